"""The httpx clients that requests go through: of the user's own, or opened and closed here."""

import os
import threading
from collections.abc import AsyncGenerator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar
from weakref import WeakSet

import httpx

from engagement_core.errors import ConfigurationError
from engagement_core.event_loops import PerLoop, running_loop
from engagement_core.forks import renew_after_fork
from engagement_core.transport.faults import TransportFault

if TYPE_CHECKING:
    # Only when a client is opened does httpx need it.
    import ssl

    import anyio

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

_MOST_CONNECTIONS = 100
_POOL = httpx.Limits(max_connections=_MOST_CONNECTIONS, max_keepalive_connections=_MOST_CONNECTIONS)
"""All connections stay open: to close one may hit another thread that has just taken it, and costs a handshake."""

_MOST_CANCELLED = 50
"""Requests that may be cancelled before connections are opened anew: each may have cost one of them."""
_used: WeakSet[httpx.Client | httpx.AsyncClient] = WeakSet()
"""The user's own clients that have sent something: they may have connections."""
_of_the_parent: list[object] = []
"""Keeps the connections of a parent process as they are: to close them may hit its event loop, or say goodbye."""


class _Lent(Generic[C]):
    """An httpx client of the user's own, which is never closed here."""

    def __init__(self, client: C) -> None:
        self.client: C = client
        self._used = False
        self._inherited = False
        self._loop: object = None
        renew_after_fork(self)

    def check(self) -> None:
        """Raise ConfigurationError where the client cannot be used any more; nothing has been sent then."""
        if self._inherited:
            raise ConfigurationError(
                "http_client was used before this process was forked, so its connections belong to the parent process"
                " as well. Make a client with an http_client of its own in the child process, or leave http_client out."
            )
        if self.client.is_closed:
            raise ConfigurationError("http_client was closed. Close it after the last call, or leave http_client out.")
        if not self._used:
            self._used = True
            self._loop = running_loop()
            _used.add(self.client)

    def after_fork(self) -> None:
        """See whether the parent process may have connections open."""
        self._inherited = self.client in _used


class LentClient(_Lent[httpx.Client]):
    """A synchronous client of the user's own."""

    def enter(self) -> "Opened":
        """The client to send one request with; it must be given to `leave`."""
        self.check()
        return Opened(self.client)

    def leave(self, _: "Opened") -> None:
        """Nothing is to be done when the request is."""


class AsyncLentClient(_Lent[httpx.AsyncClient]):
    """An asynchronous client of the user's own."""

    async def enter(self, _: float | None) -> "AsyncOpened":
        """The client to send one request with; it must be given to `leave`."""
        self.check()
        return AsyncOpened(self.client)

    async def leave(self, _: "AsyncOpened") -> None:
        """Nothing is to be done when the request is."""

    def explain(self, error: RuntimeError) -> TransportFault | None:
        """The fault that an error stands for, where the client's connections belong to another event loop."""
        if running_loop() is self._loop:
            return None
        reason = (
            f"http_client was used in another event loop before, to which its connections belong ({error}). Give each"
            " event loop a client with an http_client of its own, or leave http_client out"
        )
        return TransportFault(reason, outcome="unknown", lasting=True)


class Pool:
    """An httpx client of our own, for threads: opened when it is needed, closed when nothing uses it any more."""

    def __init__(self) -> None:
        self.keeps_connections = True
        """Whether connections stay open when no request needs them."""
        self._lock = threading.Lock()
        self._opened: Opened | None = None
        renew_after_fork(self)

    def enter(self) -> "Opened":
        """The client to send one request with; it must be given to `leave`."""
        with self._lock:
            if self._opened is None:
                self._opened = Opened(_open(httpx.Client))
            self._opened.users += 1
            return self._opened

    def leave(self, opened: "Opened") -> None:
        """Take a client back when the request is done; close it if nothing uses it any more."""
        with self._lock:
            opened.users -= 1
            if opened.users or (self.keeps_connections and opened is self._opened):
                return
            if opened is self._opened:
                self._opened = None
        opened.client.close()

    def close(self) -> None:
        """Close the connections, those of requests that are under way when these are done; keep none from now on."""
        with self._lock:
            self.keeps_connections = False
            opened, self._opened = self._opened, None
            idle = opened is not None and not opened.users
        if opened is not None and idle:
            opened.client.close()

    def after_fork(self) -> None:
        """Leave the connections to the parent process, and open others."""
        self._lock = threading.Lock()
        _of_the_parent.append(self._opened)
        self._opened = None


