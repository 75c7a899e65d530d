"""What a real process leaves in the ledger if it is killed or interrupted while sending."""

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from engagement_core.bulk import BatchLimits, Item, Ledger, Rejection, run_bulk

LIMITS = BatchLimits(5)
ITEMS = [Item(f"key-{number}", number, group=f"user-{number % 7}") for number in range(200)]

CHILD = """
import os, signal, sys, threading
from engagement_core.bulk import Ledger, Rejection, run_bulk
from tests.unit.core.bulk.test_crash import ITEMS, LIMITS, record

folder, blocked = sys.argv[1], set(sys.argv[2].split(","))
release = threading.Event()

def on_line():
    sys.stdin.readline()
    release.set()

def on_interrupt(*_):
    print("interrupt", flush=True)
    raise KeyboardInterrupt

def send(batch):
    keys = {item.key for item in batch}
    if "before" in blocked and keys & blocked:
        print("blocked", flush=True)
        release.wait()
    record(folder, batch)
    if "after" in blocked and keys & blocked:
        print("blocked", flush=True)
        release.wait()
    return {key: Rejection("no") for key in keys if key.endswith("9")}

signal.signal(signal.SIGINT, on_interrupt)
threading.Thread(target=on_line, daemon=True).start()
with Ledger.open(folder + "/run.ledger") as ledger:
    try:
        run_bulk(ITEMS, send, limits=LIMITS, ledger=ledger, concurrency=3)
    except KeyboardInterrupt:
        print("left", flush=True)
    finally:
        os._exit(3)
"""


def record(folder: str | Path, batch: Sequence[Item]) -> None:
    """Record the keys that the vendor receives."""
    with (Path(folder) / "vendor.txt").open("a", encoding="utf-8") as file:
        file.write("".join(f"{item.key}\n" for item in batch))


def vendor(folder: Path) -> Counter[str]:
    return Counter((folder / "vendor.txt").read_text(encoding="utf-8").split())


def start(folder: Path, *blocked: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), ",".join(blocked)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": ":".join((str(Path(__file__).resolve().parents[4]), *sys.path))},
    )


def expect(child: "subprocess.Popen[str]", line: str) -> None:
    assert child.stdout is not None
    assert child.stdout.readline() == f"{line}\n"


def resume(folder: Path, *, resend_unknown: bool) -> tuple[Counter[str], Counter[str]]:
    """The keys that the vendor had received before and after another run."""
    before = vendor(folder)

    def send(batch: Sequence[Item]) -> dict[str, Rejection]:
        record(folder, batch)
        return {item.key: Rejection("no") for item in batch if item.key.endswith("9")}

    with Ledger.open(folder / "run.ledger") as ledger:
        for item in ITEMS:
            if ledger.state(item.key) in ("accepted", "rejected"):
                assert before[item.key] >= 1
                assert ledger.state(item.key) == ("rejected" if item.key.endswith("9") else "accepted")
            elif ledger.state(item.key) is None:
                assert before[item.key] == 0
        run_bulk(ITEMS, send, limits=LIMITS, ledger=ledger, resend_unknown=resend_unknown)
    return before, vendor(folder)


@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_while_sending(tmp_path: Path, moment: str) -> None:
    with start(tmp_path, moment, "key-100") as child:
        expect(child, "blocked")
        child.kill()
        child.communicate()
    with Ledger.open(tmp_path / "run.ledger") as ledger:
        unknown = set(ledger.keys("unknown"))
    assert "key-100" in unknown
    assert len(unknown) <= 3 * 5
    before, after = resume(tmp_path, resend_unknown=False)
    keys = {item.key for item in ITEMS}
    assert {key for key in keys if after[key] != 1} <= unknown
    assert all(after[key] == before[key] for key in unknown)
    if moment == "before":
        assert after["key-100"] == 0
    _, again = resume(tmp_path, resend_unknown=True)
    assert all(again[key] == 1 for key in keys - unknown)
    assert all(again[key] == before[key] + 1 for key in unknown)
    assert resume(tmp_path, resend_unknown=True)[1] == again


def test_interrupted_while_sending(tmp_path: Path) -> None:
    with start(tmp_path, "before", "key-100") as child:
        expect(child, "blocked")
        child.send_signal(signal.SIGINT)
        expect(child, "interrupt")
        assert child.stdin is not None
        child.stdin.write("go on\n")
        child.stdin.flush()
        expect(child, "left")
        assert child.wait() == 3
    with Ledger.open(tmp_path / "run.ledger") as ledger:
        assert not set(ledger.keys("unknown"))
        assert ledger.state("key-100") == "accepted"
    before, after = resume(tmp_path, resend_unknown=False)
    assert before.total() < len(ITEMS)
    assert after == Counter(item.key for item in ITEMS)


def test_a_second_interrupt_does_not_wait(tmp_path: Path) -> None:
    with start(tmp_path, "before", "key-100") as child:
        expect(child, "blocked")
        child.send_signal(signal.SIGINT)
        expect(child, "interrupt")
        while child.returncode is None:
            # A second interrupt before the first is handled counts as the same one.
            with suppress(subprocess.TimeoutExpired):
                child.wait(0.2)
            child.send_signal(signal.SIGINT)
        assert child.returncode == 3
    with Ledger.open(tmp_path / "run.ledger") as ledger:
        assert "key-100" in set(ledger.keys("unknown"))
    _, after = resume(tmp_path, resend_unknown=True)
    assert after == Counter(item.key for item in ITEMS)
