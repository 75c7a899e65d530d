"""`python -m tests.contract.write`: writes the contract tests and their golden files anew, or checks that they are so.

Every golden request is compared with the spec before anything is written.
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
    """Write or check; where something is wrong nothing is written, and the exit status is 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.contract.write", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail where a file is not as it should be")
    parser.add_argument("--vendor", action="append", help="only this vendor; may be given several times")
    chosen = parser.parse_args(arguments)
    check: bool = chosen.check
    status = 0
    for vendor in vendors():
        if chosen.vendor and vendor.name not in chosen.vendor:
            continue
        files, complaints = fresh(vendor)
        if check or complaints:
            complaints += differences(vendor.folder, files)
        else:
            put(vendor.folder, files)
        for complaint in complaints:
            print(complaint, file=sys.stderr)
        print(f"{vendor.name}: contract tests {'wrong' if complaints else 'checked' if check else 'written'}")
        status |= bool(complaints)
    return status


def fresh(vendor: Vendor) -> tuple[dict[Path, str], list[str]]:
    """All generated files of a vendor as they should be, and what is wrong with the requests in them."""
    golden, found = record(vendor)
    files = {Path(name): text for name, text in test_files(vendor).items()}
    files |= {Path("wire") / f"{name}.http": text for name, text in golden.items()}
    return files, [f"{fault.place}: {fault.message}" for fault in found]


def put(folder: Path, files: Mapping[Path, str]) -> None:
    """Write the files, and take out those that nothing writes any more."""
    for path in _generated(folder) - files.keys():
        (folder / path).unlink()
    for path, text in files.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def differences(folder: Path, files: Mapping[Path, str]) -> Iterator[str]:
    """Where the files that stand there are others than they should be."""
    for path in sorted(_generated(folder) | files.keys()):
        file = folder / path
        old = file.read_text(encoding="utf-8") if file.exists() else ""
        new = files.get(path, "")
        if old != new:
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), f"{file}", "as it should be", lineterm="")
            yield "\n".join([*lines, "Run `make contract` and review the difference."])


def _generated(folder: Path) -> set[Path]:
    return {file.relative_to(folder) for pattern in ("test_*.py", "wire/*.http") for file in folder.glob(pattern)}


if __name__ == "__main__":
    sys.exit(main())
