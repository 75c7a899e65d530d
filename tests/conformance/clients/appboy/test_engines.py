"""Partitions that worker processes send to the mock of another process: its request log must agree with the ledgers.

`ENGINES_OBJECTS=200000` sets the number of objects, which is small by default.
"""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from appboy_client.testing import AppboyMock
from engagement_core.bulk import Ledger
from engagement_core.bulk.engines import partition
from engagement_core.bulk.item_builder import content_digest
from engagement_core.bulk.sources import InvalidRow
from engagement_core.codec import encode
from tests.conformance.clients.appboy.engines_driver import VARIABLE, source

OBJECTS = int(os.environ.get("ENGINES_OBJECTS", "6000"))
BATCH = 50
CONCURRENCY = 2
PARTITIONS = 4
MAX_BYTES = 256 * 1024
"""What a ledger outgrows after some batches."""
DELAY = 0.02
"""Seconds until the mock responds, so that there is something in flight."""


def environment(**more: str) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        VARIABLE: AppboyMock.APP_GROUP_ID,
        **more,
    }


@pytest.fixture
def url() -> Iterator[str]:
    """The mock in a process of its own."""
    command = [sys.executable, "-m", "appboy_client.testing", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment()) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        fault = {
            "path": "/users/track", "delay": DELAY, "processed": True, "times": 1_000_000,
            "status": 201, "body": {"message": "success"},
        }  # fmt: skip
        httpx.post(f"{url}/_mock/faults", json=fault).raise_for_status()
        try:
            yield url
        finally:
            process.terminate()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "events.csv"
    with path.open("w", encoding="utf-8") as rows:
        rows.write("user,name,time,number\n")
        rows.writelines(f"user-{number % 97},e,2023-11-01T00:00:00Z,{number}\n" for number in range(OBJECTS))
    return path


def drive(file: Path, url: str, engine: str, **more: Any) -> Any:
    """Run the driver; returns its report."""
    arguments = {"engine": engine, "url": url, "folder": str(file.parent / "parts"), "file": str(file), **more}
    done = subprocess.run(
        [sys.executable, "-m", "tests.conformance.clients.appboy.engines_driver", json.dumps(arguments)],
        env=environment(), capture_output=True, encoding="utf-8", timeout=280, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def journal(url: str) -> list[tuple[str, int]]:
    """User and number of each event that the vendor has processed, in order."""
    return [
        (event["external_id"], event["properties"]["number"])
        for entry in httpx.get(f"{url}/_mock/requests", timeout=60).json()
        if entry["path"] == "/users/track" and entry["processed"]
        for event in json.loads(entry["body"])["events"]
    ]


def check(file: Path, url: str) -> Counter[str]:
    """Check each object against the request log; returns the number of objects in each state."""
    seen = Counter(number for _, number in journal(url))
    states: Counter[str] = Counter()
    numbers: list[int] = []
    for each in partition(source(file), PARTITIONS, by="external_id", folder=file.parent / "parts"):
        with Ledger.open(each.ledger) as ledger:
            for row in each.source():
                assert not isinstance(row, InvalidRow)
                state = ledger.state(f"events:{content_digest('events', encode(row)).hex()}")
                number = row["properties"]["number"]
                numbers.append(number)
                states[state or "unsent"] += 1
                if state == "unknown":
                    assert seen[number] <= 1
                else:
                    assert seen[number] == (1 if state == "accepted" else 0)
    assert sorted(numbers) == list(range(OBJECTS))
    return states


@pytest.mark.parametrize("engine", ["processes", "dask"])
def test_killed_workers(file: Path, url: str, engine: str) -> None:
    """Workers are killed at random moments; what they were sending is unknown, and all else is sent once."""
    report = drive(file, url, engine, kills=4, seed=7, longest=max(0.3, OBJECTS / 20_000))
    assert report["killed"] > 0
    assert report["failures"] == []
    states = check(file, url)
    assert states["unsent"] == 0
    assert states["accepted"] == report["accepted"] + report["skipped"]
    assert 0 < states["unknown"] == report["unknown"] <= report["killed"] * CONCURRENCY * BATCH
    again = drive(file, url, "processes")
    assert (again["skipped"], again["unknown"], again["accepted"]) == (states["accepted"], states["unknown"], 0)
    assert check(file, url) == states
    last = drive(file, url, "processes", resend_unknown=True)
    assert last["accepted"] == states["unknown"]
    assert {number for _, number in journal(url)} == set(range(OBJECTS))


@pytest.mark.parametrize("engine", ["processes", "dask"])
def test_a_full_disk(file: Path, url: str, engine: str) -> None:
    """The kernel refuses to let the ledgers grow; a batch that cannot be recorded is not sent."""
    report = drive(file, url, engine, max_bytes=MAX_BYTES)
    assert len(report["failures"]) == PARTITIONS
    for number, failure in enumerate(report["failures"]):
        assert failure.startswith(f"part-{number:05}.jsonl: The ledger ")
        assert "cannot be read or written" in failure
    states = check(file, url)
    assert states["accepted"] == report["accepted"] > 0
    assert states["unknown"] == report["unknown"] <= PARTITIONS * CONCURRENCY * BATCH
    assert states["unsent"] == report["unsent"] > 0
    again = drive(file, url, "processes")
    assert (again["accepted"], again["unknown"]) == (states["unsent"], states["unknown"])
    assert check(file, url) == {"accepted": OBJECTS - states["unknown"], "unknown": states["unknown"]}
