"""A run whose keys are positions, and without a ledger."""

from collections.abc import Mapping, Sequence
from functools import partial

import pytest

import engagement_core.bulk as bulk
from engagement_core.bulk import BatchLimits, BulkError, Item, Rejection
from engagement_core.errors import APIConnectionError

NO = Rejection("no")
run_bulk = partial(bulk.run_bulk, limits=BatchLimits(items=2), duplicates="impossible")


def items(count: int) -> list[Item]:
    return [Item(f"things[{number}]", number) for number in range(count)]


def test_rejections_are_reported() -> None:
    def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
        return {item.key: NO for item in batch if item.value == 3}

    report = run_bulk([*items(7), Item("things[7]", 7, error="it has no name")], send)
    assert (report.accepted, report.rejected) == (6, 2)
    assert sorted(report.rejections) == [("things[3]", NO), ("things[7]", Rejection("it has no name"))]


def test_an_unknown_batch_is_counted() -> None:
    def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
        if batch[0].value == 2:
            raise APIConnectionError("cut", operation="sendThings", outcome="unknown")
        return {}

    with pytest.raises(BulkError) as caught:
        run_bulk(items(5), send, concurrency=1)
    assert (caught.value.report.accepted, caught.value.report.unknown) == (2, 2)
