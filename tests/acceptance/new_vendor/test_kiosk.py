"""Following "Add a vendor" in CONTRIBUTING.md takes a new vendor from a spec to passing contract tests."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acceptance.new_vendor.steps import steps
from tests.acceptance.new_vendor.workspace import KIOSK, copy_workspace, run, write
from tests.unit.generator.snapshot import snapshot

SKIPPED = ("make venv", "make mock VENDOR=kiosk", "make clients", "make test")
"""Commands that this test runs differently, or that also build and test everything else."""
OPTIONAL = {"overrides/kiosk/validators.py"}
"""Files that the kiosk does not need."""


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """The workspace, and its generator and core before the first step."""
    folder = tmp_path_factory.mktemp("workspace")
    copy_workspace(folder)
    return folder, generator_and_core(folder)


@pytest.fixture(scope="module")
def paths(copied: tuple[Path, dict[str, bytes]]) -> Path:
    """The workspace after all steps."""
    folder, _ = copied
    for step in steps("kiosk"):
        write(folder, *(name for name in step.files if name not in OPTIONAL))
        for command in step.commands:
            if command not in SKIPPED and "pytest" not in command:
                run(folder, *command.split())
    return folder


def generator_and_core(paths: Path) -> dict[str, bytes]:
    return snapshot(paths / "generator") | snapshot(paths / "clients" / "core")


def environment(root: Path) -> dict[str, str]:
    """Environment variables that let a process import the new client and the core from any directory."""
    paths = [root / "clients" / name / "src" for name in ("core", "kiosk")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}


def test_the_steps_name_every_file_of_the_new_vendor() -> None:
    named = {name for step in steps("kiosk") for name in step.files} - OPTIONAL
    assert named == {str(file.relative_to(KIOSK)) for file in KIOSK.rglob("*.*") if "__pycache__" not in file.parts}


def test_every_command_of_the_steps_is_run_or_skipped_on_purpose(paths: Path) -> None:
    commands = [command for step in steps("kiosk") for command in step.commands]
    assert [command for command in commands if command not in SKIPPED] == [
        ".venv/bin/python -m generator lint --vendor kiosk",
        "make generate VENDOR=kiosk",
        "make contract VENDOR=kiosk",
        "make generate VENDOR=kiosk",
        ".venv/bin/python -m pytest tests/contract/kiosk tests/conformance/clients/kiosk",
    ]
    assert [command for command in commands if command in SKIPPED] == list(SKIPPED)


def test_its_contract_tests_pass(paths: Path) -> None:
    (command,) = [command for step in steps("kiosk") for command in step.commands if "pytest" in command]
    summary = run(paths, *command.split(), "-p", "no:cacheprovider").splitlines()[-1]
    assert "failed" not in summary
    assert "passed" in summary
    written = paths / "tests" / "contract" / "kiosk"
    assert {file.stem for file in written.glob("wire/*.http")} == {
        "listTickets", "createTicket", "getTicket", "deleteTicket",
    }  # fmt: skip


def test_every_operation_is_called_by_both_clients(paths: Path) -> None:
    command = [sys.executable, str(paths / "tests" / "acceptance" / "smoke" / "run.py"), "kiosk"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=environment(paths), cwd=paths)
    result = json.loads(done.stdout)
    assert (result["operations"], result["known"]) == (4, 4)


def test_its_client_is_typed(paths: Path) -> None:
    sources = [
        "clients/kiosk/src",
        "overrides/kiosk",
        "tests/conformance/clients/kiosk",
        "tests/contract/kiosk",
        "tests/acceptance/smoke/kiosk.py",
    ]
    printed = run(paths, ".venv/bin/python", "-m", "mypy", "--strict", "--cache-dir", ".mypy_cache", *sources)
    assert printed.startswith("Success: no issues found in ")


def test_its_mock_is_served(paths: Path) -> None:
    command = [sys.executable, "-m", "kiosk_client.testing", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment(paths)) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        code = f"""
from kiosk_client import Kiosk
with Kiosk(token="fake-token-0001", base_url="{address}") as kiosk:
    print([ticket.id for ticket in kiosk.tickets.list()])
"""
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, env=environment(paths)
        )
        process.terminate()
    assert done.stdout == "['t-0001', 't-0002', 't-0003']\n"


def test_it_is_listed_in_the_vendors_table(paths: Path) -> None:
    assert (
        "| Kiosk | [kiosk-client](clients/kiosk) | 4 | 1 | bearer token | 1 | – | – | 3 | 1 |"
        in (paths / "README.md").read_text(encoding="utf-8").splitlines()
    )


def test_generator_and_core_are_untouched(paths: Path, copied: tuple[Path, dict[str, bytes]]) -> None:
    assert generator_and_core(paths) == copied[1]
