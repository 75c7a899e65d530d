import datetime as dt
from typing import Any, Literal

import pytest
from attrs import define

from engagement_core.codec import Mismatch, build
from tests.unit.core.codec.models import (
    Alert,
    And,
    AndroidPush,
    ApplePush,
    ByAlias,
    ByEmail,
    Condition,
    Hints,
    Not,
    Profile,
    Recipient,
)


@define(kw_only=True)
class Counted:
    value: int
    unit: str | None = None


@define(kw_only=True)
class Written:
    value: str
    unit: str | None = None


@define(kw_only=True)
class Note:
    note: str | None = None


def test_the_tag_decides() -> None:
    push: Any = ApplePush | AndroidPush
    assert build(push, {"kind": "android", "title": "x"}) == AndroidPush(kind="android", title="x")
    assert build(push, {"kind": "apple", "alert": {"title": "x"}}) == ApplePush(kind="apple", alert=Alert(title="x"))


def test_the_tag_decides_even_against_the_other_keys() -> None:
    mismatches: list[Mismatch] = []
    built: Any = build(ApplePush | AndroidPush, {"kind": "apple", "title": "x"}, mismatches=mismatches)
    assert type(built) is ApplePush
    assert mismatches == [Mismatch("$.alert", "string | object (Alert)", "nothing")]


def test_the_tag_takes_precedence_over_an_open_object_that_matches_better() -> None:
    built: Any = build(ApplePush | AndroidPush | dict[str, str], {"kind": "apple", "title": "x"})
    assert type(built) is ApplePush


@pytest.mark.parametrize("raw", [{"kind": "windows", "title": "x"}, {"kind": ["apple"], "title": "x"}])
def test_an_object_with_an_unknown_tag_is_kept_raw(raw: Any) -> None:
    mismatches: list[Mismatch] = []
    assert build(ApplePush | AndroidPush, raw, mismatches=mismatches) == raw
    assert mismatches == [Mismatch("$", "object (ApplePush) | object (AndroidPush)", "object")]


def test_an_object_with_an_unknown_tag_becomes_the_open_object_if_there_is_one() -> None:
    mismatches: list[Mismatch] = []
    raw = {"kind": "windows", "title": "x"}
    assert build(ApplePush | AndroidPush | dict[str, str], raw, mismatches=mismatches) == raw
    assert mismatches == []


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({"email": "x"}, ByEmail(email="x")),
        ({"alias": "x", "label": "y"}, ByAlias(alias="x", label="y")),
        ({"alias": "x", "label": "y", "email": "z"}, ByAlias(alias="x", label="y")),
        ("x", "x"),
    ],
)
def test_required_keys_decide_without_a_tag(raw: Any, expected: Any) -> None:
    mismatches: list[Mismatch] = []
    assert build(ByEmail | ByAlias | str, raw, mismatches=mismatches) == expected
    assert mismatches == []


@pytest.mark.parametrize("raw", [{}, {"phone": "x"}, {"alias": "x"}, ["x"], 1, None])
def test_a_value_that_matches_no_member_is_kept_raw(raw: Any) -> None:
    mismatches: list[Mismatch] = []
    assert build(ByEmail | ByAlias | str, raw, mismatches=mismatches) == raw
    assert [mismatch.path for mismatch in mismatches] == ["$"]


@pytest.mark.parametrize("order", [Counted | Written, Written | Counted])
def test_the_type_of_a_value_decides_if_the_keys_are_the_same(order: Any) -> None:
    assert build(order, {"value": 1}) == Counted(value=1)
    assert build(order, {"value": "1"}) == Written(value="1")


def test_the_order_of_declaration_breaks_ties_in_each_class() -> None:
    @define(kw_only=True)
    class Left:
        same: Hints | Note

    @define(kw_only=True)
    class Right:
        same: Note | Hints

    raw = {"same": {"note": "x"}}
    assert (build(Left, raw).same, build(Right, raw).same) == (Hints(note="x"), Note(note="x"))


def test_a_class_of_optional_fields_does_not_match_unknown_keys() -> None:
    kind: Any = Hints | dict[str, int]
    assert build(kind, {"limit": 1}) == Hints(limit=1)
    assert build(kind, {"a": 1, "limit": 2}) == Hints(limit=2)
    assert build(kind, {"a": 1}) == {"a": 1}
    assert build(kind, {}) == Hints()
    assert build(Hints | ByEmail, {"a": 1}) == {"a": 1}


def test_a_class_that_collects_extras_loses_no_key() -> None:
    raw = {"id": 1, "number": "2", "a": 3}
    assert build(Recipient | Profile, {"id": 1, "a": 3}) == Profile(id=1, additional_properties={"a": 3})
    assert build(Recipient | Profile, raw) == Profile(id=1, additional_properties={"number": "2", "a": 3})


