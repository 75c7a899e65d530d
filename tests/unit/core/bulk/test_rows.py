"""A bad row is rejected with its place in the caller's input, and the run goes on."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from engagement_core.bulk import BatchLimits, BulkReport, Item, Ledger, Rejection, run_bulk
from engagement_core.errors import InvalidRequestError


def row(number: int, key: str = "", problem: str = "", value: Any = 0) -> Item:
    place = f"events[{number}]"
    return Item(key or place, value, "events", place=place, problem=problem)


def reasons(report: BulkReport) -> list[tuple[str, str]]:
    return [(key, reason.message) for key, reason in report.rejections]


def test_the_index_of_a_request_becomes_that_of_the_input() -> None:
    def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
        return {
            item.key: Rejection(f"events[{index}] name must be a string", 3)
            for index, item in enumerate(chunk)
            if item.value
        }

    items = [row(number, f"user-{number}", value=number in (6, 9)) for number in range(12)]
    report = run_bulk(items, send, limits=BatchLimits(5))
    assert sorted(reasons(report)) == [
        ("user-6", "events[6] name must be a string"),
        ("user-9", "events[9] name must be a string"),
    ]
    assert {reason.code for _, reason in report.rejections} == {3}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("events[1] name must be a string", "events[6] name must be a string"),
        ("events [1] name is missing", "events[6] name is missing"),
        ("events[1] and events[0] are alike", "events[6] and events[5] are alike"),
        ("no user", "events[6]: no user"),
        ("events[9] is none of this request", "events[6]: events[9] is none of this request"),
        ("purchases[1] is none of this request", "events[6]: purchases[1] is none of this request"),
    ],
)
def test_a_reason_names_the_row_once(said: str, told: str) -> None:
    items = [row(5, "a"), row(6, "b")]
    report = run_bulk(items, lambda _: {"b": Rejection(said)}, limits=BatchLimits(5))
    assert reasons(report) == [("b", told)]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("events[0] name must be a string", "name must be a string"),
        ("events[0]: bad", "bad"),
        ("events[0]", "events[6]"),
        ("no user", "no user"),
    ],
)
def test_where_the_key_is_the_row_the_reason_does_not_repeat_it(said: str, told: str) -> None:
    report = run_bulk([row(6)], lambda _: {"events[6]": Rejection(said)}, limits=BatchLimits(5))
    assert reasons(report) == [("events[6]", told)]


def test_an_item_without_a_place_is_told_as_it_was_said() -> None:
    report = run_bulk([Item("a", 1)], lambda _: {"a": Rejection("events[0] is bad")}, limits=BatchLimits(5))
    assert reasons(report) == [("a", "events[0] is bad")]


def test_a_row_with_a_problem_is_rejected_and_never_sent() -> None:
    sent: list[str] = []

    def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
        sent.extend(item.key for item in chunk)
        return {}

    items = [row(0, "a"), row(1, problem="it has no number"), row(2, "c")]
    assert reasons(run_bulk(items, send, limits=BatchLimits(5))) == [("events[1]", "it has no number")]
    assert sent == ["a", "c"]


@pytest.mark.parametrize("key", ["a", "\ud800"])
def test_a_row_whose_key_cannot_be_used_goes_by_its_place(key: str) -> None:
    ledger = Ledger()
    items = [row(0, "a"), row(1, key), row(2, "c")]
    report = run_bulk(items, lambda _: {}, limits=BatchLimits(5), ledger=ledger)
    assert (report.accepted, report.rejected) == (2, 1)
    ((at, reason),) = report.rejections
    assert at == "events[1]"
    assert "comes twice" in reason.message or "at least one character" in reason.message
    again = run_bulk(items, lambda _: {}, limits=BatchLimits(5), ledger=ledger)
    assert (again.skipped, again.accepted) == (3, 0)


def test_a_reason_of_ours_is_told_once() -> None:
    def measure(_: object) -> int:
        raise InvalidRequestError("it cannot be written as JSON: object of type set")

    limits = BatchLimits(5, 100, measure=lambda value: measure(value) if value else 5)
    report = run_bulk([row(0), row(1, value=1)], lambda _: {}, limits=limits)
    assert reasons(report) == [("events[1]", "it cannot be written as JSON: object of type set")]


def test_a_row_too_deep_for_json_is_rejected() -> None:
    deep: list[Any] = []
    for _ in range(200_000):
        deep = [deep]
    report = run_bulk([row(0), row(1, value=deep)], lambda _: {}, limits=BatchLimits(5, 100))
    assert [key for key, _ in reasons(report)] == ["events[1]"]
    while deep:
        deep = deep.pop()
