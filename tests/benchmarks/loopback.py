"""A minimal server in a subprocess that returns the same response to each request at almost no cost.

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
RESPONSE = _HEAD % len(BODY) + BODY


class Connection(asyncio.Protocol):
    """Responds to each request once it is complete."""

    def __init__(self) -> None:
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Respond to each complete request."""
        self._data += data
        while (end := _end(self._data)) is not None:
            self._data = self._data[end:]
            self._transport.write(RESPONSE)


def _end(data: bytes) -> int | None:
    head, blank, _ = data.partition(b"\r\n\r\n")
    if not blank:
        return None
    _, _, rest = head.lower().partition(b"\r\ncontent-length:")
    end = len(head) + len(blank) + int(rest.partition(b"\r\n")[0] or b"0")
    return end if len(data) >= end else None


async def serve() -> None:
    """Serve until standard input ends, which it does when the parent process ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()


@contextmanager
def loopback() -> Generator[str]:
    """Run a server during the `with` block; yields its address."""
    command = [sys.executable, "-m", "tests.benchmarks.loopback"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env=environment()
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(serve())
