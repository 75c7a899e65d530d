"""Run mypy and basedpyright with the project's settings and collect their errors."""

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]

Errors = dict[str, str]
"""The error codes of each line: `file:number: text` → codes."""

_MARK = re.compile(r"  # error: (\S+) (\S+)$")


def mypy(files: Sequence[Path]) -> Errors:
    """The errors of mypy, which uses the cache that `make lint` fills."""
    command = [sys.executable, "-m", "mypy", "--output", "json", *map(str, files)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    assert done.returncode in (0, 1), done.stderr
    errors: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return _by_line(
        (ROOT / error["file"], error["line"], error["code"]) for error in errors if error["severity"] == "error"
    )


def basedpyright(_: Sequence[Path], folder: Path = Path(__file__).parent) -> Errors:
    """The errors of basedpyright in a folder with a `pyrightconfig.json`."""
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable]
    command += ["--project", str(folder / "pyrightconfig.json")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return _by_line(
        (Path(error["file"]), error["range"]["start"]["line"] + 1, error["rule"])
        for error in found
        # An unknown type after an error is its consequence.
        if error["severity"] == "error" and not error["rule"].startswith("reportUnknown")
    )


def marked(files: Iterable[Path], position: int) -> Errors:
    """The errors that comments announce: the first code is mypy's, the second basedpyright's."""
    return {
        _place(file, number): match[position + 1]
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if (match := _MARK.search(line)) is not None
    }


def _by_line(found: Iterable[tuple[Path, int, str]]) -> Errors:
    codes: defaultdict[str, set[str]] = defaultdict(set)
    for file, number, code in found:
        codes[_place(file, number)].add(code)
    return {place: " ".join(sorted(each)) for place, each in codes.items()}


def _place(file: Path, number: int) -> str:
    line = file.read_text(encoding="utf-8").splitlines()[number - 1]
    return f"{file.name}:{number}: {_MARK.sub('', line).strip()}"
