"""One partition: nothing is sent twice, nothing is lost, and the report says which file is meant."""

import json
import os
import pickle
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from attrs import evolve

from engagement_core import ConfigurationError
from engagement_core.bulk import Ledger
from engagement_core.bulk.engines import partition, run_partitions, send_partition
from engagement_core.bulk.sources import rows
from tests.unit.core.bulk.engines.filing import a_job, objects, partitions_of, vendor

NOBODY = 65534
PAGE = 16384


def test_a_partition_has_a_ledger_and_a_file_of_rejected_objects(tmp_path: Path) -> None:
    job = a_job(tmp_path, run={"keep_rejected": True})
    parts = partitions_of(tmp_path)
    reports = [pickle.loads(pickle.dumps(send_partition(job, part))) for part in parts]
    assert sum(report.accepted for report in reports) == 90
    assert sum(report.rejected for report in reports) == 10
    assert vendor(tmp_path) == dict.fromkeys(range(100), 1)
    numbers: list[int] = []
    for part, report in zip(parts, reports, strict=True):
        assert bool(report) == (report.rejected == 0)
        assert report.ledger == part.ledger
        if report.rejected_file is None:
            continue
        assert report.rejected_file.stat().st_mode & 0o777 == 0o600
        for line in report.rejected_file.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            numbers.append(entry["object"]["number"])
            assert entry["message"] == f"given row {numbers[-1] + 1}: no nines"
    assert sorted(numbers) == list(range(9, 100, 10))
    repeated = [send_partition(job, part) for part in parts]
    assert [(each.accepted, each.attempts) for each in repeated] == [(each.accepted, 2) for each in reports]
    again = [send_partition(job, part) for part in partitions_of(tmp_path)]
    assert sum(report.skipped for report in again) == 100
    assert all(again)
    assert sum(report.rejected_file is not None for report in again) > 0
    assert vendor(tmp_path) == dict.fromkeys(range(100), 1)


def test_invalid_rows_are_rejected_with_their_location(tmp_path: Path) -> None:
    source = rows([{"user": "a", "number": 1}, 7, {"user": "b", "number": 2}], name="given")
    parts = partition(source, 2, by="user", folder=tmp_path / "parts")
    reports = [send_partition(a_job(tmp_path), part) for part in parts]
    assert (sum(each.accepted for each in reports), sum(each.rejected for each in reports)) == (2, 1)
    (file,) = [each.rejected_file for each in reports if each.rejected_file]
    assert "given row 2" in file.read_text(encoding="utf-8")
    assert "expected an object, got int" in file.read_text(encoding="utf-8")


def test_a_worker_that_does_not_share_the_folder_sends_nothing(tmp_path: Path) -> None:
    """A copy of the folder that was made before the run has everything but the token of the run."""
    partitions_of(tmp_path, number=1)
    copytree(tmp_path / "parts", tmp_path / "copy")
    (part,) = partitions_of(tmp_path, number=1)
    other = evolve(part, path=tmp_path / "copy" / part.path.name)
    report = send_partition(a_job(tmp_path), other)
    assert "does not see the token of this run in the folder" in report.failure
    assert report.failure.startswith("part-00000.jsonl: process ")
    assert report.unsent == 100
    assert not vendor(tmp_path)
    assert send_partition(a_job(tmp_path), part).accepted == 90


def test_a_later_run_ends_an_earlier_one(tmp_path: Path) -> None:
    (old,) = partitions_of(tmp_path, number=1)
    (new,) = partitions_of(tmp_path, number=1)
    assert "another one has begun" in send_partition(a_job(tmp_path), old).failure
    assert not vendor(tmp_path)
    assert send_partition(a_job(tmp_path), new).accepted == 90


def test_a_run_that_ends_meanwhile(tmp_path: Path) -> None:
    """The worker looks for its token after batches, at first after the first one."""
    (part,) = partitions_of(tmp_path, number=1)
    arguments = {"file": str(tmp_path / "vendor.txt"), "ends": str(tmp_path / "parts")}
    report = send_partition(a_job(tmp_path, arguments=arguments), part)
    assert report.failure.startswith("part-00000.jsonl: the run has ended, or another one has begun.")
    sent = vendor(tmp_path)
    assert 0 < len(sent) < 100
    assert report.accepted + report.rejected == len(sent)
    assert report.unsent == 100 - len(sent)
    (part,) = partitions_of(tmp_path, number=1)
    send_partition(a_job(tmp_path), part)
    assert vendor(tmp_path) == dict.fromkeys(range(100), 1)


