"""Times are written in the format of the vendor, and what is not a time is rejected with its path."""

import datetime as dt
from typing import Any

import pytest

from engagement_core import InvalidRequestError
from engagement_core.call import Call
from engagement_core.codec import encode
from engagement_core.operation import Operation, SuccessResponse
from tests.unit.core.script import Script
from tests.unit.core.small import Small

ATHENS = dt.timezone(dt.timedelta(hours=2))
MOMENT = dt.datetime(2026, 1, 1, 1, 30, 15, 123456, ATHENS)

BOOK: Operation[Any] = Operation(
    id="book", method="POST", path="/books", retry="if-unsent", responses={200: SuccessResponse()}, body="required",
    times={"day": "date", "at": "date-time-local", "until": "date"},
)  # fmt: skip


class _Frozen(type):
    """As that of freezegun: every datetime counts as one of its own."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _DATETIME)


_DATETIME = dt.datetime


class Frozen(dt.datetime, metaclass=_Frozen):
    """What freezegun puts in the place of `datetime.datetime`."""


class NotATime(dt.datetime):
    """As pandas' NaT: a datetime that equals nothing, without a year."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = dt.datetime.__hash__

    def __repr__(self) -> str:
        return "NaT"

    def utcoffset(self) -> Any:
        raise ValueError("NaT does not support utcoffset")


NAT = NotATime(1, 1, 1)


def sent(query: dict[str, Any] | None = None, **body: Any) -> tuple[str, str]:
    script = Script()
    options: Any = {"extra_body": {"extra": 1}}
    Small(http_client=script.sync).perform(Call(operation=BOOK, query=query or {}, body=body, options=options))
    return script.target, script.request.content.decode()


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ({"day": MOMENT}, "2026-01-01"),
        ({"day": dt.date(2026, 1, 2)}, "2026-01-02"),
        ({"day": "tomorrow"}, "tomorrow"),
        ({"at": MOMENT}, "2025-12-31T23:30:15"),
        ({"at": "2026-01-01T00:00:00"}, "2026-01-01T00:00:00"),
        ({"at": Frozen(2026, 1, 1, 1, 30, tzinfo=ATHENS)}, "2025-12-31T23:30:00"),
        ({"other": MOMENT}, "2026-01-01T01:30:15.123456+02:00"),
        ({"other": [Frozen(2026, 1, 1, tzinfo=dt.UTC, fold=1)]}, "2026-01-01T00:00:00Z"),
    ],
)
def test_a_field_of_the_body(given: dict[str, Any], written: str) -> None:
    assert f'"{written}"' in sent(**given)[1]


def test_a_parameter() -> None:
    target, content = sent({"day": MOMENT, "until": None, "since": Frozen(2026, 1, 1, tzinfo=dt.UTC)})
    assert target == "/books?day=2026-01-01&since=2026-01-01T00%3A00%3A00Z"
    assert content == '{"extra":1}'


def test_more_fields_are_sent_as_they_are() -> None:
    script = Script()
    options: Any = {"extra_body": {"at": MOMENT}, "extra_query": {"day": MOMENT}}
    Small(http_client=script.sync).perform(Call(operation=BOOK, body={}, options=options))
    assert script.request.content == b'{"at":"2026-01-01T01:30:15.123456+02:00"}'
    assert script.target.startswith("/books?day=2026-01-01T01")


@pytest.mark.parametrize(
    ("query", "body", "words"),
    [
        (
            {},
            {"at": MOMENT.replace(tzinfo=None)},
            "book: at needs a time of day and a time zone, since it is sent in UTC",
        ),
        ({}, {"at": dt.date(2026, 1, 1)}, "book: at needs a time of day and a time zone"),
        ({}, {"at": NAT}, "book: at: NaT is not a time"),
        ({}, {"day": NAT}, "book: day: NaT is not a time"),
        ({}, {"events": [{"time": NAT}]}, r"NaT is not a time; .* - at \$\.events\[0\]\.time"),
        ({"since": NAT}, {}, "book: since: NaT is not a time"),
    ],
)
def test_what_has_no_form_is_rejected(query: dict[str, Any], body: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidRequestError, match=words):
        sent(query, **body)


def test_times_are_written_while_the_clock_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dt, "datetime", Frozen)
    frozen = Frozen(2026, 1, 1, tzinfo=dt.UTC)
    assert encode([frozen, MOMENT, dt.date(2026, 1, 1)]) == (
        b'["2026-01-01T00:00:00Z","2026-01-01T01:30:15.123456+02:00","2026-01-01"]'
    )
