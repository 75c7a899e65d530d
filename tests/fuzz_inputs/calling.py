"""Real clients of every vendor, the calls that their scenarios make, and a transport that answers whatever it is told."""

import asyncio
import importlib
import pickle
import traceback
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cache
from typing import Any

import httpx
from attrs import define, field, frozen

from engagement_core import APIError, EngagementError
from engagement_core.call import Call
from engagement_core.codec import encode
from engagement_core.response import RawResponse
from engagement_core.retrying import Backoff
from tests.fuzz_inputs.hostile import PERSONAL

VENDORS = ("apifon", "appboy", "appizer", "appoxee")
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
}
SECRETS = [secret for keys in KEYS.values() for secret in keys.values()]
ECHOES = [f'{{"message": "The key {secret} is not valid", "error": "{secret}"}}'.encode() for secret in SECRETS]
"""What a vendor may say of a credential."""


@frozen
class Recorded:
    """A call of a vendor's scenario and what its mock responded."""

    vendor: str
    call: Call[Any]
    status: int
    content: bytes

    def __repr__(self) -> str:
        return f"<{self.vendor}: {self.call.operation.id}>"


@cache
def scenario(vendor: str) -> Any:
    return importlib.import_module(f"tests.drive.{vendor}")


@cache
def recorded() -> Sequence[Recorded]:
    """Every operation of every vendor, as its scenario calls it."""
    found: list[Recorded] = []
    for vendor in VENDORS:
        told = scenario(vendor)
        kind: Any = told.CLIENTS[0]

        class Recording(kind):  # type: ignore[misc]
            def perform(self, call: Call[Any]) -> RawResponse[Any]:
                raw: RawResponse[Any] = super().perform(call)
                found.append(Recorded(vendor, call, raw.status, raw.content))  # noqa: B023
                return raw

        with httpx.Client(transport=told.MOCK().transport()) as http_client:
            told.drive(Recording(**told.CREDENTIALS, http_client=http_client))
    return found


@frozen
class Response:
    """What comes over the wire."""

    status: int
    headers: Sequence[tuple[bytes, bytes]] = ()
    pieces: Sequence[bytes] = ()
    breaks: bool = False
    """Whether the connection is cut before the body's end."""


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
    """Answers in turn, the last response also all that follow."""

    responses: Sequence[Response]
    requests: list[httpx.Request] = field(factory=list[httpx.Request])
    streams: list[_Stream] = field(factory=list[_Stream])

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self.responses[min(len(self.requests), len(self.responses) - 1)]
        self.requests.append(request)
        self.streams.append(_Stream(response))
        return httpx.Response(response.status, headers=list(response.headers), stream=self.streams[-1])

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def client_of(vendor: str, wire: Wire, *, is_async: bool, credentials: dict[str, Any], **settings: Any) -> Any:
    kind: Any = scenario(vendor).CLIENTS[is_async]
    http_client = (httpx.AsyncClient if is_async else httpx.Client)(transport=wire)
    quick = Backoff(initial=0.0, longest=0.0)
    chosen = {"deadline": DEADLINE, "max_response_bytes": LIMIT, "max_attempts": 1, "backoff": quick, **settings}
    return kind(**credentials, http_client=http_client, **chosen)


def outcome(client: Any, call: Call[Any]) -> RawResponse[Any] | EngagementError:
    """The response of a call or our error; any other error is a finding."""
    try:
        made = client.perform(call)
        raw: RawResponse[Any] = asyncio.run(_await(made)) if asyncio.iscoroutine(made) else made
    except EngagementError as error:
        check_error(error)
        return error
    _use(raw)
    return raw


async def _await(made: Any) -> Any:
    return await made


def _use(raw: RawResponse[Any]) -> None:
    """What a program does with a value: none of it may fail, but for what the vendor says went wrong."""
    value = raw.parse()
    assert isinstance(repr(value), str)
    bool(value)
    encode(value)
    if hasattr(value, "raise_for_errors"):
        try:
            value.raise_for_errors()
        except EngagementError as error:
            check_error(error)


def check_error(error: EngagementError) -> None:
    """It can be shown and sent to another process, and says nothing of what was planted."""
    shown = "".join((str(error), repr(error), "".join(traceback.format_exception(error))))
    for planted in (*PERSONAL, *SECRETS):
        assert planted not in shown, shown
    assert len(str(error)) < 20_000
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))
    if isinstance(error, APIError):
        assert error.delivery in ("not sent", "not processed", "maybe processed", "processed")
        assert "tell-nobody" not in repr(error.request)