class Opened:
    """A client and how many requests use it."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.users = 0


class AsyncPool:
    """The same for tasks, with a client for each event loop."""

    def __init__(self) -> None:
        self.keeps_connections = True
        self._opened = PerLoop(_open_async)
        renew_after_fork(self)

    async def enter(self, seconds: float | None) -> "AsyncOpened":
        """The client to send one request with; it must be given to `leave`.

        Raises TransportFault where none of its connections becomes free in time.
        """
        opened = self._opened.get()
        if opened.client.is_closed:
            # Its event loop has closed its generators, and goes on all the same.
            self._retire(opened)
            opened = self._opened.get()
        if opened.keeper is None:
            opened.keeper = _close_with_loop(opened.client)
            await anext(opened.keeper)
        opened.users += 1
        try:
            await opened.take_place(seconds)
        except BaseException:
            await self._release(opened)
            raise
        return opened

    async def leave(self, opened: "AsyncOpened") -> None:
        """Take a client back when the request is done; close it if nothing uses it any more."""
        opened.free_place()
        await self._release(opened)

    async def close(self) -> None:
        """Close the connections of this event loop, and keep none from now on, as `Pool.close` does."""
        self.keeps_connections = False
        opened = self._opened.find()
        if opened is not None:
            self._retire(opened)
            if not opened.users:
                await opened.close()

    def after_fork(self) -> None:
        """Leave the connections to the parent process, and open others."""
        _of_the_parent.append(self._opened)
        self._opened = PerLoop(_open_async)

    async def _release(self, opened: "AsyncOpened") -> None:
        opened.users -= 1
        if opened.cancelled >= _MOST_CANCELLED or not (opened.users or self.keeps_connections):
            self._retire(opened)
        if opened.retired and not opened.users:
            await opened.close()

    def _retire(self, opened: "AsyncOpened") -> None:
        opened.retired = True
        self._opened.remove(opened)


class AsyncOpened:
    """A client of one event loop, and how many requests use it.

    httpcore loses a connection for good where a task is cancelled while it waits for one, or while it closes another
    (https://github.com/encode/httpcore/issues/1093). So nobody waits there, since there are as many places as
    connections, and a client serves until a number of requests were cancelled.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.users = 0
        self.cancelled = 0
        self.retired = False
        self.keeper: AsyncGenerator[None] | None = None
        self._places: anyio.Semaphore | None = None

    async def take_place(self, seconds: float | None) -> None:
        """Wait until a connection is free; raises TransportFault where none is in time."""
        if self._places is None:
            from anyio import Semaphore

            self._places = Semaphore(_MOST_CONNECTIONS)
        if self._places.value:
            self._places.acquire_nowait()
            return
        from anyio import move_on_after

        with move_on_after(seconds):
            await self._places.acquire()
            return
        reason = f"PoolTimeout: all {_MOST_CONNECTIONS} connections were in use for {seconds} s"
        raise TransportFault(reason, outcome="unsent", timed_out=True)

    def free_place(self) -> None:
        """Let the next one have the connection."""
        if self._places is not None:
            self._places.release()

    def count_cancellation(self, error: BaseException) -> None:
        """Count the end of a request if it is none of its own."""
        if not isinstance(error, Exception):
            self.cancelled += 1

    async def close(self) -> None:
        """Close the connections."""
        if self.keeper is not None:
            await self.keeper.aclose()


def _open_async() -> AsyncOpened:
    return AsyncOpened(_open(httpx.AsyncClient))


async def _close_with_loop(client: httpx.AsyncClient) -> AsyncGenerator[None]:
    """Close a client at the end of its event loop at the latest: a loop closes the generators that it has started."""
    try:
        yield
    finally:
        await client.aclose()


def check_http_client(client: object, kind: type[httpx.Client] | type[httpx.AsyncClient]) -> None:
    """Raise ConfigurationError unless this is an open client of the kind that is needed."""
    expected = f"an httpx.{kind.__name__}"
    if not isinstance(client, kind):
        given = type(client)
        hint = " httpx2 is another library." if given.__module__.startswith("httpx2") else ""
        if isinstance(client, httpx.Client | httpx.AsyncClient):
            other = "an asynchronous" if kind is httpx.Client else "a synchronous"
            hint = f" That one is for {other} client."
        raise ConfigurationError(f"http_client must be {expected}, not {given.__module__}.{given.__qualname__}.{hint}")
    if client.is_closed:
        raise ConfigurationError(f"http_client is closed. Pass {expected} that is open.")


def check_authorities() -> None:
    """Raise ConfigurationError where the environment names authorities that are not there."""
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file and not Path(file).is_file():
        raise ConfigurationError(
            f"SSL_CERT_FILE names {file!r}, which is not a file. Name a file of certificates, or unset the variable."
        )
    if folder and not file and not any(Path(part).is_dir() for part in folder.split(os.pathsep)):
        raise ConfigurationError(
            f"SSL_CERT_DIR names {folder!r}, which is not a directory. Name one of certificates, or unset the variable."
        )


def _open(kind: type[C]) -> C:
    check_authorities()
    trusted = _authorities(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    try:
        return kind(limits=_POOL, verify=trusted)
    except (ValueError, httpx.InvalidURL, ImportError) as error:
        # The address of a proxy may hold a password.
        raise ConfigurationError(
            f"The environment names a proxy that cannot be used ({type(error).__name__}). Check HTTP_PROXY,"
            " HTTPS_PROXY, ALL_PROXY and NO_PROXY, or pass an http_client of your own."
        ) from None


@lru_cache(maxsize=4)
def _authorities(file: str | None, _folder: str | None) -> "ssl.SSLContext":
    """Whom httpx trusts; to read their certificates takes it longer than all else about a new client."""
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        raise ConfigurationError(f"SSL_CERT_FILE names {file!r}, which holds no certificates: {error}.") from error
