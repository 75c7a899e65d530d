"""Decoding: from the bytes of a response to objects."""

import json
from collections.abc import Callable
from typing import Any

from attrs import frozen

from tests.benchmarks.case import OURS, Case, Effort, Goal, Limit, Measure, Prepare, unavailable
from tests.benchmarks.limits import MEMCPY, SIMDJSON, simdjson
from tests.benchmarks.measuring import timed
from tests.benchmarks.peers.generated import OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT, PYDANTIC, peer_module
from tests.benchmarks.samples import responses
from tests.benchmarks.samples.users import braze_export_of, export_of, sparse_export_of

STRUCT = "msgspec Struct"
ATTRS = "msgspec alone, attrs classes"
Decoder = Callable[[bytes], Any]


@frozen
class Body:
    """A response body and its schema."""

    vendor: str
    model: str
    module: str
    data: Callable[[Effort], bytes]


def _case(name: str, title: str, unit: str, body: Body, *, at_most: float, renamed: bool = False) -> Case:
    contenders = {
        OURS: _prepare(body, _ours),
        STRUCT: _prepare(body, _struct),
        ATTRS: unavailable("knows no other names for fields of attrs classes") if renamed else _prepare(body, _attrs),
        "json (dicts)": _prepare(body, lambda _: json.loads),
        PYDANTIC: _prepare(body, _pydantic),
        OPENAPI_PYTHON_CLIENT: _prepare(body, _openapi_python_client),
        OPENAPI_GENERATOR: _prepare(body, _openapi_generator),
        SIMDJSON: _prepare(body, lambda _: simdjson()),
        MEMCPY: _prepare(body, lambda _: bytearray),
    }
    limits = (Limit(SIMDJSON), Limit(MEMCPY))
    goals = (
        Goal(against=OPENAPI_PYTHON_CLIENT, at_most=1.0, text="not slower"),
        Goal(against=STRUCT, at_most=at_most, text=f"at most {at_most} times"),
    )
    return Case(
        name=name,
        group="Decoding",
        title=title,
        unit=unit,
        clock="cpu",
        contenders=contenders,
        limits=limits,
        goals=goals,
    )


def _prepare(body: Body, make: Callable[[Body], Decoder]) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        data, decode = body.data(effort), make(body)
        decode(data)
        return timed(lambda: decode(data), effort)

    return prepare


def _ours(body: Body) -> Decoder:
    from engagement_core.codec import decode

    model = our_model(body.vendor, body.model)
    return lambda data: decode(data, model)


def _struct(body: Body) -> Decoder:
    import msgspec

    from tests.benchmarks.peers.copies import Structs

    return msgspec.json.Decoder(Structs().of(our_model(body.vendor, body.model))).decode


def _attrs(body: Body) -> Decoder:
    import msgspec

    from tests.benchmarks.peers.copies import AttrsClasses

    return msgspec.json.Decoder(AttrsClasses().of(our_model(body.vendor, body.model))).decode


def _pydantic(body: Body) -> Decoder:
    decode: Decoder = getattr(peer_module(PYDANTIC, body.vendor), body.model).model_validate_json
    return decode


def _openapi_python_client(body: Body) -> Decoder:
    module = peer_module(OPENAPI_PYTHON_CLIENT, body.vendor, f"models.{body.module}")
    model = getattr(module, body.model)
    return lambda data: model.from_dict(json.loads(data))


def _openapi_generator(body: Body) -> Decoder:
    module = peer_module(OPENAPI_GENERATOR, body.vendor, f"models.{body.module}")
    model = getattr(module, body.model)
    return lambda data: model.from_dict(json.loads(data))


def our_model(vendor: str, model: str) -> Any:
    """A model of our client."""
    import importlib

    from tests.specs import package_of

    return getattr(importlib.import_module(f"{package_of(vendor)}.models"), model)


CASES = (
    _case(
        "decode-app",
        "one app of Appizer",
        "µs",
        Body("appizer", "AppResult", "app_result", lambda _: responses.app()),
        at_most=1.3,
    ),
    _case(
        "decode-subscribers",
        "page of 200 subscribers of Apifon",
        "ms",
        Body("apifon", "SubscriberPage", "subscriber_page", lambda e: responses.subscribers(e.size(200, 200, 2))),
        at_most=1.5,
    ),
    _case(
        "decode-users",
        "export of 1,000 users of Appboy",
        "ms",
        Body("appboy", "UserExport", "user_export", lambda e: export_of(e.size(1000, 1000, 2))),
        at_most=1.5,
    ),
    _case(
        "decode-sparse",
        "export of 1,000 users with 3 of 28 fields",
        "ms",
        Body("appboy", "UserExport", "user_export", lambda e: sparse_export_of(e.size(1000, 1000, 2))),
        at_most=1.5,
    ),
    _case(
        "decode-braze-users",
        "export of 1,000 users of Braze",
        "ms",
        Body("braze", "ExportedUserList", "exported_user_list", lambda e: braze_export_of(e.size(1000, 1000, 2))),
        at_most=1.5,
    ),
    _case(
        "decode-braze-sparse",
        "export of 1,000 users of Braze with 3 of 35 fields",
        "ms",
        Body("braze", "ExportedUserList", "exported_user_list", lambda e: sparse_export_of(e.size(1000, 1000, 2))),
        at_most=1.5,
    ),
    _case(
        "decode-renamed",
        "callback with 50 events and a renamed field",
        "ms",
        Body("apifon", "DeliveryReport", "delivery_report", lambda e: responses.delivery_report(e.size(50, 50, 2))),
        at_most=2.5,
        renamed=True,
    ),
)
