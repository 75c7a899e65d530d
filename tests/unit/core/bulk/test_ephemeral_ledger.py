"""A ledger that forgets accepted items."""

from collections.abc import Mapping, Sequence

import pytest

from engagement_core.bulk import BatchLimits, BulkError, EphemeralLedger, Item, Rejection, run_bulk
from engagement_core.errors import APIConnectionError

TWO = BatchLimits(items=2)
NO = Rejection("no")


def items(count: int) -> list[Item]:
    return [Item(f"things[{number}]", number) for number in range(count)]


def test_only_rejections_are_kept() -> None:
    ledger = EphemeralLedger()

    def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
        return {item.key: NO for item in batch if item.value == 3}

    report = run_bulk(items(7), send, limits=TWO, ledger=ledger)
    assert (report.accepted, report.rejected, list(report.rejections)) == (6, 1, [("things[3]", NO)])
    assert ledger.rejections() == {"things[3]": NO}
    assert list(ledger.keys("accepted")) == []


def test_an_unknown_batch_is_kept() -> None:
    ledger = EphemeralLedger()

    def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
        if batch[0].value == 2:
            raise APIConnectionError("cut", operation="sendThings", outcome="unknown")
        return {}

    with pytest.raises(BulkError) as caught:
        run_bulk(items(5), send, limits=TWO, ledger=ledger, concurrency=1)
    assert (caught.value.report.accepted, caught.value.report.unknown) == (2, 2)
    assert list(ledger.keys("unknown")) == ["things[2]", "things[3]"]
