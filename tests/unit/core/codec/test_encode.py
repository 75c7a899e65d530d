import datetime as dt
import enum
import json
import threading
from collections import Counter
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from attrs import define, field
from msgspec import UNSET

from engagement_core.codec import encode, to_builtins
from tests.unit.core.codec.models import (
    Alert,
    ApplePush,
    ByEmail,
    Device,
    Message,
    Profile,
    Purchase,
    Recipient,
    Reply,
    Sms,
)


class Colour(enum.StrEnum):
    RED = "red"


class Size(enum.IntEnum):
    BIG = 3


class Moment(dt.datetime):
    """A subclass like those of libraries that freeze time."""


def test_json_is_compact_utf8_in_the_order_of_declaration() -> None:
    sms = Sms(text="Γειά σου 👋", recipients=[Recipient(number="306900000000")])
    assert encode(sms) == '{"text":"Γειά σου 👋","recipients":[{"number":"306900000000"}]}'.encode()


def test_unset_fields_and_unset_dict_values_are_omitted() -> None:
    sms = Sms(text="x", recipients=[Recipient(number="1", params={"a": "b"})], ttl=0)
    assert to_builtins(sms) == {"text": "x", "recipients": [{"number": "1", "params": {"a": "b"}}], "ttl": 0}
    assert encode({"a": UNSET, "b": [{"c": UNSET, "d": None}]}) == b'{"b":[{"d":null}]}'


def test_none_is_sent_unless_it_is_the_default() -> None:
    assert to_builtins(Sms(text="x", recipients=[], reference=None)) == {
        "text": "x",
        "recipients": [],
        "reference": None,
    }
    assert to_builtins(Device(model=None, os="iOS")) == {"os": "iOS"}


def test_wire_names_are_encoded_at_any_depth() -> None:
    reply = Reply(from_="a", content_available=True, parent=Reply(from_="b"))
    assert to_builtins({"rows": [{"reply": reply}]}) == {
        "rows": [{"reply": {"from": "a", "content-available": True, "parent": {"from": "b"}}}]
    }


def test_models_are_encoded_where_the_hints_expect_another_type() -> None:
    sms: Any = Sms
    assert to_builtins(sms(text=Reply(from_="a"), recipients=({"r": Reply(from_="b")},))) == {
        "text": {"from": "a"},
        "recipients": [{"r": {"from": "b"}}],
    }


def test_extras_are_encoded_beside_the_fields() -> None:
    profile = Profile(id=1, from_="x", additional_properties={"age": 7, "tags": ["a"]})
    assert to_builtins(profile) == {"id": 1, "from": "x", "age": 7, "tags": ["a"]}


def test_an_extra_may_have_the_python_name_of_a_renamed_field() -> None:
    assert to_builtins(Profile(id=1, additional_properties={"from_": 2})) == {"id": 1, "from_": 2}


@pytest.mark.parametrize("name", ["id", "from"])
def test_an_extra_with_the_name_of_a_field_raises(name: str) -> None:
    with pytest.raises(ValueError, match=rf"'{name}' has the name of a field - at \$\.profiles\[0\]$"):
        encode({"profiles": [Profile(id=1, additional_properties={name: 2})]})


def test_extras_that_are_no_dict_raise() -> None:
    profile: Any = Profile
    with pytest.raises(TypeError, match="additional properties must be a dict, not list"):
        encode(profile(id=1, additional_properties=[1]))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (dt.datetime(2024, 2, 3, 4, 5, 6), "2024-02-03T04:05:06"),  # noqa: DTZ001
        (dt.datetime(2024, 2, 3, 4, 5, 6, 7, tzinfo=dt.UTC), "2024-02-03T04:05:06.000007Z"),
        (dt.datetime(2024, 2, 3, tzinfo=dt.timezone(dt.timedelta(0), "GMT")), "2024-02-03T00:00:00Z"),
        (dt.datetime(2024, 7, 3, 4, 5, 6, tzinfo=ZoneInfo("Europe/Athens")), "2024-07-03T04:05:06+03:00"),
        (dt.datetime(2024, 2, 3, tzinfo=dt.timezone(-dt.timedelta(hours=5, minutes=30))), "2024-02-03T00:00:00-05:30"),
        (dt.datetime(2024, 2, 3, tzinfo=dt.timezone(dt.timedelta(seconds=90))), "2024-02-02T23:58:30Z"),
        (Moment(2024, 2, 3, tzinfo=dt.UTC), "2024-02-03T00:00:00Z"),
        (dt.date(2024, 2, 3), "2024-02-03"),
    ],
)
def test_times_are_encoded_as_rfc_3339_without_shifting_the_instant(value: dt.date, text: str) -> None:
    assert json.loads(encode([value])) == [text]
    assert to_builtins({"when": value}) == {"when": text}
    assert to_builtins(Message(push=_push(), to="x", data=value))["data"] == text


