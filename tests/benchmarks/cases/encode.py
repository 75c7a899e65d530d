"""Encoding: from objects to the bytes of a request."""

import json
from collections.abc import Callable
from typing import Any

from attrs import frozen

from tests.benchmarks.case import OURS, Case, Effort, Goal, Limit, Measure, Prepare, UnavailableError
from tests.benchmarks.cases.decode import our_model
from tests.benchmarks.limits import MEMCPY, ORJSON, library
from tests.benchmarks.measuring import timed
from tests.benchmarks.peers.generated import OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT, PYDANTIC, peer_module
from tests.benchmarks.samples import requests

OURS_FROM_DICTS = f"{OURS}, from dicts"
MSGSPEC = "msgspec, from dicts"


@frozen
class Request:
    """A request body and its schema."""

    vendor: str
    model: str
    module: str
    body: Callable[[Effort], dict[str, Any]]


Encoder = Callable[[], object]


def _case(name: str, title: str, unit: str, request: Request, *goals: Goal) -> Case:
    return Case(
        name=name,
        group="Encoding",
        title=title,
        unit=unit,
        clock="cpu",
        contenders={
            OURS: _prepare(request, _ours),
            OURS_FROM_DICTS: _prepare(request, _ours_from_dicts),
            MSGSPEC: _prepare(request, _msgspec),
            "json, from dicts": _prepare(request, lambda _, body: lambda: json.dumps(body).encode()),
            PYDANTIC: _prepare(request, _pydantic),
            OPENAPI_PYTHON_CLIENT: _prepare(request, _openapi_python_client),
            OPENAPI_GENERATOR: _prepare(request, _openapi_generator),
            ORJSON: _prepare(request, _orjson),
            MEMCPY: _prepare(request, _memcpy),
        },
        limits=(Limit(ORJSON), Limit(MEMCPY)),
        goals=(Goal(against=OPENAPI_PYTHON_CLIENT, at_most=1.0, text="not slower"), *goals),
    )


def _prepare(request: Request, make: Callable[[Request, dict[str, Any]], Encoder]) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        return timed(make(request, request.body(effort)), effort)

    return prepare


def _ours(request: Request, body: dict[str, Any]) -> Encoder:
    from engagement_core.codec import build, encode

    value = build(our_model(request.vendor, request.model), body)
    return lambda: encode(value)


def _ours_from_dicts(request: Request, body: dict[str, Any]) -> Encoder:
    from engagement_core.codec import encode

    return lambda: encode(body)


def _msgspec(request: Request, body: dict[str, Any]) -> Encoder:
    import msgspec

    return lambda: msgspec.json.encode(body)


def _pydantic(request: Request, body: dict[str, Any]) -> Encoder:
    value = getattr(peer_module(PYDANTIC, request.vendor), request.model).model_validate(body)
    return lambda: value.model_dump_json(by_alias=True, exclude_unset=True).encode()


def _openapi_python_client(request: Request, body: dict[str, Any]) -> Encoder:
    module = peer_module(OPENAPI_PYTHON_CLIENT, request.vendor, f"models.{request.module}")
    value = getattr(module, request.model).from_dict(body)
    return lambda: json.dumps(value.to_dict()).encode()


def _openapi_generator(request: Request, body: dict[str, Any]) -> Encoder:
    module = peer_module(OPENAPI_GENERATOR, request.vendor, f"models.{request.module}")
    try:
        value = getattr(module, request.model).from_dict(body)
    except ValueError as error:
        raise UnavailableError("its model rejects the data") from error
    return lambda: value.to_json().encode()


def _orjson(request: Request, body: dict[str, Any]) -> Encoder:
    encode: Callable[[Any], bytes] = library("orjson").dumps
    return lambda: encode(body)


def _memcpy(request: Request, body: dict[str, Any]) -> Encoder:
    from engagement_core.codec import encode

    encoded = encode(body)
    return lambda: bytearray(encoded)


CASES = (
    _case(
        "encode-track",
        "track request with 150 objects",
        "ms",
        Request("appboy", "UserTrack", "user_track", lambda e: requests.track(e.size(50, 50, 2))),
        Goal(against=MSGSPEC, at_most=6.0, text="at most 6 times"),
        Goal(against=MSGSPEC, at_most=3.0, text="at most 3 times", subject=OURS_FROM_DICTS),
    ),
    _case(
        "encode-message",
        "message with all channels",
        "µs",
        Request("appboy", "MessageSend", "message_send", lambda _: requests.message()),
    ),
    _case(
        "encode-braze-track",
        "track request of Braze with 75 objects",
        "ms",
        Request("braze", "UserTrack", "user_track", lambda e: requests.braze_track(e.size(25, 25, 2))),
    ),
    _case(
        "encode-braze-message",
        "message of Braze with all channels",
        "µs",
        Request("braze", "MessageSend", "message_send", lambda _: requests.braze_message()),
    ),
)
