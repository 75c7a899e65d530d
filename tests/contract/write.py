"""`python -m tests.contract.write`: rewrite the contract tests and their golden files, or check that they are current.

Each golden request is compared with the spec before anything is written.
"""

import argparse
import difflib
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.contract.recording import record
from tests.contract.rendering import test_files
from tests.contract.vendors import Vendor, vendors


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check the files; returns 1 and writes nothing if a request is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.contract.write", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is out of date")
    parser.add_argument("--vendor", action="append", help="only this vendor; may be given several times")
    chosen = parser.parse_args(arguments)
    check: bool = chosen.check
    status = 0
    for vendor in vendors():
        if chosen.vendor and vendor.name not in chosen.vendor:
            continue
        files, errors = current(vendor)
        if check or errors:
            errors += differences(vendor.folder, files)
        else:
            put(vendor.folder, files)
        for error in errors:
            print(error, file=sys.stderr)
        print(f"{vendor.name}: contract tests {'wrong' if errors else 'checked' if check else 'written'}")
        status |= bool(errors)
    return status


def current(vendor: Vendor) -> tuple[dict[Path, str], list[str]]:
    """The current generated files of a vendor, and the errors in their requests."""
    golden, found = record(vendor)
    files = {Path(name): text for name, text in test_files(vendor).items()}
    files |= {Path("wire") / f"{name}.http": text for name, text in golden.items()}
    return files, [f"{error.place}: {error.message}" for error in found]


def put(folder: Path, files: Mapping[Path, str]) -> None:
    """Write the files and delete obsolete ones."""
    for path in _generated(folder) - files.keys():
        (folder / path).unlink()
    for path, text in files.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def differences(folder: Path, files: Mapping[Path, str]) -> Iterator[str]:
    """The differences between the existing and the current files."""
    for path in sorted(_generated(folder) | files.keys()):
        file = folder / path
        old = file.read_text(encoding="utf-8") if file.exists() else ""
        new = files.get(path, "")
        if old != new:
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), f"{file}", "current", lineterm="")
            yield "\n".join([*lines, "Run `make contract` and review the difference."])


def _generated(folder: Path) -> set[Path]:
    return {file.relative_to(folder) for pattern in ("test_*.py", "wire/*.http") for file in folder.glob(pattern)}


if __name__ == "__main__":
    sys.exit(main())
