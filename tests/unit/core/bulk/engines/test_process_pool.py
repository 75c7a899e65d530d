"""Interrupts reach no worker process, whether it is starting or idle: only the program that started it ends the run."""

import os
import signal
from multiprocessing import active_children
from pathlib import Path

from engagement_core.bulk.engines import send_partition
from engagement_core.bulk.engines.process_pool import ProcessPool
from tests.unit.core.bulk.engines.filing import a_job, partitions_of


def test_workers_ignore_interrupts(tmp_path: Path) -> None:
    first, second, third = partitions_of(tmp_path)
    others = {process.pid for process in active_children()}
    pool = ProcessPool()
    try:
        workers: set[int | None] = set()
        for part in (first, second, third):
            future = pool.submit(send_partition, a_job(tmp_path), part)
            workers |= {process.pid for process in active_children()} - others
            # At first it has not even loaded its modules, later it is idle or sending.
            for worker in workers:
                assert worker is not None
                os.kill(worker, signal.SIGINT)
            report = future.result(timeout=60)
            assert (report.failure, report.unsent) == ("", 0)
            pool.release(future)
        assert len(workers) == 1
    finally:
        pool.close()
