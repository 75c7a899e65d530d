"""A pipeline of dlt whose destination is Appboy."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from appboy_client import Appboy
from appboy_client.testing import AppboyMock
from engagement_core.bulk import Ledger
from engagement_core.bulk.dlt import bulk_destination

pytestmark = pytest.mark.filterwarnings("ignore")  # dlt and its dependencies use what others deprecate


@pytest.fixture(autouse=True)
def no_telemetry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.chdir(tmp_path)


def people() -> Iterator[dict[str, Any]]:
    for number in range(230):
        yield {"external_id": f"u{number}", "plan": "free"}


def test_a_pipeline_sends_each_row_once(appboy: Appboy, mock: AppboyMock, tmp_path: Path) -> None:
    dlt = import_module("dlt")
    ledger = tmp_path / "run.ledger"
    destination = bulk_destination(appboy.users.track_all, ledger=ledger, kinds={"people": "attributes"})
    for _ in range(2):
        pipeline = dlt.pipeline("people", destination=destination, pipelines_dir=str(tmp_path / "pipelines"))
        assert not pipeline.run(people(), table_name="people").has_failed_jobs
    sent = [user["external_id"] for entry in mock.request_log for user in json.loads(entry.body)["attributes"]]
    assert sorted(sent) == sorted(f"u{number}" for number in range(230))
    with Ledger.open(ledger) as opened:
        assert opened.counts() == {"accepted": 230, "rejected": 0, "unknown": 0}
