"""The floor of round trips over loopback: blocking sockets, and a server without HTTP.

`python -m tests.benchmarks.sockets` prints its port and serves on 127.0.0.1 until its input ends. A request is its
length in four bytes and that many bytes; the response is that of the minimal server.
"""

import selectors
import socket
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager

from tests.benchmarks.loopback import RESPONSE
from tests.benchmarks.processes import environment

_LENGTH = 4


def serve() -> None:
    """Serve all connections in one thread."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener, selectors.DefaultSelector() as selector:
        selector.register(listener, selectors.EVENT_READ)
        selector.register(sys.stdin, selectors.EVENT_READ)
        print(listener.getsockname()[1], flush=True)
        while True:
            for key, _ in selector.select():
                ready = key.fileobj
                if ready is listener:
                    connection, _ = listener.accept()
                    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    selector.register(connection, selectors.EVENT_READ)
                elif not isinstance(ready, socket.socket):
                    return
                elif length := ready.recv(_LENGTH, socket.MSG_WAITALL):
                    ready.recv(int.from_bytes(length), socket.MSG_WAITALL)
                    ready.sendall(RESPONSE)
                else:
                    selector.unregister(ready)
                    ready.close()


@contextmanager
def connections(count: int) -> Generator[Sequence[socket.socket]]:
    """Connections to a server that runs during the `with` block."""
    command = [sys.executable, "-m", "tests.benchmarks.sockets"]
    with (
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env=environment()
        ) as process,
        ExitStack() as stack,
    ):
        stack.callback(process.terminate)
        assert process.stdout is not None
        address = ("127.0.0.1", int(process.stdout.readline()))
        opened = [stack.enter_context(socket.create_connection(address)) for _ in range(count)]
        for connection in opened:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield opened


def exchange(opened: Sequence[socket.socket], bodies: Sequence[bytes]) -> None:
    """Send the bodies, one at a time over each connection, and wait for their responses."""
    for first in range(0, len(bodies), len(opened)):
        sent = bodies[first : first + len(opened)]
        for connection, body in zip(opened, sent, strict=False):
            connection.sendall(len(body).to_bytes(_LENGTH) + body)
        for connection, _ in zip(opened, sent, strict=False):
            connection.recv(len(RESPONSE), socket.MSG_WAITALL)


if __name__ == "__main__":
    serve()
