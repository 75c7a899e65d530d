"""The fast way to encode writes the bytes of the checked way, or nothing."""

import dataclasses
import datetime as dt
import enum
import uuid
from collections import OrderedDict, UserDict
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from engagement_core.codec.encode import encode, encode_checked
from engagement_core.codec.fast_encode import encode_fast
from tests.unit.core.codec.models import ApplePush, Device, Labels, Profile, Purchase, Recipient, Reply, Sms


class Colour(enum.StrEnum):
    RED = "red"


class Plain(enum.Enum):
    RED = "red"


class Text(str):
    __slots__ = ()


class Moment(dt.datetime):
    """A subclass like those of libraries that freeze time."""


@dataclasses.dataclass
class Pair:
    left: int


class Record(msgspec.Struct):
    left: int


@define(kw_only=True)
class Private:
    """A class whose slots msgspec would skip, and encode in another order."""

    _hidden: int = 1
    shown: int = 2


@define(kw_only=True)
class Derived(Private):
    own: int = 3


@define(kw_only=True, slots=False)
class Loose:
    number: int = field(default=1, metadata={"wire": "no."})


ATHENS_1890 = dt.datetime(1890, 1, 1, tzinfo=ZoneInfo("Europe/Athens"))
sms: Any = Sms
profile: Any = Profile
labels: Any = Labels

HOSTILE: list[Any] = [
    float("nan"), float("inf"), float("-inf"), b"x", bytearray(b"x"), memoryview(b"x"), Decimal(1), uuid.UUID(int=1),
    {1}, frozenset([1]), dt.timedelta(1), dt.time(1), 1j, object(), int, Plain.RED, Pair(1), Record(1), UserDict(a=1),
    {1: 2}, {1.5: 2}, {True: 2}, {None: 2}, {b"x": 2}, {(1,): 2}, {"a": 1, 1: 2}, {Plain.RED: 1}, "\ud800",
    {"\ud800": 1}, [UNSET], {"a": [UNSET]}, {"a": [1, {"b": float("nan")}]}, {"a": {"b": b"x"}},
    dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1, seconds=1))),
    Purchase(name="a", count=1, price=float("nan")), sms(text=b"x", recipients=[]), sms(text="x", recipients={1}),
    Profile(id=1, additional_properties={"from": 2}), profile(id=1, additional_properties={"a": [UNSET]}),
    labels(id=1, additional_properties=None),
]  # fmt: skip
"""What has no JSON form."""

RARE: list[Any] = [
    Colour.RED, Text("x"), {Colour.RED: 1}, {Text("x"): 1}, OrderedDict(a=1), Moment(2024, 2, 3, tzinfo=dt.UTC),
    ATHENS_1890, {"a": UNSET, "b": 1}, [{"a": UNSET}], (Device(os="x"),), [1, Device(os="x")], {"a": [{"b": Loose()}]},
]  # fmt: skip
"""What only the checked way encodes, at least in some places."""

COMMON: list[Any] = [
    None, True, 0, -1.5, 2**80, "x", "null", [], {}, (1, ("a",)), {"a": {"b": [1, None, {"c": 2.5}]}},
    dt.datetime(2024, 2, 3, 4, 5, 6, 7, tzinfo=dt.UTC), dt.datetime(2024, 2, 3), dt.date(2024, 2, 3),  # noqa: DTZ001
    dt.datetime(2024, 7, 3, tzinfo=ZoneInfo("Europe/Athens")), msgspec.Raw(b'{"a": 1}'), Device(os="x"), Device(),
    Reply(from_="a", content_available=True, parent=Reply(from_="b")), Private(), Derived(), Loose(),
    Profile(id=1, from_="x", additional_properties={"age": 7, "tags": ["a"], "from_": "y"}), Labels(id=1),
    Sms(text="x", recipients=[Recipient(number="1"), Recipient(number="2", params={"a": "b"})], reference=None),
    ApplePush(kind="apple", alert="x"),
]  # fmt: skip
"""What the fast way encodes."""

