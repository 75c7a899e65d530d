"""Decoding: from the bytes of an answer to what a program works with."""

import json
from collections.abc import Callable
from typing import Any

from attrs import frozen

from tests.benchmarks.case import OURS, Case, Effort, Goal, Measure, Prepare, no_way
from tests.benchmarks.measuring import timed
from tests.benchmarks.peers.generated import OPENAPI_GENERATOR, OPENAPI_PYTHON_CLIENT, PYDANTIC, peer_module
from tests.benchmarks.samples import answers
from tests.benchmarks.samples.users import export_of, sparse_export_of

STRUCT = "msgspec Struct"
ATTRS = "msgspec alone, attrs classes"
Decoder = Callable[[bytes], Any]


@frozen
class SuccessResponse:
    """An answer and the class that it belongs to, by the vendor's spec."""

    vendor: str
    model: str
    module: str
    data: Callable[[Effort], bytes]


def _case(name: str, title: str, unit: str, answer: SuccessResponse, *, renamed: bool = False) -> Case:
    contenders = {
        OURS: _prepare(answer, _ours),
        STRUCT: _prepare(answer, _struct),
        ATTRS: no_way("knows no other names for fields of attrs classes") if renamed else _prepare(answer, _attrs),
        "json (dicts)": _prepare(answer, lambda _: json.loads),
        PYDANTIC: _prepare(answer, _pydantic),
        OPENAPI_PYTHON_CLIENT: _prepare(answer, _openapi_python_client),
        OPENAPI_GENERATOR: _prepare(answer, _openapi_generator),
    }
    goals = [Goal(against=OPENAPI_PYTHON_CLIENT, at_most=1.0, text="not slower")]
    if not renamed:
        goals.append(Goal(against=STRUCT, at_most=1.6, text="at most 1.6 times"))
    return Case(
        name=name, group="Decoding", title=title, unit=unit, clock="cpu", contenders=contenders, goals=tuple(goals)
    )


def _prepare(answer: SuccessResponse, make: Callable[[SuccessResponse], Decoder]) -> Prepare:
    def prepare(effort: Effort) -> Measure:
        data, decode = answer.data(effort), make(answer)
        decode(data)
        return timed(lambda: decode(data), effort)

    return prepare


def _ours(answer: SuccessResponse) -> Decoder:
    from engagement_core.codec import decode

    model = our_model(answer.vendor, answer.model)
    return lambda data: decode(data, model)


def _struct(answer: SuccessResponse) -> Decoder:
    import msgspec

    from tests.benchmarks.peers.copies import Structs

    return msgspec.json.Decoder(Structs().of(our_model(answer.vendor, answer.model))).decode


def _attrs(answer: SuccessResponse) -> Decoder:
    import msgspec

    from tests.benchmarks.peers.copies import AttrsClasses

    return msgspec.json.Decoder(AttrsClasses().of(our_model(answer.vendor, answer.model))).decode


def _pydantic(answer: SuccessResponse) -> Decoder:
    decode: Decoder = getattr(peer_module(PYDANTIC, answer.vendor), answer.model).model_validate_json
    return decode


def _openapi_python_client(answer: SuccessResponse) -> Decoder:
    module = peer_module(OPENAPI_PYTHON_CLIENT, answer.vendor, f"models.{answer.module}")
    model = getattr(module, answer.model)
    return lambda data: model.from_dict(json.loads(data))


def _openapi_generator(answer: SuccessResponse) -> Decoder:
    module = peer_module(OPENAPI_GENERATOR, answer.vendor, f"models.{answer.module}")
    model = getattr(module, answer.model)
    return lambda data: model.from_dict(json.loads(data))


def our_model(vendor: str, model: str) -> Any:
    """A model of our client."""
    import importlib

    return getattr(importlib.import_module(f"{vendor}_client.models"), model)


CASES = (
    _case(
        "decode-app",
        "one app of Appizer",
        "µs",
        SuccessResponse("appizer", "AppResult", "app_result", lambda _: answers.app()),
    ),
    _case(
        "decode-subscribers",
        "page of 200 subscribers of Apifon",
        "ms",
        SuccessResponse(
            "apifon", "SubscriberPage", "subscriber_page", lambda e: answers.subscribers(e.size(200, 200, 2))
        ),
    ),
    _case(
        "decode-users",
        "export of 1,000 users of Appboy",
        "ms",
        SuccessResponse("appboy", "UserExport", "user_export", lambda e: export_of(e.size(1000, 1000, 2))),
    ),
    _case(
        "decode-sparse",
        "export of 1,000 users with 3 of 28 fields",
        "ms",
        SuccessResponse("appboy", "UserExport", "user_export", lambda e: sparse_export_of(e.size(1000, 1000, 2))),
    ),
    _case(
        "decode-renamed",
        "callback with 50 events and a renamed field",
        "ms",
        SuccessResponse(
            "apifon", "DeliveryReport", "delivery_report", lambda e: answers.delivery_report(e.size(50, 50, 2))
        ),
        renamed=True,
    ),
)
