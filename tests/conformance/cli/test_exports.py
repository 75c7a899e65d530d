"""Exports to files, against the mocks over HTTP."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from appboy_client.testing import AppboyMock, Fault, MockServer
from appizer_client.testing import AppizerMock
from tests.conformance.cli.processes import environment, run

pq: Any = import_module("pyarrow.parquet")
EXPORT = ["users", "export-segment", AppboyMock.SEGMENT_ID]
SOON = ["--first-wait", "0.1", "--longest-wait", "0.1"]
MEMORY = """
import resource, sys
from engagement_core.cli.application import main
code = main("appboy_client", "appboy", sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
sys.exit(code)
"""


@pytest.fixture
def mock() -> AppboyMock:
    mock = AppboyMock()
    mock.settings.export_seconds = 0
    return mock


@pytest.fixture
def environ(mock: AppboyMock, tmp_path: Path) -> Iterator[dict[str, str]]:
    with MockServer(mock) as server:
        yield environment("APPBOY", mock, server.base_url, tmp_path)


def exported(environ: dict[str, str], tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return run("appboy_client", [*EXPORT, *words], environ, cwd=tmp_path)


def test_the_same_users_are_in_each_format(environ: dict[str, str], tmp_path: Path) -> None:
    listed = json.loads(exported(environ, tmp_path).stdout)
    identifiers = [user.get("external_id") for user in listed]
    assert "user1" in identifiers
    for name in ("users.parquet", "users.csv", "users.jsonl"):
        done = exported(environ, tmp_path, "--output", name)
        assert (done.returncode, done.stdout) == (0, "")
        assert done.stderr == f"Wrote {len(listed)} rows to {name}.\n"
    table = pq.read_table(tmp_path / "users.parquet").to_pylist()
    assert [row["external_id"] for row in table] == identifiers
    first = table[identifiers.index("user1")]
    assert json.loads(first["custom_attributes"]) == listed[identifiers.index("user1")]["custom_attributes"]
    lines = (tmp_path / "users.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == listed
    exported(environ, tmp_path, "--select", "external_id,custom_attributes.eye_color", "-o", "few.csv")
    assert "user1,blue" in (tmp_path / "few.csv").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ["users.parquet", "users.jsonl"])
def test_memory_does_not_grow_with_the_export(
    environ: dict[str, str], mock: AppboyMock, tmp_path: Path, name: str
) -> None:
    peaks: list[int] = []
    for count in (20_000, 80_000):
        mock.settings.fabricated_users = count
        done = subprocess.run(
            [sys.executable, "-c", MEMORY, *EXPORT, "--output", name],
            cwd=tmp_path, env=environ, capture_output=True, encoding="utf-8", check=True,
        )  # fmt: skip
        assert f"rows to {name}" in done.stderr
        peaks.append(int(done.stdout))
    # Kilobytes; macOS counts bytes. In memory, 60,000 users would take more than 60 megabytes.
    assert peaks[1] - peaks[0] < 20_000 * (1024 if sys.platform == "darwin" else 1), peaks


def test_an_interrupted_export_leaves_no_file(environ: dict[str, str], mock: AppboyMock, tmp_path: Path) -> None:
    mock.settings.export_seconds = 1000
    (tmp_path / "users.csv").write_text("before", encoding="utf-8")
    words = [sys.executable, "-m", "appboy_client", *EXPORT, *SOON, "--output", "users.csv"]
    with subprocess.Popen(words, cwd=tmp_path, env=environ, stderr=subprocess.PIPE, encoding="utf-8") as process:
        end = time.monotonic() + 60
        while len(mock.request_log) < 3:
            assert time.monotonic() < end
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors.startswith("Error: Interrupted. ")
    assert (tmp_path / "users.csv").read_text(encoding="utf-8") == "before"
    assert not list(tmp_path.glob("*.part"))


def test_an_export_that_is_late_says_how_to_go_on(environ: dict[str, str], mock: AppboyMock, tmp_path: Path) -> None:
    mock.settings.export_seconds = 1000
    done = exported(environ, tmp_path, *SOON, "--deadline", "0.5", "--output", "users.csv")
    assert done.returncode == 1
    assert "The export was not ready within 0.5 s." in done.stderr
    assert not (tmp_path / "users.csv").exists()
    mock.clock.advance(1000)
    name = mock.snapshot()["exports"][0]["object_prefix"]
    url = f"{environ['APPBOY_BASE_URL']}/exports/{name}.zip"
    done = run("appboy_client", ["users", "read-export", url, "-o", "users.csv"], environ, cwd=tmp_path)
    assert (done.returncode, (tmp_path / "users.csv").exists()) == (0, True), done.stderr


def test_a_failed_export_writes_nothing(environ: dict[str, str], mock: AppboyMock, tmp_path: Path) -> None:
    mock.faults.inject(Fault(status=400, path="/users/export/segment"))
    done = exported(environ, tmp_path, "--output", "users.csv")
    assert done.returncode == 3
    assert not list(tmp_path.glob("users.*"))
    done = run("appboy_client", [*EXPORT, "--segment-id", "x"], environ)
    assert "Use either --segment-id or the same value without a flag, not both." in done.stderr
    done = run("appboy_client", EXPORT[:2], environ)
    assert (done.returncode, "Missing option --segment-id." in done.stderr) == (2, True)


@pytest.fixture
def started() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts processes, which end with the test."""
    with ExitStack() as stack:

        def start(*words: str, **options: Any) -> subprocess.Popen[str]:
            command = [sys.executable, "-m", "appboy_client", *words]
            pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "encoding": "utf-8"}
            process = stack.enter_context(subprocess.Popen(command, **pipes, **options))
            stack.callback(process.kill)
            return process

        yield start


