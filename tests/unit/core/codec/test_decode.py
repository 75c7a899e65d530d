import copy
import datetime as dt
import json
import sys
import threading
import types
from typing import Any, Literal, assert_type

import msgspec
import pytest

from engagement_core.codec import Mismatch, build, decode
from tests.unit.core.codec.models import (
    Device,
    Envelope,
    Labels,
    Page,
    Profile,
    Purchase,
    Recipient,
    Reply,
    Sms,
    Tree,
    User,
)

USER = {
    "external_id": "u1",
    "email": None,
    "status": "active",
    "created_at": "2024-02-03T04:05:06Z",
    "born": "1990-01-02",
    "score": 1,
    "tags": ["a"],
    "devices": [{"model": "m"}],
    "purchases": [{"name": "p", "count": 2, "first": "2024-01-01T00:00:00+02:00"}],
    "custom_attributes": {"x": [1, {"y": None}]},
}
EXPECTED_USER = User(
    external_id="u1",
    email=None,
    status="active",
    created_at=dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=dt.UTC),
    born=dt.date(1990, 1, 2),
    score=1.0,
    tags=["a"],
    devices=[Device(model="m")],
    purchases=[
        Purchase(name="p", count=2, first=dt.datetime(2024, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=2)))),
    ],
    custom_attributes={"x": [1, {"y": None}]},
)


def test_a_matching_document_becomes_models() -> None:
    page = decode(json.dumps({"results": [USER], "total": 1, "new_key": 1}).encode(), Page)
    assert_type(page, Page)
    assert page == Page(results=[EXPECTED_USER], total=1)


def test_generic_types_are_decoded() -> None:
    users = decode(json.dumps([USER]).encode(), list[User])
    assert_type(users, list[User])
    assert users == [EXPECTED_USER]
    assert decode(b'{"a":{"number":"1"}}', dict[str, Recipient]) == {"a": Recipient(number="1")}
    assert decode(b"null", User | None) is None


def test_a_mismatch_in_one_object_does_not_affect_the_others() -> None:
    rows = [copy.deepcopy(USER) for _ in range(5)]
    rows[3]["status"] = "frozen"
    mismatches: list[Mismatch] = []
    page = decode(json.dumps({"data": {"results": rows, "total": 5}}).encode(), Envelope, mismatches=mismatches)
    assert [row.status for row in page.data.results] == ["active", "active", "active", "frozen", "active"]
    assert page.data.results[:3] + page.data.results[4:] == [EXPECTED_USER] * 4
    assert page.data.results[3].devices == EXPECTED_USER.devices
    assert mismatches == [Mismatch("$.data.results[3].status", "one of 'active', 'blocked'", "'frozen'")]


@pytest.mark.parametrize(
    ("name", "raw", "kept", "expected", "found"),
    [
        ("status", "frozen", "frozen", "one of 'active', 'blocked'", "'frozen'"),
        ("status", 7, 7, "one of 'active', 'blocked'", "7"),
        ("status", ["active"], ["active"], "one of 'active', 'blocked'", "array"),
        ("external_id", None, None, "string", "null"),
        ("external_id", 5, 5, "string", "integer"),
        ("score", "1.5", "1.5", "number", "string"),
        ("score", True, True, "number", "boolean"),
        ("score", 10**400, 10**400, "number", "integer"),
        ("born", "02/01/1990", "02/01/1990", "date", "string"),
        ("created_at", "Sat, 03 Feb 2024 04:05:06 GMT", "Sat, 03 Feb 2024 04:05:06 GMT", "date-time", "string"),
        ("created_at", "\ud800", "\ud800", "date-time", "string"),
        ("created_at", 1706933106, 1706933106, "date-time", "integer"),
        ("tags", "a,b", "a,b", "array of string", "string"),
        ("tags", {"0": "a"}, {"0": "a"}, "array of string", "object"),
        ("devices", {"model": "m"}, {"model": "m"}, "array of object (Device)", "object"),
        ("custom_attributes", [], [], "object of anything", "array"),
    ],
)
def test_a_mismatching_value_is_kept_raw(name: str, raw: Any, kept: Any, expected: str, found: str) -> None:
    mismatches: list[Mismatch] = []
    user = build(User, {**USER, name: raw}, mismatches=mismatches)
    assert getattr(user, name) == kept
    assert type(getattr(user, name)) is type(kept)
    assert mismatches == [Mismatch(f"$.{name}", expected, found)]
    for other in {"external_id", "status", "created_at", "score", "devices", "purchases"} - {name}:
        assert getattr(user, other) == getattr(EXPECTED_USER, other)


