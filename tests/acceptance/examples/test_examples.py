"""Every example program of every client runs against its mock, as does the notebook."""

import contextlib
import io
import json
import os
import runpy
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from engagement_core.testing import Mock, MockServer
from engagement_core.testing.command import client_environment
from tests.specs import VENDORS, package_of
from tests.unit.testing.project import ROOT, source_environment

FOLDERS = {vendor: ROOT / "clients" / vendor / "examples" for vendor in VENDORS}
PROGRAMS = [file for folder in FOLDERS.values() for file in sorted(folder.glob("*.py"))]
NOTEBOOKS = [file for folder in FOLDERS.values() for file in sorted(folder.glob("*.ipynb"))]

FILES: Mapping[str, str] = {
    "people.csv": "phone,id,name\n306900000001,1,Ada\n306900000002,2,Alan\n,3,Nobody\n",
    "users.csv": "id,plan,seen\nuser1,free,2026-01-01T10:00:00Z\nuser2,paid,yesterday\n",
    "ids.csv": "id\nuser1\nuser2\n",
}
ARGUMENTS: Mapping[str, Sequence[str]] = {
    "apifon/send_sms": ["306900000000", "Hello"],
    "apifon/send_file": ["people.csv"],
    "apifon/one_time_password": ["306900000000"],
    "appboy/track_file": ["users.csv"],
    "appboy/daily_users": ["2023-11-14T00:00:00Z"],
    "braze/daily_users": ["2023-11-14T00:00:00Z"],
    "appoxee/store_push": ["1", "1", "1"],
    "braze/send_campaign": ["5eed0004-0000-4000-8000-000000000002", "ids.csv"],
}
"""Of programs that need any: whom they message is never a default."""
PRINTED: Mapping[str, str] = {
    "apifon/delivery_reports": "[200, 200, 400]\n",
    "apifon/import_subscribers": "3 accepted, 0 rejected\n['306900000001', '306900000002', '306900000003']\n",
    "apifon/one_time_password": "rejected: ",
    "apifon/send_file": "2 accepted, 0 skipped, 1 rejected\npeople.csv row 4 - ",
    "apifon/send_sms": "sent: ['",
    "appboy/daily_users": "2023-11 ",
    "appboy/export_segment": "13 users of 'Example of the documentation' are in segment.csv\n",
    "appboy/schedule_message": "cancelled: True\n",
    "appboy/track_file": "1 accepted, 0 skipped, 1 rejected\nusers.csv row 3 - column 'seen'",
    "appboy/track_users": "Ada {'visits': 1}\n",
    "appizer/create_app": "changed: An app of the example\ndeleted: True\n",
    "appizer/export_apps": "28 apps are in apps.csv\n",
    "appizer/handle_errors": "404 rejected getApp\n401 rejected listApps\n",
    "appizer/many_at_once": "3 of 28 apps have a description\n",
    "appizer/resume_pages": "first page: 10\nthe rest: 18\n",
    "appoxee/call_service": "unknown action",
    "appoxee/many_devices": "['news']\n['news']\n",
    "appoxee/store_push": "stored: {'response': 'Success'}\n",
    "appoxee/tag_device": "['tag2', 'news'] 3\n",
    "appoxee/update_by_alias": "{'response': 'Success'}\n",
    "braze/catalog_items": "120 items accepted; Braze stores them in a moment\n",
    "braze/daily_users": "2023-11 ",
    "braze/export_segment": "6 users of 'All Users' are in segment.csv\n",
    "braze/send_campaign": "2 accepted, 0 skipped, 0 unknown\n",
    "braze/track_users": "Ada {'visits': 1} [",
}
"""What each program prints, or a part of it."""
JUPYTER = """\
import sys
import nbclient
import nbformat
notebook = nbformat.read(sys.argv[1], as_version=4)
nbclient.NotebookClient(notebook).execute()
print([cell.get("outputs") for cell in notebook.cells])
"""


def name_of(file: Path) -> str:
    return f"{file.parent.parent.name}/{file.stem}"


@pytest.fixture
def vendor(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The vendor of an example, whose mock is in the environment; its time passes fast, so that exports get ready."""
    file: Path = request.getfixturevalue("file")
    vendor = file.parent.parent.name
    mock: Mock = getattr(import_module(f"{package_of(vendor)}.testing"), f"{vendor.capitalize()}Mock")()
    mock.clock.run(speed=600)
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", [file.name, *ARGUMENTS.get(name_of(file), [])])
    monkeypatch.setattr("sys.stdin", io.StringIO("000000\n"))
    with MockServer(mock) as server:
        for name, value in client_environment(mock, vendor.upper(), server.base_url).items():
            monkeypatch.setenv(name, value)
        yield vendor
    mock.clear()


@pytest.mark.parametrize("file", PROGRAMS, ids=name_of)
@pytest.mark.usefixtures("vendor")
def test_a_program_prints_what_it_should(file: Path) -> None:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        runpy.run_path(str(file), run_name="__main__")
    assert PRINTED[name_of(file)] in printed.getvalue()


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_client_has_five_programs(vendor: str) -> None:
    assert len([file for file in PROGRAMS if file.parent == FOLDERS[vendor]]) == 5


def test_a_program_runs_with_one_command(tmp_path: Path) -> None:
    file = FOLDERS["appizer"] / "resume_pages.py"
    command = [sys.executable, "-m", "appizer_client.testing", str(file)]
    environment = {**source_environment(), "APPIZER_API_KEY": "apps_of_a_real_account"}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=tmp_path, env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, PRINTED["appizer/resume_pages"], "")


@pytest.mark.parametrize("file", NOTEBOOKS, ids=name_of)
def test_the_cells_of_a_notebook_run(file: Path, tmp_path: Path) -> None:
    cells = [cell for cell in json.loads(file.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
    program = tmp_path / "cells.py"
    program.write_text("\n\n".join("".join(cell["source"]) for cell in cells), encoding="utf-8")
    # In a process of its own, since pygal changes the import system.
    command = [sys.executable, str(program)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=source_environment())
    assert done.returncode == 0, done.stderr
    assert "365 days\n53 weeks are drawn\n" in done.stdout


@pytest.mark.skipif(find_spec("nbclient") is None or find_spec("ipykernel") is None, reason="needs nbclient, ipykernel")
@pytest.mark.parametrize("file", NOTEBOOKS, ids=name_of)
def test_jupyter_runs_a_notebook(file: Path) -> None:
    environment = {**source_environment(), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", JUPYTER, str(file)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert "365 days" in done.stdout
    assert "image/svg+xml" in done.stdout


def test_a_notebook_is_stored_without_outputs() -> None:
    for file in NOTEBOOKS:
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        assert [cell["outputs"] for cell in cells if cell.get("outputs")] == []
    assert len(NOTEBOOKS) == 1
