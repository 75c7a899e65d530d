import csv
import ctypes
import json
import re
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path

import pytest

from engagement_core.bulk import Ledger, Rejection, State
from engagement_core.bulk.ledger_database import SCHEMA, Durability, LedgerDatabase
from engagement_core.bulk.outcomes import BatchOutcome
from engagement_core.errors import ConfigurationError, InvalidRequestError

NO = Rejection("no", 7)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.ledger"


def write_ledger(path: Path) -> None:
    """A ledger with keys in every state."""
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["good", "bad"]), "accepted", {"bad": NO}, {"bad": {"id": "bad"}})
        ledger.end_batch(ledger.begin_batch(["later"]), "unsent", {})
        ledger.end_batch(ledger.begin_batch(["lost"]), "unknown", {})
        ledger.reject("large", Rejection("too large"))
        ledger.begin_batch(["interrupted"])


STATES: dict[str, State | None] = {
    "good": "accepted",
    "bad": "rejected",
    "later": None,
    "lost": "unknown",
    "large": "rejected",
    "interrupted": "unknown",
    "never seen": None,
}


def states(ledger: Ledger) -> dict[str, State | None]:
    return {key: ledger.state(key) for key in STATES}


def test_the_file_keeps_every_state(path: Path) -> None:
    write_ledger(path)
    for _ in range(2):
        with Ledger.open(path) as ledger:
            assert states(ledger) == STATES
            assert list(ledger.rejections()) == [("bad", NO), ("large", Rejection("too large"))]
            assert list(ledger.keys("unknown")) == ["lost", "interrupted"]
            assert ledger.counts() == {"accepted": 1, "rejected": 2, "unknown": 2}


def test_any_sqlite_program_reads_the_file(path: Path) -> None:
    write_ledger(path)
    with sqlite3.connect(path) as other:
        rows = other.execute("SELECT key, state, code, message, batch FROM item ORDER BY batch, key").fetchall()
        assert other.execute("PRAGMA user_version").fetchone() == (1,)
        attempted = {row[0] for row in other.execute("SELECT substr(attempted, 1, 2) FROM item")}
    other.close()
    assert rows == [
        ("bad", "rejected", 7, "no", 1),
        ("good", "accepted", None, None, 1),
        ("lost", "unknown", None, None, 3),
        ("large", "rejected", None, "too large", 4),
        ("interrupted", "unknown", None, None, 5),
    ]
    assert attempted == {"20"}


