"""Decoding with msgspec's Structs and generated functions."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from attrs import asdict, define, field, frozen
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, UnsetType

from engagement_core.codec import Mismatch, decode, to_builtins
from engagement_core.codec.mismatches import DecodeContext
from engagement_core.codec.tolerant import decoder_of
from tests.unit.core.codec.models import Device, Message, Page, Sms
from tests.unit.core.codec.test_roundtrip import DOCUMENTS, MESSAGES, PAGES, SMS, TEXT, spoil


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
    friends: list[Contact] | None = None
    note: str | UnsetType = UNSET
    source: str = "import"
    tags: list[str] = field(factory=list[str])


@define(kw_only=True)
class Guest(Contact):
    """A contact with another default instead of None."""

    name: str | None = "guest"


@define(kw_only=True)
class Counted(Contact):
    """A class with its own hook."""

    count: int = 0

    def __attrs_post_init__(self) -> None:
        self.count += 1


def upper(text: str) -> str:
    return text.upper()


@define(kw_only=True)
class Checked:
    name: str = field(converter=upper)


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


@define(kw_only=True, slots=False)
class Loose:
    _hidden: int = 1
    shown: int = 2


@define(kw_only=True)
class One:
    other: Other | None = None


@define(kw_only=True)
class Other:
    ones: list[One]


@define(kw_only=True)
class Letter:
    from_: str = field(metadata={"wire": "from"})


@define(kw_only=True)
class A:
    a: int


@define(kw_only=True)
class B:
    b: int


@define(kw_only=True)
class Choice:
    one: A | B | UnsetType = UNSET
    two: A | B | None = None
    many: list[A | B | str] | UnsetType = UNSET
    named: dict[str, A | B] = field(factory=dict[str, A | B])


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
    assert decode(b'{"id":1}', Guest) == Guest(id=1, name="guest")


def test_a_class_whose_init_does_more_than_assign_is_made_by_it() -> None:
    assert decode(b'[{"id":1},{"id":1,"count":2}]', list[Counted]) == [Counted(id=1), Counted(id=1, count=2)]
    assert decode(b'{"id":1}', Counted).count == 1
    assert decode(b'{"name":"a"}', Checked) == Checked(name="A")


def test_a_small_class_with_a_renamed_field_is_decoded() -> None:
    assert decode(b'[{"from":"a","from_":"b"}]', list[Letter]) == [Letter(from_="a")]


def test_a_frozen_class_is_decoded() -> None:
    assert decode(b'{"b":2}', Fixed) == Fixed(b=2)


def test_classes_without_slots_and_with_private_names_are_decoded() -> None:
    decoded = decode(b'[{"_hidden":2,"shown":3},{}]', list[Loose])
    assert [asdict(one) for one in decoded] == [{"_hidden": 2, "shown": 3}, {"_hidden": 1, "shown": 2}]


def test_a_class_that_contains_itself_through_others_is_decoded() -> None:
    data = b'{"other":{"ones":[{"other":null},{"other":{"ones":[]}}]}}'
    assert decode(data, One) == One(other=Other(ones=[One(), One(other=Other(ones=[]))]))
    assert decode(b'{"ones":[{}]}', Other) == Other(ones=[One()])


def test_members_of_unions_that_msgspec_does_not_support_have_their_defaults() -> None:
    assert decode(b"{}", Choice) == Choice()
    assert decode(b'{"one":{"a":1},"many":[{"b":2},"x"],"named":{"k":{"a":1}}}', Choice) == Choice(
        one=A(a=1), many=[B(b=2), "x"], named={"k": A(a=1)}
    )


JSON_TYPES: list[tuple[Any, st.SearchStrategy[Any]]] = [
    *DOCUMENTS,
    (Message, MESSAGES.map(to_builtins)),
    (Sms, SMS.map(to_builtins)),
    (list[Message | Sms], st.lists(MESSAGES.map(to_builtins) | SMS.map(to_builtins), max_size=2)),
    (dict[str, Page | None], st.dictionaries(TEXT, PAGES, max_size=2)),
]


@pytest.mark.parametrize(("type_", "documents"), JSON_TYPES, ids=lambda value: getattr(value, "__name__", "") or "-")
@given(data=st.data())
def test_native_and_tolerant_decoding_agree(type_: Any, documents: st.SearchStrategy[Any], data: st.DataObject) -> None:
    document = data.draw(documents)
    if data.draw(st.booleans()):
        document = spoil(document, data.draw)
    mismatches: list[Mismatch] = []
    tolerant: list[Mismatch] = []
    decoded = decode(json.dumps(document).encode(), type_, mismatches=mismatches)
    # No level is tried with msgspec.
    assert decoded == decoder_of(type_).rebuild(document, None, DecodeContext(tolerant, 0))
    assert mismatches == tolerant