def test_a_number_too_long_to_print_is_kept_raw() -> None:
    mismatches: list[Mismatch] = []
    user: Any = build(User, {**USER, "status": 10**5000}, mismatches=mismatches)
    assert user.status == 10**5000
    assert mismatches == [Mismatch("$.status", "one of 'active', 'blocked'", "integer")]


def test_mismatching_items_are_kept_among_matching_ones() -> None:
    mismatches: list[Mismatch] = []
    raw = {**USER, "tags": ["a", 1, None], "devices": [{"model": "m"}, "m", {"model": 1}]}
    user = build(User, raw, mismatches=mismatches)
    assert user.tags == ["a", 1, None]
    assert user.devices == [Device(model="m"), "m", build(Device, {"model": 1})]
    assert [mismatch.path for mismatch in mismatches] == [
        "$.tags[1]",
        "$.tags[2]",
        "$.devices[1]",
        "$.devices[2].model",
    ]


def test_a_missing_required_field_becomes_none_and_an_optional_one_its_default() -> None:
    mismatches: list[Mismatch] = []
    user = decode(b'{"external_id":"u1","status":"active"}', User, mismatches=mismatches)
    assert user == User(external_id="u1", email=None, status="active")
    assert mismatches == [Mismatch("$.email", "string | null", "nothing")]
    missing: Any = None
    assert decode(b'{"recipients":[]}', Sms) == Sms(text=missing, recipients=[])


def test_null_in_an_optional_field_that_is_not_nullable_is_kept() -> None:
    mismatches: list[Mismatch] = []
    sms: Any = decode(b'{"text":"x","recipients":[],"ttl":null}', Sms, mismatches=mismatches)
    assert sms.ttl is None
    assert mismatches == [Mismatch("$.ttl", "integer", "null")]


def test_wire_names_are_decoded_and_python_names_are_not() -> None:
    reply = decode(
        b'{"from":"a","from_":"b","content-available":true,"received_at":"2024-02-03T04:05:06Z","parent":{"from":"c"}}',
        Reply,
    )
    assert reply == Reply(
        from_="a",
        content_available=True,
        received_at=dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=dt.UTC),
        parent=Reply(from_="c"),
    )


def test_paths_have_wire_names() -> None:
    mismatches: list[Mismatch] = []
    decode(b'{"parent":{"from":"c","content-available":1}}', Reply, mismatches=mismatches)
    assert mismatches == [
        Mismatch("$.parent['content-available']", "boolean", "integer"),
        Mismatch("$.from", "string", "nothing"),
    ]


def test_models_inside_a_model_with_wire_names_are_decoded() -> None:
    raw: dict[str, Any] = {"from": "a", "users": [USER, {**USER, "score": "high"}]}
    reply: Any = build(Reply, raw)
    assert reply.users[0] == EXPECTED_USER
    assert (reply.users[1].score, reply.users[1].devices) == ("high", EXPECTED_USER.devices)


def test_keys_without_a_field_go_to_the_extras() -> None:
    mismatches: list[Mismatch] = []
    profile = decode(b'{"id":1,"from":"x","age":7,"tags":["a"],"from_":"y"}', Profile, mismatches=mismatches)
    assert profile == Profile(id=1, from_="x", additional_properties={"age": 7, "tags": ["a"], "from_": "y"})
    assert mismatches == []
    assert decode(b'{"id":1}', Profile).additional_properties == {}
    assert decode(b'{"id":1,"a":"b"}', Labels) == Labels(id=1, additional_properties={"a": "b"})


def test_mismatching_extras_are_kept_raw() -> None:
    mismatches: list[Mismatch] = []
    profile = decode(b'{"id":1,"score":1.5,"a b":[1]}', Profile, mismatches=mismatches)
    assert profile.additional_properties == {"score": 1.5, "a b": [1]}
    assert mismatches == [
        Mismatch("$.score", "integer | string | array of string", "number"),
        Mismatch("$['a b'][0]", "string", "integer"),
    ]


