"""Bulk commands and ledgers, against the mocks over HTTP."""

import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from apifon_client.testing import ApifonMock
from appboy_client.testing import AppboyMock, Fault, MockServer
from engagement_core.bulk import Ledger
from tests.conformance.cli.processes import environment, run

pa: Any = import_module("pyarrow")
pq: Any = import_module("pyarrow.parquet")
Run = Callable[..., subprocess.CompletedProcess[str]]
MANY = 60_000
AFTER = 20_000
"""The rows after which a run is interrupted."""
TRACK = ["users", "track-all"]


@pytest.fixture
def mock() -> AppboyMock:
    return AppboyMock()


@pytest.fixture
def environ(mock: AppboyMock, tmp_path: Path) -> Iterator[dict[str, str]]:
    with MockServer(mock) as server:
        yield environment("APPBOY", mock, server.base_url, tmp_path)


@pytest.fixture
def appboy(environ: dict[str, str], tmp_path: Path) -> Run:
    return lambda *words, **options: run("appboy_client", words, environ, cwd=tmp_path, **options)


def sent(mock: AppboyMock, kind: str) -> list[Any]:
    return [value for request in mock.request_log for value in json.loads(request.body).get(kind, ())]


def test_rows_of_a_csv_file_become_objects(appboy: Run, mock: AppboyMock, tmp_path: Path) -> None:
    file = tmp_path / "users.csv"
    file.write_text("id;prop_plan;seen;age\nu1;free;2026-01-01T10:00:00Z;7\nu2;;yesterday;8\n", encoding="utf-8")
    done = appboy(
        *TRACK, "users.csv", "--kind", "attributes", "--delimiter", ";", "--map", "id=external_id",
        "--prefix", "prop_=", "--others", "top", "--type", "seen=datetime", "--type", "age=integer",
        "--ledger", "run.ledger",
    )  # fmt: skip
    assert done.returncode == 6, done.stderr
    assert json.loads(done.stdout) == {"accepted": 1, "rejected": 1, "unknown": 0, "unsent": 0, "skipped": 0}
    assert sent(mock, "attributes") == [{"external_id": "u1", "plan": "free", "seen": "2026-01-01T10:00:00Z", "age": 7}]
    assert "Rejected: users.csv row 3: column 'seen': expected a time in ISO 8601, got other text" in done.stderr
    assert "appboy ledger run.ledger export rejected.csv" in done.stderr
    shown = json.loads(appboy("ledger", "run.ledger", "show").stdout)
    assert (shown["job"], shown["accepted"], shown["rejected"]) == ("trackUsers", 1, 1)
    assert shown["rejections"][0]["key"] == "users.csv row 3"
    assert "Wrote 1 row to rejected.csv." in appboy("ledger", "run.ledger", "export", "rejected.csv").stderr
    assert "users.csv row 3,rejected" in (tmp_path / "rejected.csv").read_text(encoding="utf-8")


def test_parquet_json_lines_and_urls_are_read(appboy: Run, mock: AppboyMock, tmp_path: Path) -> None:
    when = "2026-01-01T10:00:00Z"
    events = [{"external_id": "u1", "name": f"event {number}", "time": when} for number in range(3)]
    pq.write_table(pa.Table.from_pylist(events), tmp_path / "events.parquet")
    lines = "".join(f"{json.dumps(event)}\n" for event in events)
    (tmp_path / "events.jsonl").write_text(lines, encoding="utf-8")
    for words in (["events.parquet"], ["events.jsonl"], [f"file://{tmp_path}/events.jsonl"]):
        assert appboy(*TRACK, *words, "--kind", "events").returncode == 0
    done = appboy(*TRACK, "-", "--kind", "events", "--limit", "2", input=f"{lines}not JSON\n", stdin=None)
    assert done.returncode == 0, done.stderr
    assert sent(mock, "events") == [*events, *events, *events, *events[:2]]
    done = appboy(*TRACK, "-", "--kind", "events", input=f"{lines}\nnot JSON\n", stdin=None)
    assert "Rejected: standard input line 5: the line is not valid JSON in UTF-8" in done.stderr


