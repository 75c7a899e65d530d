"""A real server on a real socket that misbehaves as instructed: one behaviour for each connection."""

import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

_LONGEST = 10.0
"""Seconds after which a failing test ends."""


class Connection:
    """One connection, seen from the server."""

    def __init__(self, server: "FaultyServer", peer: socket.socket) -> None:
        self.server = server
        self._peer = peer
        self._peer.settimeout(_LONGEST)

    def read(self) -> bytes:
        """Read and count one whole request; empty if the client has disconnected."""
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = self._peer.recv(65536)
            if not chunk:
                return b""
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
        )
        while len(body) < length:
            body += self._peer.recv(65536)
        self.server.arrived(head + b"\r\n\r\n" + body)
        return head + b"\r\n\r\n" + body

    def write(self, data: bytes) -> None:
        """Send some bytes."""
        self._peer.sendall(data)

    def reset(self) -> None:
        """Reset the connection, so that the client gets an error instead of an end."""
        self._peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._peer.close()

    def wait(self, seconds: float = _LONGEST) -> bool:
        """Wait; true if the server was stopped meanwhile."""
        return self.server.stopped.wait(seconds)


Behaviour = Callable[[Connection], None]


def response_bytes(
    status: int = 200, body: bytes = b'{"id": "7"}', kind: str = "application/json", **headers: str
) -> bytes:
    """The bytes of a complete response, after which the connection is closed."""
    lines = [f"HTTP/1.1 {status} Something", f"content-type: {kind}", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "connection: close", "", ""]).encode() + body


def responds(
    status: int = 200, body: bytes = b'{"id": "7"}', kind: str = "application/json", **headers: str
) -> Behaviour:
    """Respond to one request."""
    data = response_bytes(status, body, kind, **headers)

    def behave(connection: Connection) -> None:
        connection.read()
        connection.write(data)

    return behave


def cuts_before_the_response(connection: Connection) -> None:
    """Read the request and close the connection."""
    connection.read()


def resets_before_the_response(connection: Connection) -> None:
    """Read the request and reset the connection."""
    connection.read()
    connection.reset()


def cuts_in_the_body(connection: Connection) -> None:
    """Send half of the response and close the connection."""
    connection.read()
    connection.write(response_bytes()[:-4])


def hangs(connection: Connection) -> None:
    """Read the request and never respond."""
    connection.read()
    connection.wait()


def trickles(connection: Connection) -> None:
    """Send the body byte by byte, without an end."""
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n")
    while not connection.wait(0.02):
        connection.write(b" ")


def trickles_the_headers(connection: Connection) -> None:
    """Send the headers byte by byte, without an end."""
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\nx-slow: ")
    while not connection.wait(0.02):
        connection.write(b"z")


def floods(connection: Connection) -> None:
    """Send an endless response."""
    connection.read()
    connection.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
    while not connection.wait(0):
        connection.write(b" " * 65536)


def echoes(connection: Connection) -> None:
    """Respond to any number of requests with the ID in their path."""
    while request := connection.read():
        name = request.split(b" ")[1].rpartition(b"/")[2]
        body = b'{"id": "' + name + b'"}'
        head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        connection.write(head.encode() + body)


class FaultyServer:
    """Gives each connection the next behaviour of its script; the last one serves all further connections."""

    def __init__(self, *script: Behaviour, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self._script = list(script)
        self._tls = tls
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self.stopped = threading.Event()
        self.first_request = threading.Event()
        self.requests: list[bytes] = []
        self.connections = 0
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", port))
        self._listener.listen(128)
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        """The URL of the server."""
        return f"http{'' if self._tls is None else 's'}://127.0.0.1:{self.port}"

    def arrived(self, request: bytes) -> None:
        """Record a request."""
        with self._lock:
            self.requests.append(request)
        self.first_request.set()

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopped.set()
        # A listener that another thread waits for does not end by being closed; one more connection wakes it up.
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
            pass
        self._acceptor.join(_LONGEST)
        self._listener.close()
        for thread in self._threads:
            thread.join(_LONGEST)

    def _accept(self) -> None:
        while True:
            peer, _ = self._listener.accept()
            if self.stopped.is_set():
                peer.close()
                return
            self.connections += 1
            behaviour = self._script[min(self.connections, len(self._script)) - 1]
            thread = threading.Thread(target=self._serve, args=(behaviour, peer), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, behaviour: Behaviour, peer: socket.socket) -> None:
        # The client may hang up at any time; that is its right.
        with suppress(OSError), peer if self._tls is None else self._tls.wrap_socket(peer, server_side=True) as stream:
            behaviour(Connection(self, stream))


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
