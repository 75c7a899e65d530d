from engagement_core.bulk import BatchLimits, Item, Ledger
from engagement_core.bulk.bulk_run import BulkRun


def test_an_outcome_that_comes_after_the_run_is_over_is_ignored() -> None:
    ledger = Ledger()
    with BulkRun(BatchLimits(1), {"ledger": ledger}) as run:
        parcel = run.offer(Item("a", 1))
        assert parcel is not None
        deliveries = run.deliver(parcel.items)
        assert next(deliveries) == [Item("a", 1)]
    ledger.close()
    assert next(deliveries, None) is None
    assert ledger.state("a") == "unknown"
