"""mypy and basedpyright see what a user gets: right calls pass, each wrong one is refused where it stands."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent.parent
RIGHT = Path(__file__).with_name("typing_appizer.py")
SOURCES = [str(ROOT / "clients/core/src"), str(ROOT / "clients/appizer/src")]

ARGUMENT = ("arg-type", "reportArgumentType")
CALL = ("call-arg", "reportCallIssue")
ATTRIBUTE = ("attr-defined", "reportAttributeAccessIssue")
WRONG = {
    "appizer.apps.create()": CALL,
    'appizer.apps.create("Shop")': CALL,
    "appizer.apps.create(name=1)": ARGUMENT,
    'appizer.apps.create(name="x", nome="y")': CALL,
    'appizer.apps.create(name="x", email_platform="mailer")': ARGUMENT,
    'appizer.apps.create(name="x", tiemout=3.0)': CALL,
    'appizer.apps.create(name="x", timeout="3")': ARGUMENT,
    "appizer.apps.get()": CALL,
    'appizer.apps.update("id", name=None)': ARGUMENT,
    'print(appizer.apps.get("id").nome)': ATTRIBUTE,
    "print(appizer.appz)": ATTRIBUTE,
    "Appizer()": CALL,
    'Appizer(api_key="k", tiemout=3)': CALL,
    "appizer.with_options(tiemout=3)": CALL,
    "appizer.preview(appizer.apps.create, 1)": ("arg-type", "reportCallIssue"),
    'models.App(name="x")': CALL,
    "[app.id async for app in appizer.apps.list()]": ("attr-defined", "reportGeneralTypeIssues"),
}

Complaints = dict[str, str]
"""Why a checker refuses a line, by the line."""


def mypy(file: Path) -> Complaints:
    """What mypy refuses."""
    folder = file.parent
    settings = folder / "mypy.ini"
    settings.write_text(f"[mypy]\nstrict = true\nmypy_path = {':'.join(SOURCES)}\ncache_dir = {folder / 'cache'}\n")
    command = [sys.executable, "-m", "mypy", "--config-file", str(settings), "--output", "json", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    errors: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
    return {_line(file, error["line"]): error["code"] for error in errors if error["severity"] == "error"}


def basedpyright(file: Path) -> Complaints:
    """What basedpyright refuses."""
    settings = file.with_name("pyrightconfig.json")
    # What becomes of a result is not the question here.
    rules = {"typeCheckingMode": "strict", "reportUnknownArgumentType": False, "reportUnusedCallResult": False}
    settings.write_text(json.dumps({"include": [str(file)], "extraPaths": SOURCES, **rules}))
    command = [
        sys.executable,
        "-m",
        "basedpyright",
        "--outputjson",
        "--pythonpath",
        sys.executable,
        "--project",
        str(settings),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=file.parent)
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    errors = [error for error in found if error["severity"] == "error"]
    return {_line(file, error["range"]["start"]["line"] + 1): error["rule"] for error in errors}


def _line(file: Path, number: int) -> str:
    return file.read_text().splitlines()[number - 1].strip()


@pytest.mark.parametrize(("checker", "position"), [(mypy, 0), (basedpyright, 1)], ids=["mypy", "basedpyright"])
def test_a_checker_refuses_the_wrong_calls_and_nothing_else(
    checker: Callable[[Path], Complaints], position: int, tmp_path: Path
) -> None:
    calls = "".join(f"    {call}\n" for call in WRONG)
    file = tmp_path / "typing_appizer.py"
    file.write_text(f"{RIGHT.read_text()}\n\nasync def wrong(appizer: Appizer) -> None:\n{calls}")
    assert checker(file) == {call: codes[position] for call, codes in WRONG.items()}
