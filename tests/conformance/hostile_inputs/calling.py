"""Clients of every vendor, the calls of their smoke tests, and a transport with scripted responses."""

import asyncio
import importlib
import pickle
import traceback
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from functools import cache, partial
from typing import Any

import httpx
from attrs import define, field, frozen

from engagement_core import APIError, EngagementError
from engagement_core.call import Call
from engagement_core.codec import encode
from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.response import EmptyResponse, RawResponse
from engagement_core.retry import Backoff
from tests.acceptance.smoke.run import execute
from tests.conformance.hostile_inputs.hostile import PERSONAL
from tests.specs import VENDORS

Perform = Callable[[Call[Any]], RawResponse[Any]]
LIMIT = 50_000
"""Bytes of a response."""
DEADLINE = 30.0
KEYS: dict[str, dict[str, str]] = {
    "apifon": {"token": "apifon-token-4711-tell-nobody", "secret": "apifon-secret-4711-tell-nobody"},
    "appboy": {"app_group_id": "appboy-group-4711-tell-nobody"},
    "appizer": {"api_key": "apps_key-4711-tell-nobody"},
    "appoxee": {
        "sdk_key": "appoxee-sdk-4711-tell-nobody",
        "secret": "appoxee-secret-4711-tell-nobody",
        "username": "appoxee-user-4711-tell-nobody",
        "password": "appoxee-password-4711-tell-nobody",
    },
    "braze": {"api_key": "braze-key-4711-tell-nobody", "scim_token": "braze-scim-4711-tell-nobody"},
}
SETTINGS: dict[str, dict[str, str]] = {"braze": {"scim_origin": "https://sso.example"}}
"""What a client needs beside its credentials."""
BASE_URL = "https://api.example"


def echo(vendor: str) -> bytes:
    """An error body that contains the credentials."""
    text = " and ".join(KEYS[vendor].values())
    return f'{{"message": "Not valid: {text}", "error": "{text}", "errors": ["{text}"], "code": 7}}'.encode()


@frozen
class Recorded:
    """A call of a vendor's smoke test and the response of its mock."""

    vendor: str
    call: Call[Any]
    status: int
    content: bytes

    def __repr__(self) -> str:
        return f"<{self.vendor}: {self.call.operation.id}>"


@cache
def smoke(vendor: str) -> Any:
    return importlib.import_module(f"tests.acceptance.smoke.{vendor}")


@cache
def recorded() -> Sequence[Recorded]:
    """Every operation of every vendor, as its smoke test calls it."""
    found: list[Recorded] = []
    for vendor in VENDORS:
        module = smoke(vendor)
        kind: Any = module.CLIENTS[0]

        with httpx.Client(transport=module.MOCK().transport()) as http_client:
            client = kind(**module.CREDENTIALS, base_url=BASE_URL, http_client=http_client)
            client.perform = partial(_record, vendor, client.perform, found)
            execute(module, client)
    return found


def _record(vendor: str, perform: Perform, found: list[Recorded], call: Call[Any]) -> RawResponse[Any]:
    raw = perform(call)
    found.append(Recorded(vendor, call, raw.status, raw.content))
    return raw


@frozen
class Response:
    """A scripted response."""

    status: int
    headers: Sequence[tuple[bytes, bytes]] = ()
    pieces: Sequence[bytes] = ()
    breaks: bool = False
    """Whether the connection breaks before the end of the body."""


@define
class _Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    response: Response
    sent: int = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.response.pieces:
            self.sent += len(piece)
            yield piece
        if self.response.breaks:
            raise httpx.ReadError(f"cut near {PERSONAL[0]}")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@define
class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Returns the responses in turn, and the last one for all further requests."""

    responses: Sequence[Response]
    requests: list[httpx.Request] = field(factory=list[httpx.Request])
    streams: list[_Stream] = field(factory=list[_Stream])

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self.responses[min(len(self.requests), len(self.responses) - 1)]
        self.requests.append(request)
        self.streams.append(_Stream(response))
        return httpx.Response(response.status, headers=list(response.headers), stream=self.streams[-1])

    def credentials(self) -> Sequence[str]:
        """The credentials in the requests, which are the only ones that a vendor can return."""
        sent = "".join(f"{each.url} {each.headers.raw!r} {each.read()!r}" for each in self.requests)
        return [secret for keys in KEYS.values() for secret in keys.values() if secret in sent]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def client_of(vendor: str, wire: Wire, *, is_async: bool, credentials: dict[str, Any], **settings: Any) -> Any:
    kind: Any = smoke(vendor).CLIENTS[is_async]
    http_client = (httpx.AsyncClient if is_async else httpx.Client)(transport=wire)
    quick = Backoff(initial=0.0, longest=0.0)
    chosen = {"deadline": DEADLINE, "max_response_bytes": LIMIT, "max_attempts": 1, "backoff": quick, **settings}
    others = {"base_url": BASE_URL, **SETTINGS.get(vendor, {})}
    return kind(**credentials, **others, http_client=http_client, **chosen)


def perform(client: Any, wire: Wire, call: Call[Any]) -> RawResponse[Any] | EngagementError:
    """The response of a call, or its `EngagementError`; any other error is a finding."""
    try:
        made = client.perform(call)
        raw: RawResponse[Any] = asyncio.run(_await(made)) if asyncio.iscoroutine(made) else made
    except EngagementError as error:
        check_error(error, wire.credentials())
        return error
    _use(raw)
    return raw


async def _await(made: Any) -> Any:
    return await made


def _use(raw: RawResponse[Any]) -> None:
    """Use a value as a program does; only failures that the vendor reports may raise."""
    value: Any = raw.parse()
    assert isinstance(repr(value), str)
    bool(value)
    if not isinstance(value, EmptyResponse):
        encode(value)
    if isinstance(value, PartialFailureMixin):
        try:
            value.raise_for_errors()
        except EngagementError as error:
            check_error(error)


def requests_of(error: BaseException | None) -> Iterator[httpx.Request]:
    while error is not None:
        request = getattr(error, "_request", None)
        if isinstance(request, httpx.Request):
            yield request
        error = error.__cause__ or error.__context__


def check_error(error: EngagementError, secrets: Sequence[str] = ()) -> None:
    """Check that an error can be shown and pickled, and reveals neither secrets nor personal data."""
    shown = "".join((str(error), repr(error), "".join(traceback.format_exception(error))))
    for injected in (*PERSONAL, *secrets):
        assert injected not in shown, shown
    assert len(str(error)) < 20_000
    for request in requests_of(error):
        seen = f"{request.url} {request.headers.raw} {request.read()!r}"
        assert "tell-nobody" not in seen, seen
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))
    if isinstance(error, APIError):
        assert error.outcome in ("unsent", "rejected", "unknown", "accepted")
        assert "tell-nobody" not in repr(error.request)