def test_it_can_be_read_during_a_run(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        ledger.begin_batch(["a"])
        other = sqlite3.connect(path)
        assert other.execute("SELECT key, state FROM item").fetchall() == [("a", "unknown")]
        other.close()
        ledger.begin_batch(["b"])


def test_the_last_attempt_counts(path: Path) -> None:
    with Ledger.open(path) as ledger:
        attempts: list[tuple[BatchOutcome, State]] = [
            ("unknown", "unknown"),
            ("unsent", "unknown"),
            ("accepted", "accepted"),
        ]
        for outcome, expected in attempts:
            ledger.begin_run()
            ledger.claim("a")
            ledger.end_batch(ledger.begin_batch(["a"]), outcome, {})
            ledger.end_run()
            assert ledger.state("a") == expected
            assert ledger.counts()[ledger.state("a") or "unknown"] == 1


class TestExport:
    @pytest.fixture
    def ledger(self, path: Path) -> Iterator[Ledger]:
        write_ledger(path)
        with Ledger.open(path) as ledger:
            yield ledger

    def test_csv(self, ledger: Ledger, tmp_path: Path) -> None:
        assert ledger.export(tmp_path / "rejected.csv") == 2
        with (tmp_path / "rejected.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert [(row["key"], row["code"], row["message"], row["object"], row["batch"]) for row in rows] == [
            ("bad", "7", "no", '{"id":"bad"}', "1"),
            ("large", "", "too large", "", "4"),
        ]

    def test_json_lines(self, ledger: Ledger, tmp_path: Path) -> None:
        ledger.export(tmp_path / "rejected.jsonl")
        lines = (tmp_path / "rejected.jsonl").read_text(encoding="utf-8").splitlines()
        assert [(json.loads(line)["key"], json.loads(line)["object"]) for line in lines] == [
            ("bad", {"id": "bad"}),
            ("large", None),
        ]

    def test_parquet(self, ledger: Ledger, tmp_path: Path) -> None:
        ledger.export(tmp_path / "rejected.parquet")
        table = import_module("pyarrow.parquet").read_table(tmp_path / "rejected.parquet").to_pydict()
        assert (table["key"], table["code"], table["batch"]) == (["bad", "large"], ["7", None], [1, 4])

    def test_keys_in_another_state(self, ledger: Ledger, tmp_path: Path) -> None:
        assert ledger.export(tmp_path / "unknown.csv", "unknown") == 2
        assert "interrupted" in (tmp_path / "unknown.csv").read_text(encoding="utf-8")

    def test_another_suffix(self, ledger: Ledger, tmp_path: Path) -> None:
        with pytest.raises(
            ConfigurationError, match=r"suffix chooses the format and must be \.csv, \.jsonl, \.parquet"
        ):
            ledger.export(tmp_path / "rejected.xls")

    def test_a_folder_that_is_missing(self, ledger: Ledger, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            ledger.export(tmp_path / "missing" / "rejected.csv")
        assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("size", [1, 99, 100, 4096, 16383, 16384, 20000, 60000])
def test_a_truncated_file_is_named(path: Path, size: int) -> None:
    write_ledger(path)
    whole = path.read_bytes()
    assert len(whole) > size
    path.write_bytes(whole[:size])
    with pytest.raises(ConfigurationError, match=re.escape(str(path))):
        Ledger.open(path)
    assert path.read_bytes() == whole[:size]


def test_damage_in_the_middle_raises(path: Path) -> None:
    write_ledger(path)
    whole = bytearray(path.read_bytes())
    page = int.from_bytes(whole[16:18], "big")
    whole[page * 2 : page * 3] = b"\xff" * page
    path.write_bytes(whole)
    with pytest.raises(ConfigurationError, match=r"is damaged: [^*]*\*\*\*[\s\S]*Restore it from a backup"):
        Ledger.open(path)
    assert path.read_bytes() == whole


@pytest.mark.parametrize("text", ["id,name\n1,Jo", "\n", '{"record":"ledger","version":1}\n', "\x00" * 9, "x" * 9000])
def test_a_file_that_is_no_ledger_is_left_unchanged(tmp_path: Path, text: str) -> None:
    path = tmp_path / "customers.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="is not a ledger; nothing was written to it"):
        Ledger.open(path)
    assert path.read_text(encoding="utf-8") == text


def test_another_database_is_left_unchanged(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE customers (id)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(ConfigurationError, match="is not a ledger"):
        Ledger.open(path)
    assert path.read_bytes() == before


def test_a_later_version_is_named(path: Path) -> None:
    Ledger.open(path).close()
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA user_version = 2")
    other.close()
    with pytest.raises(ConfigurationError, match=r"has version 2 of the schema.*Continue it with the release"):
        Ledger.open(path)


def test_a_ledger_cannot_be_opened_twice(path: Path) -> None:
    command = [sys.executable, "-c", "import sys; from engagement_core.bulk import Ledger; Ledger.open(sys.argv[1])"]
    environment = {"PYTHONPATH": ":".join(sys.path)}
    with Ledger.open(path):
        with pytest.raises(ConfigurationError, match="is in use"):
            Ledger.open(path)
        other = subprocess.run([*command, path], capture_output=True, encoding="utf-8", check=False, env=environment)
        assert "ConfigurationError" in other.stderr
        assert "is in use: another run has it open" in other.stderr
    assert subprocess.run([*command, path], check=False, env=environment, capture_output=True).returncode == 0
    Ledger.open(path).close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs symbolic links")
@pytest.mark.parametrize("target_exists", [True, False])
def test_nor_under_another_name(path: Path, *, target_exists: bool) -> None:
    if target_exists:
        Ledger.open(path).close()
    link = path.with_name("latest.ledger")
    link.symlink_to(path.name)
    for first, second in [(path, link), (link, path)]:
        with Ledger.open(first), pytest.raises(ConfigurationError, match="is in use"):
            Ledger.open(second)


def test_only_the_owner_can_read_the_files(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert set(modes) >= {"run.ledger", "run.ledger-lock", "run.ledger-wal"}
    assert set(modes.values()) == {0o600}


def test_a_folder_that_is_missing_or_not_writable(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="missing"):
        Ledger.open(tmp_path / "missing" / "run.ledger")
    with pytest.raises(OSError, match="unable to open database file"):
        Ledger.open(tmp_path)


def test_a_durability_that_does_not_exist(path: Path) -> None:
    with pytest.raises(ConfigurationError, match="must be 'process' or 'power', not 'disk'"):
        Ledger.open(path, durability="disk")  # type: ignore[arg-type]


@pytest.mark.parametrize(("durability", "synchronous"), [("process", 1), ("power", 2)])
def test_the_durability_is_that_of_the_database(path: Path, durability: Durability, synchronous: int) -> None:
    database = LedgerDatabase(path, durability)
    assert database.value("PRAGMA synchronous") == synchronous
    assert database.value("PRAGMA journal_mode") == "wal"
    database.close()


def test_rejections_are_stored_without_addresses_and_numbers(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        reason = Rejection("jo@shop.example or 306900000000 \ud800")
        ledger.end_batch(ledger.begin_batch(["a"]), "accepted", {"a": reason})
        assert dict(ledger.rejections())["a"].message == "*** or *** ?"
    assert b"shop.example" not in path.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit of the operating system on the size of files")
def test_a_full_disk_loses_nothing_and_the_run_can_go_on(path: Path) -> None:
    import resource

    accepted = 0
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with Ledger.open(path) as ledger:
        ledger.begin_run()

        def fill() -> None:
            nonlocal accepted
            while True:
                ledger.end_batch(ledger.begin_batch([f"key-{accepted}", "x" * 900]), "accepted", {})
                accepted += 1

        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, hard))
        try:
            with pytest.raises(OSError, match=r"run\.ledger cannot be read or written: "):
                fill()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert accepted
        assert ledger.state(f"key-{accepted}") in (None, "unknown")
        ledger.end_batch(ledger.begin_batch(["after"]), "accepted", {})
    with Ledger.open(path) as again:
        assert {again.state(f"key-{number}") for number in range(accepted)} == {"accepted"}
        assert again.state("after") == "accepted"


@contextmanager
def interrupted_at_the_next_statement(database: LedgerDatabase) -> Generator[None]:
    """Receive a real signal while SQLite executes a statement, so that the interrupt is raised once it has done so."""
    connection = database.check_open()

    def interrupt(*_: object) -> None:
        connection.set_trace_callback(None)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, interrupt)
    # Without any code of Python, which would raise the interrupt before the statement is executed.
    connection.set_trace_callback(partial(ctypes.CDLL(None)["raise"], signal.SIGINT))
    try:
        with pytest.raises(KeyboardInterrupt):
            yield
    finally:
        connection.set_trace_callback(None)
        signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals that arrive at once")
def test_an_interrupt_leaves_no_transaction_that_is_never_committed(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        with interrupted_at_the_next_statement(ledger._database):  # pyright: ignore[reportPrivateUsage]
            ledger.reject("invalid", NO, is_invalid=True)
        ledger.end_run()
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["sent"]), "accepted", {})
    with Ledger.open(path) as again:
        assert (again.state("sent"), again.state("invalid")) == ("accepted", None)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals that arrive at once")
def test_a_run_goes_on_after_an_interrupt_of_the_record_of_a_batch(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        with interrupted_at_the_next_statement(ledger._database):  # pyright: ignore[reportPrivateUsage]
            ledger.begin_batch(["first"])
        ledger.end_run()
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["second"]), "accepted", {})
    with Ledger.open(path) as again:
        assert (again.state("first"), again.state("second")) == ("unknown", "accepted")


