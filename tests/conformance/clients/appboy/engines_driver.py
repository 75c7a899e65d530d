"""Sends a CSV file with an engine, in a process of its own, and kills workers meanwhile.

The arguments are one JSON object; see `Arguments`. The last line of the output is the report.
"""

import json
import os
import random
import resource
import signal
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

import msgspec

from appboy_client import Appboy
from engagement_core.bulk.engines import BulkJob, PartitionsReport, partition, run_partitions
from engagement_core.bulk.sources import csv

VARIABLE = "ENGINES_TEST_APP_GROUP"
WORKERS = 2


class Arguments(msgspec.Struct, kw_only=True):
    """What the driver does."""

    engine: Literal["processes", "dask"]
    url: str
    folder: str
    file: str
    partitions: int = 4
    kills: int = 0
    """Workers to kill."""
    seed: int = 0
    longest: float = 0.5
    """Seconds until the next one is killed, at most."""
    max_bytes: int = 0
    """The largest file that the workers can write, as on a full disk; 0 for no limit."""
    resend_unknown: bool = False


def job(arguments: Arguments) -> BulkJob:
    """The job; the credential is in the environment of the workers."""
    return BulkJob(
        client=Appboy,
        method="users.track_all",
        kind="events",
        credentials={"app_group_id": VARIABLE},
        settings={"base_url": arguments.url},
        run={"concurrency": 2, "resend_unknown": arguments.resend_unknown, "on_error": "continue"},
    )


def source(file: str | Path) -> Any:
    """The events of the file."""
    return csv(
        file,
        columns={"user": "external_id", "name": "name", "time": "time", "number": "properties.number"},
        types={"time": "datetime", "number": "integer"},
    )


@contextmanager
def executor(engine: str) -> Generator[Any]:
    """A Dask client with two worker processes, or None."""
    if engine == "processes":
        yield None
        return
    distributed: Any = import_module("distributed")
    with (
        distributed.LocalCluster(
            n_workers=WORKERS,
            threads_per_worker=1,
            processes=True,
            dashboard_address=None,
            worker_dashboard_address=None,
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


def workers() -> list[Any]:
    """The worker processes of either engine."""
    psutil: Any = import_module("psutil")
    found: list[Any] = []
    for process in psutil.Process().children(recursive=True):
        try:
            if any("spawn_main" in word for word in process.cmdline()):
                found.append(process)
        except psutil.Error:
            continue
    return found


def sending(folder: Path) -> int:
    """The number of workers that are sending, by the progress that they write about twice a second."""
    return sum(time.time() - path.stat().st_mtime < 1 for path in folder.glob("*.progress"))


def kill_workers(arguments: Arguments, ended: threading.Event, killed: list[int]) -> None:
    """Kill workers at random moments until the run ends."""
    chance = random.Random(arguments.seed)
    while len(killed) < arguments.kills and not ended.wait(chance.uniform(0.1, arguments.longest)):
        found = workers()
        if len(found) == WORKERS == sending(Path(arguments.folder)):
            victim = chance.choice(found)
            os.kill(victim.pid, signal.SIGKILL)
            killed.append(victim.pid)


def run(arguments: Arguments) -> tuple[PartitionsReport, int]:
    """Run the job and kill workers."""
    partitions = partition(source(arguments.file), arguments.partitions, by="external_id", folder=arguments.folder)
    if arguments.max_bytes:
        resource.setrlimit(resource.RLIMIT_FSIZE, (arguments.max_bytes, resource.RLIM_INFINITY))
    ended, killed = threading.Event(), list[int]()
    with executor(arguments.engine) as engine:
        killer = threading.Thread(target=kill_workers, args=(arguments, ended, killed))
        killer.start()
        try:
            report = run_partitions(job(arguments), partitions, executor=engine, workers=WORKERS, max_attempts=20)
        finally:
            ended.set()
            killer.join()
    return report, len(killed)


def main() -> None:
    """Run, and print the report."""
    report, killed = run(msgspec.json.decode(sys.argv[1], type=Arguments))
    counts = {name: getattr(report, name) for name in ("accepted", "rejected", "unknown", "skipped", "unsent")}
    print(report, file=sys.stderr)
    print(json.dumps({**counts, "killed": killed, "failures": report.failures, "seconds": report.seconds}))


if __name__ == "__main__":
    main()
