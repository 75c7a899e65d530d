"""A small vendor, written by hand on top of the core: one operation for each kind of retry, and pagination."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Unpack

from attrs import define, field

from engagement_core.auth import Auth
from engagement_core.call import Call
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse
from engagement_core.options import AsyncSettings, CallOptions, SyncSettings
from engagement_core.pagination import OffsetPagination
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.redaction import mask
from engagement_core.resource import AsyncResource, Resource, with_async_raw_response, with_raw_response
from engagement_core.response import RawResponse
from engagement_core.retry import Backoff

KEY = "key-that-nobody-may-see"


@define(kw_only=True)
class Thing:
    """What the vendor keeps."""

    id: str
    secret: str | None = field(default=None, repr=mask)


@define(kw_only=True)
class ErrorBody:
    """What is wrong."""

    code: str | None = None
    message: str | None = None


@define(kw_only=True)
class ThingPage:
    """Some things."""

    things: list[Thing]
    more: bool


class Key(Auth):
    """Puts the key wherever there is a place for one."""

    def fill(self, operation: Operation[Any], query: dict[str, Any], body: Any) -> None:
        """Fill in the credentials that the operation names."""
        for name in operation.credentials:
            (body if isinstance(body, dict) else query)[name] = KEY

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the header."""
        request.headers["x-api-key"] = KEY


FAILURES: Mapping[str, ErrorResponse] = {
    "404": ErrorResponse(lambda: ErrorBody, "The resource does not exist."),
    "503": ErrorResponse(lambda: ErrorBody, "Nothing was processed.", rejected=True),
    "default": ErrorResponse(lambda: ErrorBody, "Something is wrong."),
}


def _operation(name: str, method: str, retry: Any, **parts: Any) -> Operation[Thing]:
    return Operation(
        id=name, method=method, path="/things/{id}", retry=retry, responses={200: SuccessResponse(lambda: Thing)},
        error_responses=FAILURES, **parts,
    )  # fmt: skip


READ = _operation("readThing", "GET", "safe")
WRITE = _operation("writeThing", "PUT", "idempotent", body="required")
SEND = _operation("sendThing", "POST", "if-rejected", body="required", credentials=("api_secret",))
SHOOT = _operation("shootThing", "POST", "if-unsent", body="required")
SIGN = _operation("signThing", "GET", "safe", credentials=("token",))
LIST: Operation[ThingPage] = Operation(
    id="listThings", method="GET", path="/things", retry="safe", responses={200: SuccessResponse(lambda: ThingPage)}
)
PAGES = OffsetPagination(items="things", more="more")
QUICK = Backoff(initial=0.01, longest=0.01)


class Things(Resource):
    """The things."""

    @property
    def with_raw_response(self) -> "ThingsWithRawResponse":
        """The same methods, which return the raw response."""
        return ThingsWithRawResponse(self)

    def read(self, id: str, **options: Unpack[CallOptions]) -> Thing:
        """Read one."""
        return self._perform(Call(operation=READ, path={"id": id}, options=options))

    def send(self, id: str, *, text: object, **options: Unpack[CallOptions]) -> Thing:
        """Send one."""
        return self._perform(Call(operation=SEND, path={"id": id}, body={"text": text}, options=options))

    def list(self, **options: Unpack[CallOptions]) -> Paginator[Thing]:
        """List all."""
        return Paginator(self._client, Call(operation=LIST, query={"limit": 2}, options=options), PAGES)

    def paged(self, **options: Unpack[CallOptions]) -> Paginator[Thing]:
        """List all, as generated code does."""
        return self._paginate(Call(operation=LIST, query={"limit": 2}, options=options), PAGES)


class AsyncThings(AsyncResource):
    """The things."""

    async def read(self, id: str, **options: Unpack[CallOptions]) -> Thing:
        """Read one."""
        return await self._perform(Call(operation=READ, path={"id": id}, options=options))

    def list(self, **options: Unpack[CallOptions]) -> AsyncPaginator[Thing]:
        """List all."""
        return AsyncPaginator(self._client, Call(operation=LIST, query={"limit": 2}, options=options), PAGES)

    def paged(self, **options: Unpack[CallOptions]) -> AsyncPaginator[Thing]:
        """List all, as generated code does."""
        return self._paginate(Call(operation=LIST, query={"limit": 2}, options=options), PAGES)


class ThingsWithRawResponse:
    """The methods of Things that return the raw response."""

    def __init__(self, things: Things) -> None:
        self.read = with_raw_response(things.read)


class AsyncThingsWithRawResponse:
    """The methods of AsyncThings that return the raw response."""

    def __init__(self, things: AsyncThings) -> None:
        self.read = with_async_raw_response(things.read)


class Small(SyncClient):
    """The synchronous client; its waits between attempts are short."""

    BASE_URL = "https://api.small.example"
    USER_AGENT = "small/1"
    LOGGER = "small"

    def __init__(self, **settings: Unpack[SyncSettings]) -> None:
        settings.setdefault("backoff", QUICK)
        super().__init__(Key(), **settings)

    @property
    def things(self) -> Things:
        """The things."""
        return Things(self)


class AsyncSmall(AsyncClient):
    """The asynchronous client."""

    BASE_URL = Small.BASE_URL
    USER_AGENT = Small.USER_AGENT
    LOGGER = Small.LOGGER

    def __init__(self, **settings: Unpack[AsyncSettings]) -> None:
        settings.setdefault("backoff", QUICK)
        super().__init__(Key(), **settings)

    @property
    def things(self) -> AsyncThings:
        """The things."""
        return AsyncThings(self)


Caller = Callable[..., RawResponse[Any]]
"""Makes one call to a server: its address, the operation, and settings of the client."""


def call_of(operation: Operation[Any]) -> Call[Any]:
    """A call of an operation, with a body if it takes one."""
    parts: dict[str, Any] = {} if operation.body == "none" else {"body": {"text": "hello"}}
    path = {"id": "7"} if "{id}" in operation.path else {}
    return Call(operation=operation, path=path, **parts)


def call_sync(url: str, operation: Operation[Any], **settings: Any) -> RawResponse[Any]:
    """Make one call with a client of its own."""
    with Small(base_url=url, **settings) as client:
        return client.perform(call_of(operation))


def call_async(url: str, operation: Operation[Any], **settings: Any) -> RawResponse[Any]:
    """The same in an event loop of its own."""

    async def run() -> RawResponse[Any]:
        async with AsyncSmall(base_url=url, **settings) as client:
            return await client.perform(call_of(operation))

    return asyncio.run(run())


CALLERS: Mapping[str, Caller] = {"sync": call_sync, "async": call_async}