def test_a_time_out_of_range_in_utc_raises() -> None:
    first = dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1, seconds=1)))
    with pytest.raises(ValueError, match=r"is out of range in UTC - at \$\.when$"):
        encode({"when": first})


def test_subclasses_of_builtins_become_the_builtins() -> None:
    class Text(str):
        __slots__ = ()

    class Price(float):
        __slots__ = ()

    class Pair(NamedTuple):
        left: int
        right: int

    sent = {Colour.RED: [Colour.RED, Size.BIG, Text("t"), (1, 2), Price(2.5), Pair(1, 2), Counter("a")]}
    plain = to_builtins(sent)
    assert plain == {"red": ["red", 3, "t", [1, 2], 2.5, [1, 2], {"a": 1}]}
    assert [type(item) for item in plain["red"]] == [str, int, str, list, float, list, dict]
    assert encode(sent) == b'{"red":["red",3,"t",[1,2],2.5,[1,2],{"a":1}]}'
    assert [type(key) for key in plain] == [str]


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_numbers_that_json_does_not_support_raise(number: float) -> None:
    with pytest.raises(ValueError, match=r"JSON does not support the number .* - at \$\.purchases\[1\]\.price$"):
        encode({"purchases": [Purchase(name="a", count=1), Purchase(name="b", count=1, price=number)]})


@pytest.mark.parametrize("unsupported", [object(), {1}, b"bytes", 1j])
def test_unsupported_types_raise_with_type_and_path(unsupported: object) -> None:
    sms: Any = Sms
    kind = type(unsupported).__name__
    with pytest.raises(TypeError, match=rf"JSON does not support builtins\.{kind} - at \$\['my sms'\]\[0\]\.text$"):
        encode({"my sms": [sms(text=unsupported, recipients=[])]})


def test_keys_that_are_no_strings_raise() -> None:
    with pytest.raises(TypeError, match=r"a key must be a string, not int - at \$\.a$"):
        encode({"a": {1: 2}})


def test_unset_in_a_list_raises() -> None:
    with pytest.raises(TypeError, match=r"UNSET is only allowed in a model or a dict - at \$\.a\[1\]$"):
        encode({"a": [1, UNSET]})


def test_a_lone_surrogate_raises() -> None:
    with pytest.raises(ValueError, match="surrogates not allowed"):
        encode(ByEmail(email="\ud800"))


def test_a_value_that_contains_itself_raises() -> None:
    loop: list[Any] = []
    loop.append({"loop": loop})
    for write in (encode, to_builtins):
        with pytest.raises(ValueError, match="contains itself"):
            write(loop)


def test_integers_of_any_size_are_encoded() -> None:
    assert encode([2**80, -0.5, 1e300, True]) == b"[1208925819614629174706176,-0.5,1e300,true]"


def test_a_model_may_have_one_field_or_none() -> None:
    @define(kw_only=True)
    class Empty:
        pass

    @define(kw_only=True)
    class Open:
        additional_properties: dict[str, int] = field(factory=dict[str, int], metadata={"extras": True})

    assert encode([Empty(), Open(), Open(additional_properties={"a": 1}), ByEmail(email="x")]) == (
        b'[{},{},{"a":1},{"email":"x"}]'
    )


def test_threads_may_encode_a_class_for_the_first_time_together() -> None:
    @define(kw_only=True)
    class Fresh:
        class_: str = field(metadata={"wire": "class"})

    barrier = threading.Barrier(8)
    written: list[bytes] = []

    def write() -> None:
        barrier.wait()
        written.append(encode(Fresh(class_="x")))

    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert written == [b'{"class":"x"}'] * 8


def _push() -> ApplePush:
    return ApplePush(kind="apple", alert=Alert(title="x"))
