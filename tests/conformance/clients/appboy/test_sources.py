"""Bulk runs over files, against the mock."""

import csv
import json
import logging
from pathlib import Path

import pytest

from appboy_client import Appboy
from appboy_client.testing import AppboyMock, Fault
from engagement_core.bulk import Ledger, sources

COLUMNS = {"id": "external_id", "event": "name", "at": "time"}


def write(path: Path, *rows: tuple[str, str, str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([tuple(COLUMNS), *rows])


def events(path: Path) -> sources.Source:
    return sources.csv(path, columns=COLUMNS, types={"at": "datetime"}, required=["external_id", "name"])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write(
        tmp_path / "events.csv",
        ("u1", "rented", "2026-01-01T10:00:00Z"),
        ("u2", "rented", "yesterday"),
        ("u3", "", "2026-01-01T10:00:00Z"),
        ("u4", "rented", "2026-01-01T10:00:00+02:00"),
    )
    return tmp_path / "events.csv"


@pytest.mark.parametrize("with_ledger", [True, False])
def test_an_invalid_row_is_rejected_by_its_place_and_the_others_are_sent(
    appboy: Appboy, mock: AppboyMock, path: Path, *, with_ledger: bool
) -> None:
    ledger = path.with_name("run.ledger") if with_ledger else None
    report = appboy.users.track_all(events=events(path), ledger=ledger, concurrency=1)
    assert (report.accepted, report.rejected) == (2, 2)
    assert {key: rejection.message for key, rejection in report.rejections} == {
        "events.csv row 3": "column 'at': expected a time in ISO 8601, got other text",
        "events.csv row 4": "column 'event' is empty, but 'name' is required",
    }
    assert [entry.status for entry in mock.request_log] == [201]
    assert [event["external_id"] for event in json.loads(mock.request_log[0].body)["events"]] == ["u1", "u4"]


def test_a_corrected_file_is_continued(appboy: Appboy, path: Path) -> None:
    ledger = path.with_name("run.ledger")
    appboy.users.track_all(events=events(path), ledger=ledger)
    rows = path.read_text(encoding="utf-8").replace("yesterday", "2026-01-02T10:00:00Z")
    path.write_text(rows, encoding="utf-8")
    report = appboy.users.track_all(events=events(path), ledger=ledger)
    # The other invalid row is reported again.
    assert (report.accepted, report.skipped, report.rejected) == (1, 2, 1)
    with Ledger.open(ledger) as opened:
        assert opened.counts() == {"accepted": 3, "rejected": 1, "unknown": 0}


def test_a_wrong_correction_is_rejected_again(appboy: Appboy, path: Path) -> None:
    ledger = path.with_name("run.ledger")
    for wrong in ("yesterday", "tomorrow"):
        write(path, ("u1", "rented", wrong))
        report = appboy.users.track_all(events=events(path), ledger=ledger)
        assert (report.rejected, report.skipped, bool(report)) == (1, 0, False)


def test_what_the_vendor_rejects_names_the_row(appboy: Appboy, mock: AppboyMock, path: Path) -> None:
    write(path, *((f"u{number}", "rented", "2026-01-01T10:00:00Z") for number in range(60)))
    mock.faults.inject(Fault(status=400, body={"message": "no", "errors": ["events[7]: name is reserved"]}))
    ledger = path.with_name("run.ledger")
    report = appboy.users.track_all(events=events(path), ledger=ledger, keep_rejected=True, concurrency=1)
    assert report.accepted == 59
    with Ledger.open(ledger) as opened:
        opened.export(path.with_name("rejected.jsonl"))
    exported = path.with_name("rejected.jsonl").read_text(encoding="utf-8")
    assert "events.csv row 9" in exported
    assert '"external_id":"u7"' in exported


def test_identifiers_come_from_a_column(appboy: Appboy, path: Path) -> None:
    appboy.users.track_all(attributes=({"external_id": f"u{number}"} for number in range(1, 5)))
    report = appboy.users.delete_all(external_ids=sources.csv(path).values("id"))
    assert (report.accepted, report.rejected) == (4, 0)


def test_a_row_without_the_column_is_rejected(appboy: Appboy, tmp_path: Path) -> None:
    (tmp_path / "ids.jsonl").write_text('{"id": "u1"}\n{"other": "u2"}\n', encoding="utf-8")
    report = appboy.users.delete_all(external_ids=sources.json_lines(tmp_path / "ids.jsonl").values("id"))
    assert {key: rejection.message for key, rejection in report.rejections if "line 2" in key} == {
        "ids.jsonl line 2": "it has no id"
    }


def test_a_run_logs_one_warning(appboy: Appboy, mock: AppboyMock, path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write(path, *((f"u{number}", "rented", "2026-01-01T10:00:00Z") for number in range(500)))
    mock.faults.inject(Fault(status=429, times=3))
    with caplog.at_level(logging.WARNING):
        assert appboy.users.track_all(events=events(path)).accepted == 500
    assert [record.message for record in caplog.records] == [
        "trackUsers: requests of this run: 3 retried. Details are logged at DEBUG."
    ]
