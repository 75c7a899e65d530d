"""The libraries that send requests: httpx, and httpx2, which continues it with the same interface."""

import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any, Literal, Protocol

import httpx

from engagement_core.errors import ConfigurationError
from engagement_core.transport.faults import RequestBody, RequestUnsent

Name = Literal["httpx", "httpx2"]
NAMES: tuple[Name, ...] = ("httpx", "httpx2")


class HTTPClient(Protocol):
    """An `httpx.Client` or an `httpx2.Client`, as far as it is used here."""

    @property
    def is_closed(self) -> bool: ...  # noqa: D102
    def send(self, request: Any, *, stream: bool = ..., auth: Any = ..., follow_redirects: Any = ...) -> Any: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


class AsyncHTTPClient(Protocol):
    """An `httpx.AsyncClient` or an `httpx2.AsyncClient`, as far as it is used here."""

    @property
    def is_closed(self) -> bool: ...  # noqa: D102
    async def send(self, request: Any, *, stream: bool = ..., auth: Any = ..., follow_redirects: Any = ...) -> Any: ...  # noqa: D102
    async def aclose(self) -> None: ...  # noqa: D102


class HTTPLibrary:
    """The classes of a library, typed as those of httpx."""

    def __init__(self, name: Name) -> None:
        module: Any = import_module(name)
        self.name = name
        self.client: type[httpx.Client] = module.Client
        self.async_client: type[httpx.AsyncClient] = module.AsyncClient
        self.create_ssl_context = httpx.create_ssl_context if name == "httpx" else module.create_ssl_context
        self.limits: type[httpx.Limits] = module.Limits
        self.request: type[httpx.Request] = module.Request
        self.url: type[httpx.URL] = module.URL
        self.invalid_url: type[httpx.InvalidURL] = module.InvalidURL
        self.request_error: type[httpx.RequestError] = module.RequestError
        self.status_error: type[httpx.HTTPStatusError] = module.HTTPStatusError
        self.timeout_error: type[httpx.TimeoutException] = module.TimeoutException
        self.lasting_errors: tuple[type[Exception], ...] = (module.LocalProtocolError, module.UnsupportedProtocol)
        # InvalidURL and UnicodeError are raised for an invalid redirect, StreamError for a body that a hook has read.
        self.errors = (module.RequestError, module.InvalidURL, module.StreamError, UnicodeError, RequestUnsent)
        self.request_body: Any = type("RequestBody", (RequestBody, module.ByteStream), {})
        self._core = name.replace("httpx", "httpcore")

    def is_client(self, value: object) -> bool:
        """Whether this is a client of the library."""
        return isinstance(value, self.client | self.async_client)

    @property
    def core(self) -> Any:
        """The library below, with the connections; loaded with the first client."""
        return import_module(self._core)


@lru_cache(maxsize=len(NAMES))
def library(name: Name) -> HTTPLibrary:
    """A library by its name.

    Raises:
        ConfigurationError: It is not installed.
    """
    try:
        return HTTPLibrary(name)
    except ImportError as error:
        message = f'{name} is not installed. Install it with `pip install "engagement-core[{name}]"`.'
        raise ConfigurationError(message) from error


HTTPX = library("httpx")


def loaded_libraries() -> Iterator[HTTPLibrary]:
    """The libraries that this program has imported."""
    return (library(name) for name in NAMES if sys.modules.get(name) is not None)


def library_of(client: object) -> HTTPLibrary | None:
    """The library of a client; None if it is no client."""
    return next((each for each in loaded_libraries() if each.is_client(client)), None)