def test_rejections_are_read_from_the_file_that_was_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Ledger.open("run.ledger") as ledger:
        ledger.begin_run()
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.chdir(tmp_path / "elsewhere")
        ledger.end_batch(ledger.begin_batch(["bad"]), "accepted", {"bad": NO})
        found = ledger.rejections_of_run()
    assert list(found) == [("bad", NO)]


def test_an_unknown_key_stays_unknown_if_it_is_then_unsent(path: Path) -> None:
    with Ledger.open(path) as ledger:
        ledger.begin_run()
        ledger.end_batch(ledger.begin_batch(["lost"]), "unknown", {})
        ledger.end_batch(ledger.begin_batch(["bad"]), "accepted", {"bad": NO})
        ledger.end_run()
        ledger.begin_run()
        for key in ("lost", "new", "bad"):
            ledger.claim(key)
        counts = ledger.end_batch(ledger.begin_batch(["lost", "new", "bad"]), "unsent", {})
        assert (counts.unknown, counts.unsent) == (1, 2)
        assert [ledger.state(key) for key in ("lost", "new", "bad")] == ["unknown", None, "rejected"]
    with Ledger.open(path) as again:
        assert [again.state(key) for key in ("lost", "new", "bad")] == ["unknown", None, "rejected"]


def test_a_key_is_unique_within_a_run() -> None:
    ledger = Ledger()
    for _ in range(3):
        ledger.begin_run()
        ledger.claim("a")
        with pytest.raises(InvalidRequestError, match="'a' is not unique"):
            ledger.claim("a")
        ledger.end_batch(ledger.begin_batch(["a"]), "accepted", {})
        with pytest.raises(InvalidRequestError, match="'a' is not unique"):
            ledger.claim("a")
        ledger.end_run()