@pytest.mark.parametrize("raw", [None, 1, "x", [], True])
@pytest.mark.parametrize("type_", [User, Reply, dict[str, User]])
def test_a_value_that_is_no_object_is_kept_raw(raw: Any, type_: Any) -> None:
    mismatches: list[Mismatch] = []
    assert decode(json.dumps(raw).encode(), type_, mismatches=mismatches) == raw
    assert [mismatch.path for mismatch in mismatches] == ["$"]


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"<html>", b'{"a":1}x', b'"\xff"', b'"\\ud800"', b"1e999", b"[" * 200_000 + b"]" * 200_000],
    ids=["empty", "cut", "html", "trailing", "latin-1", "surrogate", "too large", "too deep"],
)
@pytest.mark.parametrize("type_", [User, Reply, Any])
def test_invalid_json_raises_decode_error(data: bytes, type_: Any) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode(data, type_)


@pytest.mark.parametrize("depth", [300, 100_000])
@pytest.mark.parametrize("label", ["x", 1], ids=["matching", "mismatching"])
def test_deep_nesting_does_not_crash_and_is_reported_as_a_mismatch(depth: int, label: Any) -> None:
    raw: dict[str, Any] = {"label": label}
    for _ in range(depth):
        raw = {"label": label, "children": [raw]}
    mismatches: list[Mismatch] = []
    tree: Any = build(Tree, raw, mismatches=mismatches)
    built = 0
    while isinstance(tree, Tree) and tree.children:
        tree = tree.children[0]
        built += 1
    assert built > 100
    too_deep = [mismatch for mismatch in mismatches if mismatch.expected == "less nesting"]
    assert len(too_deep) == (1 if isinstance(tree, dict) else 0)
    assert isinstance(tree, dict) or built == depth


def test_deep_nesting_in_a_class_that_msgspec_does_not_support_does_not_crash() -> None:
    raw: dict[str, Any] = {"from": "x"}
    for _ in range(100_000):
        raw = {"from": "x", "parent": raw}
    mismatches: list[Mismatch] = []
    assert build(Reply, raw, mismatches=mismatches).from_ == "x"
    assert [mismatch.expected for mismatch in mismatches] == ["less nesting"]


def test_objects_beside_a_mismatching_one_are_decoded_by_msgspec() -> None:
    row = {"external_id": "u1", "email": None, "status": "active"}
    rows: list[Any] = [row] * 20 + [{**row, "score": "high"}]
    assert _conversions(Page, {"results": rows, "total": 21}) > 20


def test_nested_mismatches_are_not_tried_with_msgspec_at_each_level() -> None:
    raw: dict[str, Any] = {"label": 1}
    for _ in range(50):
        raw = {"label": 1, "children": [raw]}
    assert _conversions(Tree, raw) < 5


def test_an_unsupported_type_raises() -> None:
    with pytest.raises(TypeError, match="cannot decode into <class 'bytes'>"):
        decode(b'["eA=="]', list[bytes])
    with pytest.raises(TypeError, match="cannot decode into <class 'bytes'>"):
        build(list[bytes], [])


@pytest.mark.parametrize("kind", [dict, Any])
def test_bare_containers_hold_anything(kind: Any) -> None:
    data = b'{"a":[1,{"b":[]}]}'
    assert decode(data, kind) == build(kind, json.loads(data)) == json.loads(data)
    assert build(list, [1, data]) == [1, data]


def test_true_is_not_one() -> None:
    mismatches: list[Mismatch] = []
    built: Any = build(list[Literal[1]], [1, True, 1.0], mismatches=mismatches)
    assert [type(item) for item in built] == [int, bool, float]
    assert [mismatch.path for mismatch in mismatches] == ["$[1]", "$[2]"]


def test_threads_may_decode_a_class_for_the_first_time_together() -> None:
    module = types.ModuleType("fresh_models")
    sys.modules[module.__name__] = module
    exec(_FRESH, module.__dict__)
    barrier = threading.Barrier(8)
    decoded: list[Any] = []

    def decode_one() -> None:
        barrier.wait()
        decoded.append(decode(b'{"class":"x","next":{"class":1}}', module.Fresh))

    threads = [threading.Thread(target=decode_one) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    del sys.modules[module.__name__]
    assert decoded == [module.Fresh(class_="x", next=module.Fresh(class_=1))] * 8


_FRESH = """
from __future__ import annotations
from attrs import define, field

@define(kw_only=True)
class Fresh:
    class_: str = field(metadata={"wire": "class"})
    next: Fresh | None = None
"""


def _conversions(type_: Any, raw: Any) -> int:
    """The number of calls to msgspec.convert while a value is built."""
    build(type_, raw)
    conversions = 0

    def count(_frame: types.FrameType, event: str, argument: object) -> None:
        nonlocal conversions
        conversions += event == "c_call" and argument is msgspec.convert

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        build(type_, raw)
    finally:
        sys.setprofile(before)
    return conversions
