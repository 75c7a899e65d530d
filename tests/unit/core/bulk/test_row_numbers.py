"""An invalid row is rejected with its location in the input, and the run continues."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from engagement_core.bulk import BatchLimits, BulkReport, Item, Ledger, Rejection, run_bulk
from engagement_core.bulk.row_numbers import mask_around_rows
from engagement_core.errors import InvalidRequestError


def row(number: int, key: str = "", error: str = "", value: Any = 0) -> Item:
    location = f"events[{number}]"
    return Item(key or location, value, "events", location=location, error=error)


def messages(report: BulkReport) -> list[tuple[str, str]]:
    return [(key, rejection.message) for key, rejection in report.rejections]


def test_an_index_in_the_request_becomes_an_index_in_the_input() -> None:
    def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
        return {
            item.key: Rejection(f"events[{index}] name must be a string", 3)
            for index, item in enumerate(batch)
            if item.value
        }

    items = [row(number, f"user-{number}", value=number in (6, 9)) for number in range(12)]
    report = run_bulk(items, send, limits=BatchLimits(5))
    assert sorted(messages(report)) == [
        ("user-6", "events[6] name must be a string"),
        ("user-9", "events[9] name must be a string"),
    ]
    assert {rejection.code for _, rejection in report.rejections} == {3}


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("events[1] name must be a string", "events[6] name must be a string"),
        ("events [1] name is missing", "events[6] name is missing"),
        ("events[1] and events[0] are alike", "events[6] and events[5] are alike"),
        ("no user", "events[6]: no user"),
        ("events[9] is not in this request", "events[6]: events[9] is not in this request"),
        ("purchases[1] is not in this request", "events[6]: purchases[1] is not in this request"),
    ],
)
def test_a_message_names_the_row_once(message: str, shown: str) -> None:
    items = [row(5, "a"), row(6, "b")]
    report = run_bulk(items, lambda _: {"b": Rejection(message)}, limits=BatchLimits(5))
    assert messages(report) == [("b", shown)]


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("events[0] name must be a string", "name must be a string"),
        ("events[0]: bad", "bad"),
        ("events[0]", "events[6]"),
        ("no user", "no user"),
    ],
)
def test_a_message_does_not_repeat_a_key_that_is_the_row(message: str, shown: str) -> None:
    report = run_bulk([row(6)], lambda _: {"events[6]": Rejection(message)}, limits=BatchLimits(5))
    assert messages(report) == [("events[6]", shown)]


def test_the_message_of_an_item_without_a_location_is_unchanged() -> None:
    report = run_bulk([Item("a", 1)], lambda _: {"a": Rejection("events[0] is bad")}, limits=BatchLimits(5))
    assert messages(report) == [("a", "events[0] is bad")]


def test_a_row_with_an_error_is_rejected_and_never_sent() -> None:
    sent: list[str] = []

    def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
        sent.extend(item.key for item in batch)
        return {}

    items = [row(0, "a"), row(1, error="it has no number"), row(2, "c")]
    assert messages(run_bulk(items, send, limits=BatchLimits(5))) == [("events[1]", "it has no number")]
    assert sent == ["a", "c"]


@pytest.mark.parametrize("key", ["a", "\ud800"])
def test_a_row_with_an_invalid_key_is_recorded_by_its_location(key: str) -> None:
    ledger = Ledger()
    items = [row(0, "a"), row(1, key), row(2, "c")]
    report = run_bulk(items, lambda _: {}, limits=BatchLimits(5), ledger=ledger)
    assert (report.accepted, report.rejected) == (2, 1)
    ((key_recorded, rejection),) = report.rejections
    assert key_recorded == "events[1]"
    assert "is not unique" in rejection.message or "must be a non-empty string" in rejection.message
    again = run_bulk(items, lambda _: {}, limits=BatchLimits(5), ledger=ledger)
    assert (again.skipped + again.rejected, again.accepted) == (3, 0)


def test_our_validation_error_is_not_prefixed_with_the_location() -> None:
    def measure(_: object) -> int:
        raise InvalidRequestError("it cannot be encoded as JSON: object of type set")

    limits = BatchLimits(5, 100, measure=lambda value: measure(value) if value else 5)
    report = run_bulk([row(0), row(1, value=1)], lambda _: {}, limits=limits)
    assert messages(report) == [("events[1]", "it cannot be encoded as JSON: object of type set")]


def test_a_row_too_deep_for_json_is_rejected() -> None:
    deep: list[Any] = []
    for _ in range(200_000):
        deep = [deep]
    report = run_bulk([row(0), row(1, value=deep)], lambda _: {}, limits=BatchLimits(5, 100))
    assert [key for key, _ in messages(report)] == ["events[1]"]
    while deep:
        deep = deep.pop()


def test_the_number_of_a_line_is_not_masked_as_a_phone_number() -> None:
    assert mask_around_rows("events.jsonl line 123456789: no user") == "events.jsonl line 123456789: no user"
    assert "306900000000" not in mask_around_rows("line 5: 306900000000")
