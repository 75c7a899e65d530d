"""All partitions of a folder, with executors of the standard library and with processes that are killed."""

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from engagement_core import ConfigurationError, RateLimit
from engagement_core.bulk import Ledger, Progress
from engagement_core.bulk.engines import Partition, PartitionsError, run_partitions
from engagement_core.bulk.engines import folder as folders
from engagement_core.bulk.ledger_database import read_only
from tests.unit.core.bulk.engines.filing import a_job, partitions_of, vendor

EVERYTHING = dict.fromkeys(range(100), 1)
CHILD = """
import sys
from pathlib import Path
from engagement_core.bulk.engines import run_partitions
from tests.unit.core.bulk.engines.filing import a_job, partitions_of

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    arguments = {"file": str(folder / "vendor.txt"), "seconds": float(sys.argv[2])}
    job = a_job(folder, arguments=arguments, run={"concurrency": 1})
    run_partitions(job, partitions_of(folder, count=3000), workers=2)
"""


class Losing:
    """An executor that loses its workers, before or after they have sent their partition."""

    def __init__(self, times: int, *, sends: bool) -> None:
        self.times = times
        self.sends = sends
        self.submitted: list[Any] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any) -> Future[Any]:
        self.submitted.append(args[1].path.name)
        lost = len(self.submitted) <= self.times
        future: Future[Any] = Future()
        result = fn(*args) if self.sends or not lost else None
        if lost:
            future.set_exception(RuntimeError("the worker is gone"))
        else:
            future.set_result(result)
        return future


def test_any_executor(tmp_path: Path) -> None:
    seen: list[Progress] = []
    with ThreadPoolExecutor(2) as threads:
        report = run_partitions(a_job(tmp_path), partitions_of(tmp_path), executor=threads, on_progress=seen.append)
    assert vendor(tmp_path) == EVERYTHING
    assert (report.accepted, report.rejected, report.skipped, report.unsent) == (90, 10, 0, 0)
    assert seen[-1] == Progress(accepted=90, rejected=10, unknown=0, skipped=0, in_flight=0)
    assert not report
    assert report.rate > 0
    with pytest.raises(PartitionsError, match="90 accepted, 10 rejected, 0 unknown, 0 unsent, 0 skipped") as caught:
        report.raise_for_failures()
    assert pickle.loads(pickle.dumps(caught.value)).report == report
    assert all(str(path) in str(report) for path in report.rejected_files)
    with ThreadPoolExecutor(2) as threads:
        again = run_partitions(a_job(tmp_path), partitions_of(tmp_path), executor=threads)
    assert again
    assert again.skipped == 100
    again.raise_for_failures()
    assert vendor(tmp_path) == EVERYTHING
    assert not list((tmp_path / "parts").glob("*.token"))


@pytest.mark.parametrize("sends", [True, False])
def test_lost_workers(tmp_path: Path, *, sends: bool) -> None:
    executor = Losing(2, sends=sends)
    report = run_partitions(a_job(tmp_path), partitions_of(tmp_path), executor=executor)
    assert vendor(tmp_path) == EVERYTHING
    assert (report.accepted, report.rejected, report.failures) == (90, 10, [])
    assert len(executor.submitted) == 5


def test_a_worker_that_is_always_lost(tmp_path: Path) -> None:
    executor = Losing(99, sends=False)
    report = run_partitions(a_job(tmp_path), partitions_of(tmp_path), executor=executor, workers=1, max_attempts=2)
    # No other partition is begun after one that failed.
    assert executor.submitted == ["part-00000.jsonl"] * 2
    assert "part-00000.jsonl: the worker was lost 2 times (RuntimeError: the worker is gone)." in str(report)
    assert report.unsent == 100
    job = a_job(tmp_path, run={"on_error": "continue"})
    run_partitions(
        job, partitions_of(tmp_path), executor=(second := Losing(99, sends=False)), workers=1, max_attempts=1
    )
    assert len(second.submitted) == 3


def test_a_partition_of_another_job_stops_the_run(tmp_path: Path) -> None:
    run_partitions(a_job(tmp_path), partitions_of(tmp_path)[:1], executor=Losing(0, sends=True))
    before = vendor(tmp_path)
    other = a_job(tmp_path, arguments={"file": str(tmp_path / "vendor.txt"), "shared": "other"})
    report = run_partitions(other, partitions_of(tmp_path), executor=Losing(0, sends=True), workers=1)
    assert len(report.failures) == 1
    assert report.failures[0].startswith("part-00000.jsonl: The ledger belongs to another job")
    assert report.skipped == sum(before.values())
    assert vendor(tmp_path) == before


def test_two_runs_on_one_folder(tmp_path: Path) -> None:
    parts = partitions_of(tmp_path)
    with folders.locked(tmp_path / "parts"):
        with pytest.raises(ConfigurationError, match="is in use: another program"):
            run_partitions(a_job(tmp_path), parts, executor=Losing(0, sends=True))
        with pytest.raises(ConfigurationError, match="is in use: another program"):
            partitions_of(tmp_path)
    assert not vendor(tmp_path)