def test_the_clock_of_the_mock_command_runs_and_can_be_moved(
    started: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    environ = environment("APPBOY", AppboyMock(), "", tmp_path)
    served = started("mock", env=environ)
    assert served.stdout is not None
    address = environ["APPBOY_BASE_URL"] = served.stdout.readline().strip()
    process = started(*EXPORT, *SOON, "-o", "users.jsonl", env=environ, cwd=tmp_path)
    while not httpx.get(f"{address}/_mock/snapshot").json()["exports"]:
        assert process.poll() is None
    before = httpx.get(f"{address}/_mock/clock").json()["now"]
    time.sleep(0.05)
    assert httpx.get(f"{address}/_mock/clock").json()["now"] > before
    assert process.poll() is None
    # As the command prints it: curl -d '{"advance": 3600}' .../_mock/clock
    httpx.post(f"{address}/_mock/clock", json={"advance": 3600})
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    served.send_signal(signal.SIGINT)
    _, errors = served.communicate(timeout=60)
    assert f"curl -d '{{\"advance\": 3600}}' {address}/_mock/clock" in errors
    assert (tmp_path / "users.jsonl").stat().st_size


def test_a_listing_goes_to_a_file_and_says_what_is_missing(tmp_path: Path) -> None:
    mock = AppizerMock()
    with MockServer(mock) as server:
        environ = environment("APPIZER", mock, server.base_url, tmp_path)
        done = run("appizer_client", ["apps", "list", "--query.limit", "2", "-o", "a.parquet"], environ, cwd=tmp_path)
        assert "Only the first page is shown (2); there are more. --all lists everything" in done.stderr
        assert "Wrote 2 rows to a.parquet." in done.stderr
        done = run("appizer_client", ["apps", "list", "--all", "-o", "a.parquet"], environ, cwd=tmp_path)
        assert "there are more" not in done.stderr
    assert pq.read_table(tmp_path / "a.parquet").num_rows > 20
    assert [file.name for file in tmp_path.iterdir()] == ["a.parquet"]