def test_identifiers_come_from_lines_or_from_a_column(appboy: Run, mock: AppboyMock, tmp_path: Path) -> None:
    (tmp_path / "ids.txt").write_text("user1\n\n user2 \nnobody\n", encoding="utf-8")
    delete = ["users", "delete-all", "ids.txt", "--kind", "external-ids"]
    done = appboy(*delete)
    assert done.returncode == 2
    assert "This deletes data: POST /users/delete for 3 objects of ids.txt. The address is" in done.stderr
    assert not mock.request_log
    done = appboy(*delete, "--yes", "--output", "summary.json")
    assert done.returncode == 6
    assert sent(mock, "external_ids") == ["user1", "user2", "nobody"]
    assert json.loads((tmp_path / "summary.json").read_text(encoding="utf-8"))["accepted"] == 2
    assert "ids.txt line 4: no user has this identifier" in done.stderr

    (tmp_path / "people.csv").write_text("name,mail\nJo,jo@example.com\nAl,al@example.com\n", encoding="utf-8")
    status = ["email", "set-status-all", "people.csv", "--subscription-state", "unsubscribed"]
    assert "Missing option --column" in appboy(*status).stderr
    assert appboy(*status, "--column", "mail").returncode == 0
    assert "The columns are name, mail." in appboy(*status, "--column", "email").stderr
    assert appboy(*status[:2], "-", *status[3:], input="zoe@example.com\n", stdin=None).returncode == 0
    assert sent(mock, "email") == ["jo@example.com", "al@example.com", "zoe@example.com"]


def test_users_are_exported_by_the_identifiers_of_a_file(appboy: Run, tmp_path: Path) -> None:
    (tmp_path / "ids.txt").write_text("user1\nnobody\nuser2\n", encoding="utf-8")
    done = appboy("users", "export-all-by-ids", "ids.txt", "--output", "users.parquet")
    assert done.returncode == 0, done.stderr
    assert "Warning: nothing matches nobody." in done.stderr
    assert pq.read_table(tmp_path / "users.parquet")["external_id"].to_pylist() == ["user1", "user2"]