SINGLE = st.sampled_from(COMMON) | st.sampled_from(COMMON + RARE + HOSTILE) | st.text(max_size=3) | st.floats()


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    extras = st.dictionaries(st.text(max_size=2), inner, max_size=2)
    return (
        inner
        | st.lists(inner, max_size=3)
        | st.lists(inner, max_size=2).map(tuple)
        | st.dictionaries(st.text(max_size=2), inner, max_size=3)
        | st.builds(Profile, id=inner, additional_properties=extras)
        | st.builds(Sms, text=inner, recipients=inner, reference=inner)
    )


VALUES = nested(nested(SINGLE))


def many(value: Any) -> list[Any]:
    """Enough items for the fast way."""
    return [[value], *([[]] * 10)]


def outcome(write: Any, value: Any) -> Any:
    """The bytes, or the exception as far as a caller sees it."""
    try:
        return write(value)
    except (TypeError, ValueError) as error:
        return type(error), str(error)


@given(st.lists(VALUES, max_size=3))
def test_any_value_is_encoded_as_the_checked_way_encodes_it(values: list[Any]) -> None:
    items: list[Any] = [*values, *([{}] * 10)]
    places: list[Any] = [
        items,
        many(values),
        {"items": items, "one": values[:1]},
        {"items": many(values), "one": values[:1]},
    ]
    for value in places:
        assert outcome(encode, value) == outcome(encode_checked, value)


@pytest.mark.parametrize("value", HOSTILE + RARE + COMMON, ids=lambda value: type(value).__name__)
def test_the_fast_way_is_never_wrong(value: Any) -> None:
    places: list[Any] = [
        many(value), {"a": many(value)}, {"a": value, "b": many({})}, [value] * 10, [{"k": value}] * 10,
        [Profile(id=value)] * 10, [Profile(id=1, additional_properties={"k": value})] * 10,
        sms(text=value, recipients=[Recipient(number=value)] * 10), [Loose(number=value)] * 10,
    ]  # fmt: skip
    for place in places:
        fast, checked = encode_fast(place), outcome(encode_checked, place)
        assert fast is None or fast == checked
        assert outcome(encode, place) == checked


@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: type(value).__name__)
def test_what_has_no_json_form_raises_among_many_items(value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=r" - at \$|surrogates not allowed"):
        encode({"items": many(value)})


@pytest.mark.parametrize("value", COMMON, ids=lambda value: type(value).__name__)
def test_common_values_are_encoded_the_fast_way(value: Any) -> None:
    items = [value] * 10 if type(value) not in (str, int, float, bool, type(None)) else [{"a": value}] * 10
    assert encode_fast({"items": items, "left_out": UNSET}) == encode_checked({"items": items})
    assert encode_fast(items) == encode_checked(items)


@pytest.mark.parametrize("value", HOSTILE + RARE + COMMON, ids=lambda value: type(value).__name__)
def test_many_items_deep_inside_are_encoded_as_the_checked_way_encodes_them(value: Any) -> None:
    places: list[Any] = [
        {"a": {"b": [{"c": many(value)}]}},
        {"a": {"few": [value] * 3, "many": [{"k": value}] * 8}},
        [sms(text="x", recipients=[Recipient(number=value)] * 10)],
        {"one": Device(os=value), "two": ({"many": [Profile(id=value)] * 10},)},
    ]
    for place in places:
        assert outcome(encode, place) == outcome(encode_checked, place)


def test_the_path_of_an_error_has_wire_names() -> None:
    replies = [Reply(from_="a")] * 10 + [Reply(from_="a", content_available=b"x")]  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match=r"JSON does not support builtins\.bytes - at \$\[10\]\['content-available'\]$"):
        encode(replies)


def test_a_value_that_contains_itself_raises_among_many_items() -> None:
    loop: list[Any] = [[]] * 10
    loop.append(loop)
    twice: list[Any] = [{}] * 10
    twice += [twice, twice]
    for value in (loop, {"a": loop}, twice):
        with pytest.raises(ValueError, match="contains itself"):
            encode(value)


def test_times_are_checked_while_a_library_freezes_time(monkeypatch: pytest.MonkeyPatch) -> None:
    class Frozen(dt.datetime):
        pass

    monkeypatch.setattr(dt, "datetime", Frozen)
    assert encode([{"at": ATHENS_1890}] * 10) == encode_checked([{"at": ATHENS_1890}] * 10)
