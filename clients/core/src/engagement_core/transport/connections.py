"""The httpx clients that send requests: one of the user's, or a pool that is managed here."""

import os
import threading
from collections.abc import AsyncGenerator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast
from weakref import WeakSet

import httpx

from engagement_core.errors import ConfigurationError
from engagement_core.event_loops import PerLoop, running_loop
from engagement_core.forks import renew_after_fork
from engagement_core.transport.faults import TransportFault
from engagement_core.transport.libraries import HTTPX, HTTPLibrary, Name, library, library_of

if TYPE_CHECKING:
    # Loaded by httpx with the first client.
    import ssl

    import anyio

C = TypeVar("C", httpx.Client, httpx.AsyncClient)

_MAX_CONNECTIONS = 100

_MAX_CANCELLED = 50
"""Cancelled requests after which a client is replaced: each may have lost it a connection."""
_used: WeakSet[httpx.Client | httpx.AsyncClient] = WeakSet()
"""Clients of the user that have sent a request: they may have open connections."""
_inherited_clients: list[object] = []
"""References to the clients of a parent process: closing their connections here would disturb the parent."""


class _UserClient(Generic[C]):
    """An httpx client of the user, which is never closed here."""

    def __init__(self, client: C) -> None:
        self.client: C = client
        self.library = library_of(client) or HTTPX
        self._used = False
        self._inherited = False
        self._loop: object = None
        renew_after_fork(self)

    def check(self) -> None:
        """Raise ConfigurationError if the client can no longer be used."""
        if self._inherited:
            raise ConfigurationError(
                "http_client was used before this process was forked, so it shares its connections with the parent"
                " process. Create a client with another http_client in the child process, or omit http_client."
            )
        if self.client.is_closed:
            raise ConfigurationError("http_client was closed. Close it after the last call, or omit http_client.")
        if not self._used:
            self._used = True
            self._loop = running_loop()
            _used.add(self.client)

    def after_fork(self) -> None:
        """Note whether the parent process may have open connections."""
        self._inherited = self.client in _used


class UserClient(_UserClient[httpx.Client]):
    """A synchronous client of the user."""

    def acquire(self) -> "OpenClient":
        """The client for one request; pass it to `release` afterwards."""
        self.check()
        return OpenClient(self.client)

    def release(self, _: "OpenClient") -> None:
        """Do nothing."""


class AsyncUserClient(_UserClient[httpx.AsyncClient]):
    """An asynchronous client of the user."""

    async def acquire(self, _: float | None) -> "AsyncOpenClient":
        """The client for one request; pass it to `release` afterwards."""
        self.check()
        return AsyncOpenClient(self.client)

    async def release(self, _: "AsyncOpenClient") -> None:
        """Do nothing."""

    def explain(self, error: RuntimeError) -> TransportFault | None:
        """The fault for an error, if the connections of the client belong to another event loop."""
        if running_loop() is self._loop:
            return None
        reason = (
            f"http_client has connections that belong to another event loop ({error}). Create a client with another"
            " http_client for each event loop, or omit http_client"
        )
        return TransportFault(reason, outcome="unknown", permanent=True)


class Pool:
    """A managed httpx client for threads: opened on demand, and closed when nothing uses it any more."""

    def __init__(self, name: Name) -> None:
        self.library = library(name)
        self.keeps_connections = True
        """Whether connections stay open between requests."""
        self._lock = threading.Lock()
        self._opened: OpenClient | None = None
        renew_after_fork(self)

    def acquire(self) -> "OpenClient":
        """The client for one request; pass it to `release` afterwards."""
        with self._lock:
            if self._opened is None:
                self._opened = OpenClient(_open(self.library, self.library.client))
            self._opened.users += 1
            return self._opened

    def release(self, opened: "OpenClient") -> None:
        """Release a client after a request; close it if nothing uses it any more."""
        with self._lock:
            opened.users -= 1
            if opened.users or (self.keeps_connections and opened is self._opened):
                return
            if opened is self._opened:
                self._opened = None
        opened.client.close()

    def close(self) -> None:
        """Close idle connections now and busy ones after their requests; keep none open from now on."""
        with self._lock:
            self.keeps_connections = False
            opened, self._opened = self._opened, None
            idle = opened is not None and not opened.users
        if opened is not None and idle:
            opened.client.close()

    def after_fork(self) -> None:
        """Leave the connections to the parent process."""
        self._lock = threading.Lock()
        _inherited_clients.append(self._opened)
        self._opened = None


