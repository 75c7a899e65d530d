from contextlib import ExitStack

from engagement_core.bulk import BatchLimits, Item, Ledger
from engagement_core.bulk.bulk_run import BulkRun


def test_an_outcome_after_the_end_of_the_run_is_ignored() -> None:
    ledger = Ledger()
    with ExitStack() as in_flight:
        with BulkRun(BatchLimits(1), {"ledger": ledger}) as run:
            batch = run.add(Item("a", 1))
            assert batch is not None
            attempts = run.attempts(batch.items)
            assert in_flight.enter_context(next(attempts)).items == [Item("a", 1)]
        ledger.close()
    assert next(attempts, None) is None
    assert ledger.state("a") == "unknown"