def test_the_only_object_of_a_union_matches_any_object() -> None:
    mismatches: list[Mismatch] = []
    built: Any = build(str | Alert, {"body": "x"}, mismatches=mismatches)
    assert (type(built), built.title, built.body) == (Alert, None, "x")
    assert [mismatch.path for mismatch in mismatches] == ["$.title"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (["a", "b"], ["a", "b"]),
        ([{"title": "a"}], [Alert(title="a")]),
        ([{"title": "a"}, "b"], [Alert(title="a"), "b"]),
        ([], []),
        ([1, None], [1, None]),
    ],
)
@pytest.mark.parametrize("order", [list[Alert] | list[str], list[str] | list[Alert]])
def test_the_items_decide_between_lists(order: Any, raw: Any, expected: Any) -> None:
    if raw == [{"title": "a"}, "b"]:
        order = list[Alert] | list[int]
    assert build(order, raw) == expected


def test_a_list_that_matches_no_member_is_one_mismatch() -> None:
    mismatches: list[Mismatch] = []
    assert build(list[str] | list[Alert], [1, None], mismatches=mismatches) == [1, None]
    assert [(mismatch.path, mismatch.found) for mismatch in mismatches] == [("$", "array")]


def test_the_keys_of_the_items_decide_between_lists_of_models() -> None:
    raw = [{"alias": "x", "label": "y"}]
    assert build(list[ByEmail] | list[ByAlias], raw) == [ByAlias(alias="x", label="y")]


def test_the_tags_of_the_items_decide_between_lists_of_models() -> None:
    push = {"kind": "android", "alert": "x", "title": "y"}
    assert build(list[ApplePush] | list[AndroidPush], [push]) == [AndroidPush(kind="android", title="y")]


def test_a_list_beside_a_string_is_decoded() -> None:
    assert build(str | list[Alert], [{"title": "a"}]) == [Alert(title="a")]
    assert build(str | list[Alert], "a") == "a"


@pytest.mark.parametrize("order", [dt.datetime | str, str | dt.datetime])
def test_a_string_that_holds_a_time_becomes_a_time(order: Any) -> None:
    assert build(order, "2024-02-03T04:05:06Z") == dt.datetime(2024, 2, 3, 4, 5, 6, tzinfo=dt.UTC)
    assert build(order, "tomorrow") == "tomorrow"


@pytest.mark.parametrize(
    ("type_", "raw", "expected"),
    [
        (int | str, 1, 1),
        (int | str, "1", "1"),
        (int | float, 1, 1),
        (float | str, 1, 1.0),
        (float | bool, True, True),
        (Literal["a"] | int, "a", "a"),
        (Literal["a"] | dt.date, "2024-02-03", dt.date(2024, 2, 3)),
    ],
)
def test_scalars_are_decoded_by_type(type_: Any, raw: Any, expected: Any) -> None:
    mismatches: list[Mismatch] = []
    built = build(type_, raw, mismatches=mismatches)
    assert built == expected
    assert type(built) is type(expected)
    assert mismatches == []


def test_filters_nest() -> None:
    raw: Any = {
        "and": [
            {"not": {"field": "a", "op": "eq", "value": 1}},
            {"and": [{"field": "c", "op": "eq", "value": None}]},
            {"field": "b", "op": "in", "value": ["x"]},
        ]
    }
    assert build(And | Not | Condition, raw) == And(
        all_=[
            Not(not_=Condition(field_="a", op="eq", value=1)),
            And(all_=[Condition(field_="c", op="eq", value=None)]),
            Condition(field_="b", op="in", value=["x"]),
        ]
    )


def test_a_new_enum_value_does_not_change_the_member() -> None:
    mismatches: list[Mismatch] = []
    built: Any = build(And | Not | Condition, {"field": "a", "op": "like", "value": 1}, mismatches=mismatches)
    assert (type(built), built.op) == (Condition, "like")
    assert mismatches == [Mismatch("$.op", "one of 'eq', 'in'", "'like'")]


@define(kw_only=True)
class Done:
    message: str


@define(kw_only=True)
class DoneInPart:
    message: str
    errors: list[str]


@pytest.mark.parametrize("errors", ["one", {"a": "b"}, 7, False, [7]])
def test_a_field_with_a_mismatching_value_is_not_lost(errors: Any) -> None:
    raw = {"message": "m", "errors": errors, "other": 1}
    assert build(Done | DoneInPart, raw) == DoneInPart(message="m", errors=errors)


def test_a_null_or_unknown_field_may_be_lost() -> None:
    assert build(Done | DoneInPart, {"message": "m", "errors": None, "other": 1}) == Done(message="m")