class OpenClient:
    """A client, and the number of requests that use it."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self.users = 0


class AsyncPool:
    """The same for tasks, with one client for each event loop."""

    def __init__(self, name: Name) -> None:
        self.library = library(name)
        self.keeps_connections = True
        self._opened = PerLoop(self._open)
        renew_after_fork(self)

    async def acquire(self, seconds: float | None) -> "AsyncOpenClient":
        """The client for one request; pass it to `release` afterwards.

        Raises:
            TransportFault: No connection became free in time.
        """
        opened = self._opened.get()
        if opened.client.is_closed:
            # The event loop has closed its generators and yet continues.
            self._retire(opened)
            opened = self._opened.get()
        if opened.keeper is None:
            opened.keeper = _close_with_loop(opened.client)
            await anext(opened.keeper)
        opened.users += 1
        try:
            await opened.acquire_slot(seconds)
        except BaseException:
            await self._release(opened)
            raise
        return opened

    async def release(self, opened: "AsyncOpenClient") -> None:
        """Release a client after a request; close it if nothing uses it any more."""
        opened.release_slot()
        await self._release(opened)

    async def close(self) -> None:
        """Close the connections of this event loop as `Pool.close` does."""
        self.keeps_connections = False
        opened = self._opened.find()
        if opened is not None:
            self._retire(opened)
            if not opened.users:
                await opened.close()

    def after_fork(self) -> None:
        """Leave the connections to the parent process."""
        _inherited_clients.append(self._opened)
        self._opened = PerLoop(self._open)

    def _open(self) -> "AsyncOpenClient":
        return AsyncOpenClient(_open(self.library, self.library.async_client))

    async def _release(self, opened: "AsyncOpenClient") -> None:
        opened.users -= 1
        if opened.cancelled >= _MAX_CANCELLED or not (opened.users or self.keeps_connections):
            self._retire(opened)
        if opened.retired and not opened.users:
            await opened.close()

    def _retire(self, opened: "AsyncOpenClient") -> None:
        opened.retired = True
        self._opened.remove(opened)


class AsyncOpenClient:
    """A client of one event loop, and the number of requests that use it.

    httpcore loses a connection if a task is cancelled while it waits for one, or while it closes one
    (https://github.com/encode/httpcore/issues/1093). So a semaphore lets no request wait in httpcore, and a client is
    replaced after a number of cancelled requests.
    """

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.users = 0
        self.cancelled = 0
        self.retired = False
        self.keeper: AsyncGenerator[None] | None = None
        self._slots: anyio.Semaphore | None = None

    async def acquire_slot(self, seconds: float | None) -> None:
        """Wait until a connection is free; raises TransportFault if that takes too long."""
        if self._slots is None:
            from anyio import Semaphore

            self._slots = Semaphore(_MAX_CONNECTIONS)
        if self._slots.value:
            self._slots.acquire_nowait()
            return
        from anyio import move_on_after

        with move_on_after(seconds):
            await self._slots.acquire()
            return
        reason = f"PoolTimeout: all {_MAX_CONNECTIONS} connections were in use for {seconds} s"
        raise TransportFault(reason, outcome="unsent", timed_out=True)

    def release_slot(self) -> None:
        """Make the connection available to the next request."""
        if self._slots is not None:
            self._slots.release()

    def count_cancellation(self, error: BaseException) -> None:
        """Count a request that was cancelled."""
        if not isinstance(error, Exception):
            self.cancelled += 1

    async def close(self) -> None:
        """Close the connections."""
        if self.keeper is not None:
            await self.keeper.aclose()


async def _close_with_loop(client: httpx.AsyncClient) -> AsyncGenerator[None]:
    """Close a client with its event loop at the latest: a loop closes the generators that it has started."""
    try:
        yield
    finally:
        await client.aclose()


def check_http_client(client: Any, kind: Literal["Client", "AsyncClient"]) -> None:
    """Raise ConfigurationError unless this is an open client of the expected class."""
    expected = f"an httpx.{kind} or an httpx2.{kind}"
    owner = library_of(client)
    if owner is None or not isinstance(client, owner.client if kind == "Client" else owner.async_client):
        given = type(cast(object, client))
        other = "an asynchronous" if kind == "Client" else "a synchronous"
        hint = f" Pass that one to {other} client." if owner else ""
        raise ConfigurationError(f"http_client must be {expected}, not {given.__module__}.{given.__qualname__}.{hint}")
    if client.is_closed:
        raise ConfigurationError(f"http_client is closed. Pass {expected} that is open.")


def check_authorities() -> None:
    """Raise ConfigurationError if the environment names certificate authorities that do not exist."""
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file and not Path(file).is_file():
        raise ConfigurationError(
            f"SSL_CERT_FILE names {file!r}, which is not a file. Set it to a file of certificates, or unset it."
        )
    if folder and not file and not any(Path(part).is_dir() for part in folder.split(os.pathsep)):
        raise ConfigurationError(
            f"SSL_CERT_DIR names {folder!r}, which is not a directory. Set it to one with certificates, or unset it."
        )


def _open(library: HTTPLibrary, kind: type[C]) -> C:
    check_authorities()
    trusted = _authorities(library, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
    # All connections stay open: closing one may hit another thread that has just acquired it, and costs a handshake.
    limits = library.limits(max_connections=_MAX_CONNECTIONS, max_keepalive_connections=_MAX_CONNECTIONS)
    try:
        return kind(limits=limits, verify=trusted)
    except (ValueError, library.invalid_url, ImportError) as error:
        # The URL of a proxy may contain a password, so the message does not show it.
        raise ConfigurationError(
            f"The environment names a proxy that cannot be used ({type(error).__name__}). Check HTTP_PROXY,"
            " HTTPS_PROXY, ALL_PROXY and NO_PROXY, or pass an http_client."
        ) from None


@lru_cache(maxsize=4)
def _authorities(library: HTTPLibrary, file: str | None, _folder: str | None) -> "ssl.SSLContext":
    """The authorities that a library trusts, cached: reading them is the slowest part of opening a client."""
    try:
        return library.create_ssl_context()
    except OSError as error:
        raise ConfigurationError(f"SSL_CERT_FILE names {file!r}, which contains no certificates: {error}.") from error
