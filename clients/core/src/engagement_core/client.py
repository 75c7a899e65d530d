"""Base classes of the vendors' clients."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from types import TracebackType
from typing import Any, ClassVar, ParamSpec, Self, TypeVar, Unpack

from attrs import evolve
from msgspec.structs import replace

import engagement_core
from engagement_core.auth import Auth
from engagement_core.call import Call
from engagement_core.constraints import check_constraints
from engagement_core.deadline import Deadline
from engagement_core.environment import read_base_url, set_up_logging
from engagement_core.errors import ConfigurationError
from engagement_core.execution import execute, execute_async
from engagement_core.hooks import Hooks
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Retry
from engagement_core.option_validation import check_options
from engagement_core.options import (
    AsyncSettings,
    CallOptions,
    ChangedOptions,
    ClientOptions,
    CommonSettings,
    SyncSettings,
)
from engagement_core.rate_limiter import limiter_for
from engagement_core.redaction import mask_address
from engagement_core.request_runner import ClientContext, RequestRunner
from engagement_core.response import Quota, RawResponse
from engagement_core.retry import Backoff
from engagement_core.transport import AsyncTransport, SyncTransport, TransportOptions
from engagement_core.unknown_names import reject_unknown_keywords

LARGEST_FILE = 16 * 1024**3
"""Bytes of a download, unless another limit is given."""

P = ParamSpec("P")
T = TypeVar("T")


class BaseClient:
    """Base class of all clients: options, credentials, rate limit and hooks."""

    BASE_URL: ClassVar[str]
    """The vendor's production server."""
    USER_AGENT: ClassVar[str]
    LOGGER: ClassVar[str]
    """Name of its logger."""
    ENVIRONMENT: ClassVar[str] = ""
    """Prefix of its environment variables; if it is empty, none are read."""
    SCHEMES: ClassVar[tuple[str, ...]] = ()
    """The security schemes of requests that name none."""
    CREDENTIALS: ClassVar[tuple[str, ...]] = ()
    """Query parameters and body fields that hold the credentials of every request."""
    VALIDATORS: ClassVar[Mapping[str, Callable[[Call[Any]], None]]] = {}
    """Checks of rules that no OpenAPI keyword can express, by operationId; they raise InvalidRequestError."""

    @classmethod
    def _reject_unknown(cls, settings: Mapping[str, Any]) -> None:
        """Raise TypeError for an unknown keyword argument before anything else is checked."""
        known = cls.__init__.__annotations__.keys() | SyncSettings.__annotations__.keys()
        reject_unknown_keywords(cls.__name__, settings, known - {"auth", "settings", "return"})

    def __init__(self, auth: Auth, settings: CommonSettings) -> None:
        self._reject_unknown(settings)
        check_options(settings)
        if "base_url" not in settings:
            base_url = read_base_url(self.ENVIRONMENT, allow_http=settings.get("allow_http", False))
            settings = {**settings, "base_url": base_url} if base_url else settings
        self._context = ClientContext(
            options=_options(settings, lambda: auth.base_url(self.BASE_URL), self.USER_AGENT),
            auth=auth,
            limiter=limiter_for(settings.get("rate_limit")),
            hooks=settings.get("hooks", Hooks()),
            logger=logging.getLogger(self.LOGGER),
            backoff=settings.get("backoff", Backoff()),
        )
        auth.check_options(self._context.options)
        set_up_logging(self.ENVIRONMENT, self._context.logger)

    @property
    def options(self) -> ClientOptions:
        """The settings of this client."""
        return self._context.options

    @property
    def rate_limit(self) -> Quota | None:
        """The quota that the vendor's latest responses stated; None if none has stated one yet."""
        return self._context.limiter.quota

    def reset_rate_limit(self) -> None:
        """End the pause that a response has asked for; the next call is sent at once."""
        self._context.limiter.reset()

    def preview(self, method: Callable[P, Any], *args: P.args, **kwargs: P.kwargs) -> engagement_core.Preview:
        """The request that `method(*args, **kwargs)` would send, credentials masked; nothing is sent.

        Raises:
            InvalidRequestError: The call cannot be sent.
        """
        # Loaded on demand: most programs never preview.
        from engagement_core.preview import preview_of

        return preview_of(self._context, self.check, method, args, kwargs)

    def unmasked_preview(
        self, method: Callable[P, Any], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[Call[Any], HTTPRequest, Auth]:
        """The call and the request of a preview with its credentials, and how it was authenticated.

        For tools that turn it into another program's request; do not log it.

        Raises:
            InvalidRequestError: The call cannot be sent.
        """
        from engagement_core.preview import first_request

        return (*first_request(self._context, self.check, method, args, kwargs), self._context.auth)

    def check(self, call: Call[Any]) -> None:
        """Raise InvalidRequestError if an argument breaks a documented rule; nothing is sent.

        A bulk run calls this before its first request, with what all of its requests share.
        """
        if call.options.get("validate", self._context.options.validate):
            operation = call.operation
            if operation.fields is not None:
                # Loaded with the first body that may contain objects.
                from engagement_core.request_fields import reject_unknown_fields

                reject_unknown_fields(call, operation.fields(), self._context.logger)
            check_constraints(operation.id, operation.constraints, call.query, call.path, call.body_fields())
            validate = self.VALIDATORS.get(operation.id)
            if validate is not None:
                validate(call)

    def custom_call(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        retry: Retry | None = None,
        **options: Unpack[CallOptions],
    ) -> Call[Any]:
        """The call that `request` makes; pass it to `perform` for the whole response.

        Raises:
            InvalidRequestError: The method, path or retry class is not valid.
        """
        # Loaded on demand: most programs call only documented operations.
        from engagement_core.custom_request import custom_call

        return custom_call(
            method,
            path,
            query=query,
            body=body,
            retry=retry,
            schemes=self.SCHEMES,
            credentials=self.CREDENTIALS,
            options=options,
        )

    def _copy_with(self, changes: ChangedOptions) -> Self:
        """A copy with other options that shares everything else with this client."""
        reject_unknown_keywords("with_options", changes, ChangedOptions.__annotations__)
        check_options(changes)
        copy = object.__new__(type(self))
        changed: dict[str, Any] = {**changes}
        if "base_url" in changes:
            changed["own_servers"] = False
        changed["headers"] = {**self._context.options.headers, **changes.get("headers", {})}
        options = evolve(self._context.options, **changed)
        self._context.auth.check_options(options)
        copy._context = replace(self._context, options=options)
        return copy

    def __repr__(self) -> str:
        if not hasattr(self, "_context"):
            # The constructor failed, and something shows the local variables of the traceback.
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    @property
    def base_url(self) -> str:
        """The address that requests are sent to, with credentials in it masked."""
        return mask_address(self._context.options.base_url)


class SyncClient(BaseClient):
    """A client whose methods block. Threads may share it; close it, or use it in a `with` block."""

    def __init__(self, auth: Auth, **settings: Unpack[SyncSettings]) -> None:
        super().__init__(auth, settings)
        self._transport = SyncTransport(settings.get("http_client"), **_transport_options(self._context.options))

    def perform(self, call: Call[T]) -> RawResponse[T]:
        """Make a call and return its response.

        Raises:
            APIError: The call failed.
            InvalidRequestError: An argument breaks a documented rule; nothing was sent.
        """
        self.check(call)
        return execute(RequestRunner(call, self._context).run(), self._transport)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        retry: Retry | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a request that the spec does not have, and return its response as plain data.

        It is authenticated like most operations of this client; nothing else about it is checked. The result is the
        decoded JSON, or None if the response has no body.

        Args:
            method: The HTTP method.
            path: The path below the base URL, such as `/canvas/list`; characters that a path cannot contain are quoted.
            query: Query parameters.
            body: The JSON body: models, dictionaries, lists or scalars; none if it is None.
            retry: When a failed request is retried, as `engagement_core.operation.Retry` describes: "safe" by default
                for GET and HEAD, "if-unsent" for everything else.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            APIError: The call failed.
            InvalidRequestError: The method, path or retry class is not valid; nothing was sent.
        """
        return self.perform(self.custom_call(method, path, query=query, body=body, retry=retry, **options)).value

    def with_options(self, **changes: Unpack[ChangedOptions]) -> Self:
        """A copy with other options; it shares connections, credentials, rate limit and hooks with this client."""
        copy = self._copy_with(changes)
        copy._transport = self._transport
        return copy

    def download(
        self, url: str, *, max_bytes: int = LARGEST_FILE, deadline: float | None = None
    ) -> AbstractContextManager[Iterator[bytes]]:
        """Stream the file at a URL that a response contained: `with client.download(url) as pieces:`.

        The request carries no credentials.

        Args:
            url: Where the file is.
            max_bytes: The largest file that is read; 16 GiB by default.
            deadline: Seconds for the whole file; no limit by default, since files may be large.

        Raises:
            APIError: The download failed, at its start or while the pieces arrive.
            ConfigurationError: The URL is not encrypted, or not valid.
        """
        # Loaded on demand: most programs never download.
        from engagement_core.download import Fetch, downloading

        check_options({"max_bytes": max_bytes, "deadline": deadline})
        return downloading(self._transport, Fetch(url, self._context.options, max_bytes, Deadline(deadline)))

    def revoke_credentials(self) -> None:
        """Revoke what was obtained to authenticate, such as an access token; the next request obtains a new one."""
        execute(self._context.auth.revoke(Deadline(self._context.options.deadline)), self._transport)

    def close(self) -> None:
        """Close idle connections now and busy ones after their calls. Later calls keep no connection open."""
        self._transport.close()

    def __enter__(self) -> Self:
        self._transport.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return _state(self._context, self._transport)

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self._context = state["_context"]
        set_up_logging(self.ENVIRONMENT, self._context.logger)
        self._transport = SyncTransport(**_transport_options(self._context.options))


class AsyncClient(BaseClient):
    """A client whose methods are awaited. Close it in its event loop, or use it in an `async with` block.

    Each event loop has its own connections, which are closed when the loop ends at the latest.
    """

    def __init__(self, auth: Auth, **settings: Unpack[AsyncSettings]) -> None:
        super().__init__(auth, settings)
        self._transport = AsyncTransport(settings.get("http_client"), **_transport_options(self._context.options))

    async def perform(self, call: Call[T]) -> RawResponse[T]:
        """Make a call and return its response.

        Raises:
            APIError: The call failed.
            InvalidRequestError: An argument breaks a documented rule; nothing was sent.
        """
        self.check(call)
        return await execute_async(RequestRunner(call, self._context).run(), self._transport)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        retry: Retry | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a request that the spec does not have, and return its response as plain data.

        It is authenticated like most operations of this client; nothing else about it is checked. The result is the
        decoded JSON, or None if the response has no body.

        Args:
            method: The HTTP method.
            path: The path below the base URL, such as `/canvas/list`; characters that a path cannot contain are quoted.
            query: Query parameters.
            body: The JSON body: models, dictionaries, lists or scalars; none if it is None.
            retry: When a failed request is retried, as `engagement_core.operation.Retry` describes: "safe" by default
                for GET and HEAD, "if-unsent" for everything else.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            APIError: The call failed.
            InvalidRequestError: The method, path or retry class is not valid; nothing was sent.
        """
        response = await self.perform(self.custom_call(method, path, query=query, body=body, retry=retry, **options))
        return response.value

    def with_options(self, **changes: Unpack[ChangedOptions]) -> Self:
        """A copy with other options; it shares connections, credentials, rate limit and hooks with this client."""
        copy = self._copy_with(changes)
        copy._transport = self._transport
        return copy

    def download(
        self, url: str, *, max_bytes: int = LARGEST_FILE, deadline: float | None = None
    ) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Stream the file at a URL that a response contained: `async with client.download(url) as pieces:`.

        The request carries no credentials.

        Args:
            url: Where the file is.
            max_bytes: The largest file that is read; 16 GiB by default.
            deadline: Seconds for the whole file; no limit by default, since files may be large.

        Raises:
            APIError: The download failed, at its start or while the pieces arrive.
            ConfigurationError: The URL is not encrypted, or not valid.
        """
        from engagement_core.download import Fetch, downloading_async

        check_options({"max_bytes": max_bytes, "deadline": deadline})
        return downloading_async(self._transport, Fetch(url, self._context.options, max_bytes, Deadline(deadline)))

    async def revoke_credentials(self) -> None:
        """Revoke what was obtained to authenticate, such as an access token; the next request obtains a new one."""
        await execute_async(self._context.auth.revoke(Deadline(self._context.options.deadline)), self._transport)

    async def close(self) -> None:
        """Close idle connections now and busy ones after their calls. Later calls keep no connection open."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        self._transport.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __getstate__(self) -> dict[str, Any]:
        return _state(self._context, self._transport)

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        self._context = state["_context"]
        set_up_logging(self.ENVIRONMENT, self._context.logger)
        self._transport = AsyncTransport(**_transport_options(self._context.options))


def _state(context: ClientContext, transport: SyncTransport | AsyncTransport) -> dict[str, Any]:
    """The state to pickle: everything but the connections, since another process opens its own."""
    if transport.is_user_owned:
        raise ConfigurationError(
            "A client that was given an http_client cannot be pickled or copied, since its proxy, certificates and"
            " transport would be lost. Create the client in the process that uses it."
        )
    return {"_context": context}


def _transport_options(options: ClientOptions) -> TransportOptions:
    return {"limit": options.max_response_bytes, "library": options.http_library}


def _options(settings: CommonSettings, default_base_url: Callable[[], str], user_agent: str) -> ClientOptions:
    own_servers = "base_url" not in settings
    chosen: dict[str, Any] = {"user_agent": user_agent, "own_servers": own_servers, **settings}
    if own_servers:
        chosen["base_url"] = default_base_url()
    for name in ("http_client", "rate_limit", "backoff", "hooks"):
        chosen.pop(name, None)
    return ClientOptions(**chosen)
