"""The smallest server that will do, in a process of its own: one answer for every request, at next to no cost.

`python -m tests.benchmarks.loopback` prints its port and serves on 127.0.0.1 until its input ends.
"""

import asyncio
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

from tests.benchmarks.processes import environment

BODY = b'{"message": "success"}'
_HEAD = b"HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
ANSWER = _HEAD % len(BODY) + BODY


class Connection(asyncio.Protocol):
    """Counts the bytes of each request and answers when it is whole."""

    def __init__(self) -> None:
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is whole."""
        self._data += data
        while (end := _end(self._data)) is not None:
            self._data = self._data[end:]
            self._transport.write(ANSWER)


def _end(data: bytes) -> int | None:
    head, blank, _ = data.partition(b"\r\n\r\n")
    if not blank:
        return None
    _, _, rest = head.lower().partition(b"\r\ncontent-length:")
    end = len(head) + len(blank) + int(rest.partition(b"\r\n")[0] or b"0")
    return end if len(data) >= end else None


async def serve() -> None:
    """Serve until the standard input ends, as it does when the process that started this one is gone."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


@contextmanager
def loopback() -> Generator[str]:
    """The address of a server, for as long as the `with` block lasts."""
    command = [sys.executable, "-m", "tests.benchmarks.loopback"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env=environment()
    ) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.terminate()


if __name__ == "__main__":
    asyncio.run(serve())