def test_a_second_run_in_the_same_process_leaves_the_folder_locked(tmp_path: Path) -> None:
    """On POSIX, a process that closes a file loses all its locks on that file."""
    parts = partitions_of(tmp_path)
    code = "import sys, pathlib; from engagement_core.bulk.engines.folder import *\n"
    code += "with locked(pathlib.Path(sys.argv[1])): pass"
    command = [sys.executable, "-c", code, str(tmp_path / "parts")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with folders.locked(tmp_path / "parts"):
        with pytest.raises(ConfigurationError, match="is in use: another program"):
            run_partitions(a_job(tmp_path), parts, executor=Losing(0, sends=True))
        other = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment)
    assert "is in use: another program" in other.stderr


def test_an_error_of_the_caller_ends_the_run(tmp_path: Path) -> None:
    def failing(_: Progress) -> None:
        raise ZeroDivisionError

    arguments = {"file": str(tmp_path / "vendor.txt"), "seconds": 0.02}
    job, parts = a_job(tmp_path, arguments=arguments, run={"concurrency": 1}), partitions_of(tmp_path, count=2000)
    with ThreadPoolExecutor(3) as threads, pytest.raises(ZeroDivisionError):
        run_partitions(job, parts, executor=threads, on_progress=failing)
    assert 0 < len(vendor(tmp_path)) < 2000
    assert not list((tmp_path / "parts").glob("*.token"))
    report = run_partitions(a_job(tmp_path), partitions_of(tmp_path, count=2000), executor=Losing(0, sends=True))
    assert report.unknown == 0
    assert vendor(tmp_path) == dict.fromkeys(range(2000), 1)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"workers": 0}, "workers must be a whole number of at least 1, not 0"),
        ({"max_attempts": 1.5}, "max_attempts must be a whole number"),
        ({"executor": object()}, "executor must have the method submit"),
        ({"partitions": []}, "partitions must be the result of one call"),
    ],
)
def test_invalid_arguments(tmp_path: Path, changes: Any, message: str) -> None:
    given: dict[str, Any] = {"partitions": partitions_of(tmp_path), **changes}
    with pytest.raises(ConfigurationError, match=message):
        run_partitions(a_job(tmp_path), **given)


def test_partitions_that_do_not_belong_together(tmp_path: Path) -> None:
    parts = partitions_of(tmp_path)
    for wrong in ([parts[0], parts[0]], [parts[0], evolve(parts[1], path=tmp_path / "elsewhere.jsonl")]):
        with pytest.raises(ConfigurationError, match="different files of one folder"):
            run_partitions(a_job(tmp_path), wrong, executor=Losing(0, sends=True))


def test_a_rate_limit_needs_the_number_of_workers(tmp_path: Path) -> None:
    job = a_job(tmp_path, settings={"rate_limit": RateLimit(10, 1)})
    with pytest.raises(ConfigurationError, match="Pass workers="):
        run_partitions(job, partitions_of(tmp_path), executor=Losing(0, sends=True))


def start(folder: Path, *, seconds: float = 0.05) -> "subprocess.Popen[str]":
    # A file, since a process that is spawned imports the main module again.
    script = folder / "script.py"
    script.write_text(CHILD, encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, str(script), str(folder), str(seconds)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        start_new_session=True,
    )


def wait_until(happens: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not happens():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.parametrize("whom", ["program", "group"])
def test_an_interrupt(tmp_path: Path, whom: str) -> None:
    """Ctrl-C reaches all processes of a terminal, `kill -INT` one; the batches in flight get their outcome."""
    with start(tmp_path) as process:
        wait_until(lambda: vendor(tmp_path))
        (os.killpg if whom == "group" else os.kill)(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode != 0
    assert errors.rstrip().endswith("KeyboardInterrupt")
    assert errors.count("Traceback") == 1
    check_rest(tmp_path)


def test_a_second_interrupt_does_not_wait(tmp_path: Path) -> None:
    parts = partitions_of(tmp_path, count=3000)
    with start(tmp_path, seconds=3600) as process:
        wait_until(lambda: sum(map(unknown, parts)) == 10)
        os.killpg(process.pid, signal.SIGINT)
        wait_until(lambda: not list((tmp_path / "parts").glob("*.token")))
        os.killpg(process.pid, signal.SIGINT)
        try:
            # The workers have the other ends of these pipes.
            process.communicate(timeout=60)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode != 0
    report = run_partitions(a_job(tmp_path), parts, executor=Losing(0, sends=True))
    assert (report.unknown, len(vendor(tmp_path))) == (10, 2990)


def unknown(part: Partition) -> int:
    """How many objects the ledger of a partition that is being sent has as unknown."""
    if not part.progress.exists():
        return 0
    with closing(read_only(part.ledger)) as connection:
        count: int = connection.execute("SELECT count(*) FROM item WHERE state = 'unknown'").fetchone()[0]
        return count


def test_a_program_that_is_killed(tmp_path: Path) -> None:
    """Its workers notice, and end after the batches in flight."""
    with start(tmp_path) as process:
        wait_until(lambda: vendor(tmp_path))
        process.kill()
        # The workers have the other ends of these pipes.
        process.communicate(timeout=60)
    check_rest(tmp_path)


def check_rest(folder: Path) -> None:
    # No worker has finished its partition.
    assert 0 < len(vendor(folder)) < 1000
    parts = partitions_of(folder, count=3000)
    for part in parts:
        if part.ledger.exists():
            with Ledger.open(part.ledger) as ledger:
                assert ledger.counts()["unknown"] == 0
    run_partitions(a_job(folder), parts, executor=Losing(0, sends=True))
    assert vendor(folder) == dict.fromkeys(range(3000), 1)
