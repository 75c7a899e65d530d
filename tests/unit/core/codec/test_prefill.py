"""Classes with so many optional fields that their objects are prefilled."""

import json
import sys
import types
from typing import Any, Literal

from attrs import define, field, frozen
from msgspec import UNSET, UnsetType

from engagement_core.codec import Mismatch, decode
from tests.unit.core.codec.models import Device


@define(kw_only=True)
class Contact:
    id: int
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    city: str | None = None
    country: str | None = None
    language: Literal["en", "el"] | None = None
    time_zone: str | None = None
    gender: str | None = None
    revenue: float | None = None
    active: bool | None = None
    device: Device | None = None
    friends: list["Contact"] | None = None
    note: str | UnsetType = UNSET
    source: str = "import"
    tags: list[str] = field(factory=list[str])


@define(kw_only=True)
class Row:
    name: str | None = None
    contact: Contact | None = None


@define(kw_only=True)
class Guest(Contact):
    """A contact with another default instead of None."""

    name: str | None = "guest"


@define(kw_only=True)
class Counted(Contact):
    """A class with its own hook."""

    count: int = 0

    def __attrs_pre_init__(self) -> None:
        self.count = 7


@frozen(kw_only=True)
class Fixed:
    a: int | None = None
    b: int | None = None
    c: int | None = None
    d: int | None = None
    e: int | None = None
    f: int | None = None
    g: int | None = None
    h: int | None = None
    i: int | None = None
    j: int | None = None


def test_missing_fields_have_their_default_and_present_fields_their_value() -> None:
    raw = {"id": 1, "email": "a@example.com", "active": False, "friends": [{"id": 2, "source": "web"}]}
    assert decode(json.dumps([raw, {"id": 3}]).encode(), list[Contact]) == [
        Contact(id=1, email="a@example.com", active=False, friends=[Contact(id=2, source="web")]),
        Contact(id=3),
    ]


def test_each_object_has_its_own_list() -> None:
    first, second = decode(b'[{"id":1},{"id":2}]', list[Contact])
    first.tags.append("new")
    assert second.tags == []


def test_a_missing_required_field_and_a_mismatching_value_are_reported() -> None:
    mismatches: list[Mismatch] = []
    rows = decode(b'[{"name":"a"},{"id":2,"language":"fr"},{"id":3}]', list[Contact], mismatches=mismatches)
    missing: Any = None
    new: Any = "fr"
    assert rows == [Contact(id=missing, name="a"), Contact(id=2, language=new), Contact(id=3)]
    assert [(mismatch.path, mismatch.found) for mismatch in mismatches] == [
        ("$[0].id", "nothing"),
        ("$[1].language", "'fr'"),
    ]


def test_a_subclass_keeps_its_own_defaults() -> None:
    assert decode(b'{"id":1}', Contact).name is None

    @define(kw_only=True)
    class Member(Contact):
        name: str | None = "member"

    assert decode(b'{"id":1}', Guest) == Guest(id=1, name="guest")
    assert decode(b'{"id":1}', Member) == Member(id=1, name="member")
    assert not hasattr(Contact, "__attrs_pre_init__")


def test_a_class_keeps_its_own_hook() -> None:
    assert decode(b'{"id":1}', Counted).count == 7
    assert decode(b'{"id":1,"count":2}', Counted) == Counted(id=1, count=2)


def test_a_frozen_class_is_decoded() -> None:
    assert decode(b'{"b":2}', Fixed) == Fixed(b=2)


def test_only_large_classes_are_prefilled() -> None:
    row = b'{"name":"a"}'
    assert _calls(b"[" + b",".join([row] * 5) + b"]", list[Row]) == _calls(b"[]", list[Row])
    contact = b'{"contact":{"id":1}}'
    assert _calls(b"[" + b",".join([contact] * 5) + b"]", list[Row]) == _calls(b"[]", list[Row]) + 5


def _calls(data: bytes, type_: Any) -> int:
    """The number of Python functions that are called while a document is decoded."""
    decode(data, type_)
    calls = 0

    def count(_frame: types.FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        decode(data, type_)
    finally:
        sys.setprofile(before)
    return calls