@pytest.mark.parametrize("key", ["", "\ud800"])
def test_invalid_keys(key: str) -> None:
    ledger = Ledger()
    ledger.begin_run()
    with pytest.raises(InvalidRequestError, match="must be a non-empty string"):
        ledger.claim(key)


def test_one_run_at_a_time() -> None:
    ledger = Ledger()
    ledger.begin_run()
    with pytest.raises(ConfigurationError, match="one run at a time"):
        ledger.begin_run()


def test_a_closed_ledger_says_so(path: Path) -> None:
    ledger = Ledger.open(path)
    ledger.close()
    with pytest.raises(ConfigurationError, match="is closed"):
        ledger.state("a")


def test_the_schema_in_the_documentation_is_that_of_the_file(path: Path) -> None:
    Ledger.open(path).close()
    with sqlite3.connect(path) as other:
        tables = {row[0] for row in other.execute("SELECT name FROM sqlite_master WHERE type != 'index'")}
    other.close()
    assert all(f" {name} " in SCHEMA for name in tables)


def test_what_was_rejected_before_sending_is_checked_again_by_the_next_run(path: Path) -> None:
    with Ledger.open(path) as ledger:
        for _ in range(2):
            ledger.begin_run()
            assert ledger.claim("file.csv row 3") is None
            ledger.reject("file.csv row 3", NO, is_invalid=True)
            assert ledger.state("file.csv row 3") == "rejected"
            assert ledger.counts()["rejected"] == 1
            ledger.end_run()
        ledger.begin_run()
        assert list(ledger.rejections()) == []