def test_the_ledger_of_another_job(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    send_partition(a_job(tmp_path), part)
    other = a_job(tmp_path, arguments={"file": str(tmp_path / "vendor.txt"), "shared": "other"})
    report = send_partition(other, part)
    assert report.failure.startswith("part-00000.jsonl: The ledger belongs to another job")
    assert sum(vendor(tmp_path).values()) == 100


def test_a_corrupted_ledger(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    send_partition(a_job(tmp_path), part)
    content = bytearray(part.ledger.read_bytes())
    content[PAGE:] = b"\xa5" * (len(content) - PAGE)
    part.ledger.write_bytes(content)
    report = send_partition(a_job(tmp_path), part)
    assert report.failure.startswith(f"part-00000.jsonl: The ledger {part.ledger} is damaged")
    # Nobody knows what was sent.
    assert report.unknown == 100
    assert sum(vendor(tmp_path).values()) == 100


def test_a_file_that_is_no_ledger(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    part.ledger.write_text("text that is longer than the header of a database" * 10, encoding="utf-8")
    report = send_partition(a_job(tmp_path), part)
    assert report.failure == f"part-00000.jsonl: {part.ledger} is not a ledger; nothing was written to it."
    assert report.unknown == 100
    assert not vendor(tmp_path)


def test_an_empty_file_is_a_new_ledger(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    part.ledger.touch()
    missing = send_partition(a_job(tmp_path, credentials={"api_key": "FILER_MISSING"}), part)
    assert (missing.unknown, missing.unsent) == (0, 100)
    assert send_partition(a_job(tmp_path), part).accepted == 90


def test_a_ledger_that_another_run_has_open(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    with Ledger.open(part.ledger):
        report = send_partition(a_job(tmp_path), part)
    assert report.failure.startswith(f"part-00000.jsonl: The ledger {part.ledger} is in use")
    assert not vendor(tmp_path)


def test_a_partition_that_was_changed(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    with part.path.open("a", encoding="utf-8") as file:
        file.write('{"location": "x", "object": {"user": "a", "number": 1000}}\n')
    report = send_partition(a_job(tmp_path), part)
    assert "bytes instead of" in report.failure
    assert not vendor(tmp_path)


def test_a_partition_that_is_gone(tmp_path: Path) -> None:
    (part,) = partitions_of(tmp_path, number=1)
    part.path.unlink(missing_ok=True)
    report = send_partition(a_job(tmp_path), part)
    assert "part-00000.jsonl: No such file or directory. Nothing was sent." in report.failure


@contextmanager
def nobody() -> Generator[None]:
    """Give up the rights of root, which may write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def read_only() -> Iterator[Path]:
    # Not below tmp_path, whose parents only root can enter.
    with TemporaryDirectory() as name:
        folder = Path(name)
        partitions_of(folder, number=2)
        folder.chmod(0o755)
        for path in (folder / "parts").iterdir():
            path.chmod(0o444)
        (folder / "parts").chmod(0o555)
        yield folder / "parts"
        (folder / "parts").chmod(0o755)


def test_a_folder_that_cannot_be_written(tmp_path: Path, read_only: Path) -> None:
    (token,) = (path.stem.removeprefix("run-") for path in read_only.glob("*.token"))
    files = sorted(read_only.glob("*.jsonl"))
    manifest = json.loads((read_only / "manifest.json").read_bytes())
    parts = [
        evolve(partitions_of(tmp_path / "other", number=1)[0], path=path, token=token, **stated)
        for path, stated in zip(files, manifest["files"], strict=True)
    ]
    with nobody():
        with pytest.raises(ConfigurationError, match=rf"The folder {read_only} cannot be written: Permission denied"):
            run_partitions(a_job(tmp_path), parts)
        with pytest.raises(ConfigurationError, match=rf"The folder {read_only} cannot be written: Permission denied"):
            partition(rows(objects(100), name="given"), 2, by="user", folder=read_only)
        report = send_partition(a_job(tmp_path), parts[0])
    assert report.failure.startswith("part-00000.jsonl: ")
    assert "Permission denied" in report.failure
    assert not vendor(tmp_path)


def test_a_ledger_on_a_full_disk(tmp_path: Path) -> None:
    """SQLite itself refuses to let the ledger grow; what was not recorded before it was sent is not sent."""
    (part,) = partitions_of(tmp_path, count=20_000, number=1)
    with Ledger.open(part.ledger):
        pass
    original = sqlite3.connect

    def limited(*arguments: Any, **options: Any) -> Any:
        connection = original(*arguments, **options)
        if str(arguments[0]).endswith(".ledger"):
            connection.execute("PRAGMA max_page_count = 12")
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", limited)
        report = send_partition(a_job(tmp_path), part)
    assert report.failure.startswith(f"part-00000.jsonl: The ledger {part.ledger} cannot be read or written: database")
    sent = vendor(tmp_path)
    assert 0 < len(sent) < 20_000
    assert set(sent.values()) == {1}
    assert report.accepted + report.rejected + report.unknown == len(sent)
    assert report.unsent == 20_000 - len(sent)
    (part,) = partitions_of(tmp_path, count=20_000, number=1)
    again = send_partition(a_job(tmp_path), part)
    assert again.failure == ""
    assert again.unknown == report.unknown
    assert vendor(tmp_path) == dict.fromkeys(range(20_000), 1)
