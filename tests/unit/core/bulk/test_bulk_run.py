from contextlib import ExitStack
from pathlib import Path

from engagement_core.bulk import BatchLimits, Item, Ledger
from engagement_core.bulk.bulk_run import BulkRun


def test_an_outcome_after_the_end_of_the_run_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "run.ledger"
    with ExitStack() as in_flight, BulkRun(BatchLimits(1), {"ledger": path}) as run:
        batch = run.add(Item("a", 1))
        assert batch is not None
        attempts = run.attempts(batch.items)
        assert in_flight.enter_context(next(attempts)).items == [Item("a", 1)]
    assert next(attempts, None) is None
    with Ledger.open(path) as ledger:
        assert ledger.state("a") == "unknown"
