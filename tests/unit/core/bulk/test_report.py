import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from engagement_core.bulk import BatchLimits, BulkError, Item, Ledger, Rejection, run_bulk
from engagement_core.errors import APIConnectionError

ITEMS = [Item(f"key-{number}", number) for number in range(10)]


def send(batch: Sequence[Item]) -> dict[str, Rejection]:
    if batch[0].key == "key-4":
        raise APIConnectionError("cut", operation="track", outcome="unknown")
    return {item.key: Rejection("no") for item in batch if item.key == "key-1"}


def run(ledger: Ledger, **settings: Any) -> Any:
    return run_bulk(ITEMS, send, limits=BatchLimits(2), ledger=ledger, concurrency=1, **settings)


@pytest.mark.parametrize("in_file", [False, True])
def test_the_error_of_a_stopped_run_can_be_pickled(tmp_path: Path, *, in_file: bool) -> None:
    ledger = Ledger.open(tmp_path / "run.ledger") if in_file else Ledger()
    with ledger, pytest.raises(BulkError) as caught:
        run(ledger)
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert (error.report.accepted, error.report.rejected, error.report.unknown) == (3, 1, 2)
        assert list(error.report.rejections) == [("key-1", Rejection("no"))]
        assert isinstance(error.__cause__, APIConnectionError)
        assert isinstance(error.report.error, APIConnectionError)
        assert str(error).startswith("The run stopped at an error: 3 accepted, 1 rejected, 2 unknown, ")
        assert "track: cut The vendor may have processed it" in str(error)


def test_rejections_are_those_of_the_run(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "run.ledger") as ledger:
        first = run(ledger, on_error="continue")
        second = run(ledger, on_error="continue")
        assert [key for key, _ in first.rejections] == ["key-1"]
        assert list(first.rejections) == list(first.rejections)
        assert list(second.rejections) == []
        assert set(dict(ledger.rejections())) == {"key-1"}
        assert (second.accepted, second.skipped, second.unknown, second.unsent) == (0, 8, 2, 0)


def test_failures_can_be_raised() -> None:
    ledger = Ledger()
    report = run(ledger, on_error="continue")
    with pytest.raises(BulkError, match="Not every item was accepted: 7 accepted, 1 rejected, 2 unknown") as caught:
        report.raise_for_failures()
    assert caught.value.__cause__ is report.error
    run_bulk(ITEMS, lambda _: {}, limits=BatchLimits(2)).raise_for_failures()