def test_a_dry_run_shows_the_first_request_and_the_invalid_rows(appboy: Run, mock: AppboyMock, tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text("id,age\nu1,1\nu2,x\n", encoding="utf-8")
    words = [*TRACK, "users.csv", "--kind", "attributes", "--map", "id=external_id", "--others", "top"]
    done = appboy(*words, "--type", "age=integer", "--ledger", "run.ledger", "--dry-run", "-o", "json")
    shown = json.loads(done.stdout)
    assert (shown["method"], shown["body"]["attributes"]) == ("POST", [{"external_id": "u1", "age": 1}])
    assert "This is the first request for 2 objects of users.csv; nothing was sent." in done.stderr
    assert "Rejected: users.csv row 3: column 'age': expected an integer" in done.stderr
    assert not mock.request_log
    assert not (tmp_path / "run.ledger").exists()


def test_the_first_rejections_are_shown_and_the_others_counted(appboy: Run, tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text("external_id,age\nu0,1\n" + "u1,x\n" * 8, encoding="utf-8")
    done = appboy(*TRACK, "users.csv", "--kind", "attributes", "--type", "age=integer")
    assert done.returncode == 6
    shown = [line for line in done.stderr.splitlines() if line.startswith("Rejected: ")]
    assert len(shown) == 6
    assert shown[-1] == "Rejected: 3 more."


def test_a_column_that_nothing_names_is_not_dropped_silently(appboy: Run, mock: AppboyMock, tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text("id,plan\nu1,free\n", encoding="utf-8")
    words = [*TRACK, "users.csv", "--kind", "attributes", "--map", "id=external_id"]
    done = appboy(*words)
    assert done.returncode == 2
    assert "users.csv: no option names the column 'plan'." in done.stderr
    assert "Hint: --map COLUMN=FIELD adds a column; --others drop leaves the others out" in done.stderr
    assert not mock.request_log
    assert appboy(*words, "--others", "drop").returncode == 0
    assert sent(mock, "attributes") == [{"external_id": "u1"}]


def test_a_dry_run_without_a_valid_object_says_what_is_wrong(appboy: Run, mock: AppboyMock, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("id\nu1\n", encoding="utf-8")
    words = ["campaigns", "trigger", "send-all", "people.csv", "--campaign-id", mock.TRIGGER_CAMPAIGN_ID]
    done = appboy(*words, "--dry-run")
    assert done.returncode == 2
    assert "send_all sends nothing with these arguments" in done.stderr
    assert "It rejects people.csv row 2: " in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([*TRACK, "users.csv"], "Missing option '--kind'"),
        ([*TRACK, "nothing.csv", "--kind", "events"], "nothing.csv cannot be read: No such file"),
        ([*TRACK, "users.xls", "--kind", "events"], "users.xls has none of the suffixes .csv"),
        ([*TRACK, "users.csv", "--kind", "event"], "Invalid value for '--kind': 'event' is not one of"),
        (
            [*TRACK, "users.csv", "--kind", "events", "--map", "id"],
            "Invalid value for --map: 'id' is not COLUMN=FIELD.",
        ),
        ([*TRACK, "users.csv", "--kind", "events", "--map", "idd=x"], "The columns are id."),
        ([*TRACK, "users.csv", "--kind", "events", "--type", "id=int"], "types['id'] must be"),
        ([*TRACK, "a.jsonl", "--kind", "events", "--delimiter", ";"], "--delimiter is for CSV files"),
        ([*TRACK, "users.csv", "--kind", "events", "--ledger", "users.csv"], "users.csv"),
        ([*TRACK, "users.csv", "--kind", "events", "--ledger", "no/folder.ledger"], "no/folder.ledger"),
        ([*TRACK, "users.csv", "--kind", "events", "--concurrency", "0"], "0 is not in the range"),
        ([*TRACK, "users.csv", "--kind", "events", "--resend-unknown"], "--resend-unknown needs --ledger"),
        ([*TRACK, "users.csv", "--kind", "events", "--leger", "x"], "Did you mean --ledger?"),
        (["ledger", "nothing.ledger", "show"], "There is no ledger nothing.ledger."),
        (["ledger", "users.csv", "show"], "users.csv"),
        (["ledger", "users.csv", "shwo"], "There is no command 'shwo' in appboy ledger. Did you mean 'show'?"),
    ],
)
def test_mistakes_are_one_line_and_nothing_is_sent(
    appboy: Run, mock: AppboyMock, tmp_path: Path, words: list[str], message: str
) -> None:
    (tmp_path / "users.csv").write_text("id\nu1\n", encoding="utf-8")
    done = appboy(*words)
    assert (done.returncode, done.stdout) == (2, ""), done.stderr
    (error,) = [line for line in done.stderr.splitlines() if not line.startswith("Hint: ")]
    assert error.startswith("Error: ")
    assert message in error
    assert "login" not in done.stderr
    assert not mock.request_log


def test_a_group_without_a_command_shows_its_help(appboy: Run) -> None:
    for words in (["ledger"], ["users"]):
        done = appboy(*words)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(f"Usage: appboy {words[0]} [OPTIONS] ")
        assert "\nCommands:\n" in done.stderr


def test_the_outcome_decides_the_exit_code(
    appboy: Run, mock: AppboyMock, environ: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "users.csv").write_text("external_id\nu1\nu2\n", encoding="utf-8")
    words = [*TRACK, "users.csv", "--kind", "attributes", "--retries", "0", "--concurrency", "1"]

    def counts(done: subprocess.CompletedProcess[str]) -> dict[str, int]:
        return {name: count for name, count in json.loads(done.stdout).items() if count}

    unreachable = {**environ, "APPBOY_BASE_URL": "http://127.0.0.1:9"}
    done = run("appboy_client", words, unreachable, cwd=tmp_path)
    assert (done.returncode, counts(done)) == (4, {"unsent": 2}), done.stderr
    assert "There was no --ledger, so the same command would send everything again." in done.stderr
    done = run("appboy_client", words, {**environ, "APPBOY_APP_GROUP_ID": "fake-other"}, cwd=tmp_path)
    assert (done.returncode, counts(done)) == (3, {"unsent": 2}), done.stderr

    mock.faults.inject(Fault(cut="before", path="/users/track"))
    done = appboy(*words, "--ledger", "run.ledger")
    assert (done.returncode, counts(done)) == (5, {"unknown": 2}), done.stderr
    assert "`appboy ledger run.ledger export unknown.csv --state unknown` lists them." in done.stderr
    done = appboy(*words, "--ledger", "run.ledger")
    assert (done.returncode, counts(done)) == (5, {"unknown": 2}), "they are not sent again"
    assert appboy("ledger", "run.ledger", "resolve", "unsent").returncode == 2
    done = appboy("ledger", "run.ledger", "resolve", "unsent", "--all")
    assert "Recorded 2 objects as unsent." in done.stderr
    done = appboy(*words, "--ledger", "run.ledger")
    assert (done.returncode, counts(done)) == (0, {"accepted": 2}), done.stderr
    done = appboy(*words, "--ledger", "run.ledger")
    assert (done.returncode, counts(done)) == (0, {"skipped": 2}), done.stderr
    done = appboy("users", "delete-all", "users.csv", "--column", "external_id", "--kind", "external-ids", "--yes",
                  "--ledger", "run.ledger")  # fmt: skip
    assert done.returncode == 2
    assert "The ledger belongs to another job" in done.stderr
    assert "login" not in done.stderr


def test_messages_are_sent_to_the_recipients_of_a_file(tmp_path: Path) -> None:
    mock = ApifonMock()
    (tmp_path / "people.csv").write_text("mobile\n306900000001\n306900000002\n", encoding="utf-8")
    words = ["sms", "send-many", "people.csv", "--map", "mobile=number", "--message.text", "Hi",
             "--message.sender-id", "Shop", "--ledger", "run.ledger"]  # fmt: skip
    with MockServer(mock) as server:
        environ = environment("APIFON", mock, server.base_url, tmp_path)
        done = run("apifon_client", words, environ, cwd=tmp_path)
        assert done.returncode == 2
        assert "This sends messages to 2 recipients of people.csv." in done.stderr
        assert not mock.request_log
        done = run("apifon_client", [*words, "--yes"], environ, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        (tmp_path / "new.csv").write_text("mobile,status\n306900000003,SUBSCRIBED\n", encoding="utf-8")
        words = ["subscribers", "add-many", mock.LIST_ID, "new.csv", "--map", "mobile=destination", "--others", "top"]
        assert run("apifon_client", words, environ, cwd=tmp_path).returncode == 0
    send, add = [json.loads(request.body) for request in mock.request_log]
    assert send["subscribers"] == [{"number": "306900000001"}, {"number": "306900000002"}]
    assert send["message"] == {"text": "Hi", "sender_id": "Shop"}
    assert [each["destination"] for each in add["subscribers"]] == ["306900000003"]


def test_a_second_run_tells_of_earlier_rejections(appboy: Run, mock: AppboyMock, tmp_path: Path) -> None:
    (tmp_path / "ids.csv").write_text("external_id\nu1\nu2\n", encoding="utf-8")
    errors = [{"type": "bad", "input_array": "attributes", "index": 1}]
    mock.faults.inject(Fault(status=201, body={"message": "success", "errors": errors}))
    words = [*TRACK, "ids.csv", "--kind", "attributes", "--ledger", "run.ledger"]
    assert appboy(*words).returncode == 6
    again = appboy(*words)
    assert (again.returncode, json.loads(again.stdout)["skipped"]) == (0, 2)
    assert again.stderr == (
        "The ledger has 1 rejected object of earlier runs: appboy ledger run.ledger export rejected.csv\n"
    )


@pytest.fixture
def many(tmp_path: Path) -> Path:
    file = tmp_path / "many.csv"
    file.write_text("external_id\n" + "".join(f"u{number}\n" for number in range(MANY)), encoding="utf-8")
    return file


def started(environ: dict[str, str], many: Path, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "appboy_client", *TRACK, many.name, "--kind", "attributes", *words],
        cwd=many.parent, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def interrupted_again(process: subprocess.Popen[str]) -> str:
    """Interrupt a process a second time and return the rest of its standard error."""
    # No one presses the keys again while the first signal is still being handled.
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    return process.communicate(timeout=120)[1]


def received(mock: AppboyMock) -> Counter[str]:
    return Counter(each["external_id"] for each in sent(mock, "attributes"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_leaves_a_whole_ledger_and_a_second_run_goes_on(
    appboy: Run, mock: AppboyMock, environ: dict[str, str], many: Path, number: signal.Signals
) -> None:
    with started(environ, many, "--ledger", "run.ledger") as process:
        wait_for(lambda: len(mock.request_log) * 50 >= AFTER)
        process.send_signal(number)
        out, errors = process.communicate(timeout=120)
    assert (process.returncode, out) == (130, ""), errors
    assert "Traceback" not in errors
    first = received(mock)
    assert AFTER <= len(first) < MANY
    lines = [line for line in errors.splitlines() if line]
    assert lines[0].startswith("Stopping: waiting for the requests that were sent.")
    assert f"Error: Interrupted. {len(first)} objects were accepted, 0 rejected, no outcome is unknown." in lines[1]
    assert "run.ledger has what was sent" in lines[2]
    with Ledger.open(many.parent / "run.ledger") as ledger:
        assert ledger.counts() == {"accepted": len(first), "rejected": 0, "unknown": 0}
    done = appboy(*TRACK, many.name, "--kind", "attributes", "--ledger", "run.ledger", "--progress")
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert (result["accepted"], result["skipped"]) == (MANY - len(first), len(first))
    assert f"{MANY} of {MANY} (100%)" in done.stderr
    everything = received(mock)
    assert len(everything) == MANY
    assert set(everything.values()) == {1}, "none twice"


def test_a_reader_of_the_details_that_ends_does_not_stop_the_run(
    mock: AppboyMock, environ: dict[str, str], many: Path
) -> None:
    with started(environ, many, "--verbose") as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith("> POST ")
        process.stderr.close()
        assert process.wait(timeout=120) == 0
    assert len(received(mock)) == MANY


def test_a_second_ctrl_c_does_not_wait_and_says_what_is_unknown(
    mock: AppboyMock, environ: dict[str, str], many: Path
) -> None:
    mock.faults.inject(Fault(delay=600, path="/users/track", times=8))
    with started(environ, many, "--ledger", "run.ledger", "--concurrency", "2", "--timeout", "600") as process:
        assert process.stderr is not None
        # The ledger has a batch before it is sent.
        wait_for(lambda: (many.parent / "run.ledger").exists() and _in_flight(many.parent / "run.ledger") == 2)
        process.send_signal(signal.SIGINT)
        assert process.stderr.readline() == "\n"
        assert process.stderr.readline().startswith("Stopping: ")
        errors = interrupted_again(process)
    assert process.returncode == 130, errors
    assert "Error: Interrupted. 0 objects were accepted, 0 rejected, the outcome of 100 is unknown." in errors
    assert "unless you add --resend-unknown" in errors
    assert "Traceback" not in errors


def test_a_second_ctrl_c_without_a_ledger_counts_what_is_in_flight(
    mock: AppboyMock, environ: dict[str, str], many: Path
) -> None:
    mock.faults.inject(Fault(delay=600, path="/users/track", times=8))
    with started(environ, many, "--concurrency", "2", "--timeout", "600", "--verbose") as process:
        assert process.stderr is not None
        begun = 0
        while begun < 2:
            begun += process.stderr.readline().startswith("> POST ")
        process.send_signal(signal.SIGINT)
        while not process.stderr.readline().startswith("Stopping: "):
            pass
        errors = interrupted_again(process)
    assert process.returncode == 130, errors
    assert "Error: Interrupted. 0 objects were accepted, 0 rejected, the outcome of 100 is unknown." in errors
    assert "would send everything again" in errors


@pytest.mark.parametrize("ledger", [[], ["--ledger", "run.ledger"]])
def test_a_file_that_breaks_off_does_not_hide_what_was_sent(
    appboy: Run, mock: AppboyMock, tmp_path: Path, ledger: list[str]
) -> None:
    rows = "".join(f"u{number}\n" for number in range(5000))
    (tmp_path / "users.csv").write_text(f'external_id\n{rows}"u', encoding="utf-8")
    done = appboy(*TRACK, "users.csv", "--kind", "attributes", *ledger)
    count = len(sent(mock, "attributes"))
    assert count > 0
    assert done.returncode == 6, done.stderr
    assert "users.csv row 5002" in done.stderr
    assert f"{count} objects were accepted, 0 rejected, no outcome is unknown." in done.stderr
    hint = "run.ledger has what was sent" if ledger else "would send everything again"
    assert hint in done.stderr


def test_a_ledger_that_cannot_grow_ends_the_run_with_what_is_known(environ: dict[str, str], many: Path) -> None:
    # Coverage would write a larger file.
    environ = {name: value for name, value in environ.items() if not name.startswith("COVERAGE_")}
    limited = "import resource as r, runpy; r.setrlimit(r.RLIMIT_FSIZE, (300_000, 300_000)); "
    program = "runpy.run_module('appboy_client', run_name='__main__', alter_sys=True)"
    done = subprocess.run(
        [sys.executable, "-c", limited + program, *TRACK, many.name, "--kind", "attributes", "--ledger", "run.ledger"],
        cwd=many.parent, env=environ, capture_output=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert "Error: The ledger run.ledger cannot be read or written: " in done.stderr
    assert "objects were accepted" in done.stderr
    assert done.returncode in (5, 6)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_that_cannot_be_written_hides_no_failure(environ: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text("external_id,seen\nu1,2026-01-01T10:00:00Z\nu2,yesterday\n", encoding="utf-8")
    words = [*TRACK, "users.csv", "--kind", "attributes", "--type", "seen=datetime"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "appboy_client", *words],
            cwd=tmp_path, env=environ, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert done.stderr.splitlines()[0].startswith("Rejected: users.csv row 3: ")
    assert done.stderr.splitlines()[-1] == (
        "Error: No space left on device. 1 of 1 request was answered. Nothing else was sent."
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_streams_that_are_closed_stop_no_run(environ: dict[str, str], mock: AppboyMock, tmp_path: Path) -> None:
    (tmp_path / "users.csv").write_text("external_id\nu1\n", encoding="utf-8")
    words = [sys.executable, "-m", "appboy_client", *TRACK, "users.csv", "--kind", "attributes"]
    closing = ["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *words]
    assert subprocess.run(closing, cwd=tmp_path, env=environ, check=False, timeout=60).returncode == 0
    assert sent(mock, "attributes") == [{"external_id": "u1"}]


def _in_flight(path: Path) -> int:
    import sqlite3
    from contextlib import closing

    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            count: int = connection.execute("SELECT count(*) FROM batch").fetchone()[0]
            return count
    except sqlite3.OperationalError:
        return 0
