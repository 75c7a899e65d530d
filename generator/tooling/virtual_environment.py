"""Creates virtual environments with locked requirements."""

import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

_PROGRESS_INTERVAL = 20
"""Packages per line of progress."""


def create(folder: Path, requirements: Path, import_paths: Sequence[Path]) -> int:
    """Create or replace a virtual environment and print the progress; return the status of what failed, or 0."""
    total = sum(line[:1].isalnum() for line in requirements.read_text(encoding="utf-8").splitlines())
    _say(f"{folder}: creating a virtual environment with {total} packages of {requirements}; this can take minutes")
    subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
    python = str(folder.absolute() / "bin" / "python")
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off", "--require-hashes"]
    command = [python, "-m", "pip", "install", *options, "--requirement", str(requirements)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace"
    ) as pip:
        assert pip.stdout is not None
        printed = list(_with_progress(pip.stdout, folder, total))
    if pip.returncode:
        _say(*printed, f"{folder}: pip could not install {requirements}; see its output above")
        return pip.returncode
    _add_import_paths(python, import_paths)
    return 0


def _with_progress(lines: Iterable[str], folder: Path, total: int) -> Iterator[str]:
    done = 0
    for line in lines:
        # "Ignoring" is for packages of other platforms, "Processing" for local files.
        if line.startswith(("Collecting ", "Processing ", "Ignoring ")):
            done += 1
            if done % _PROGRESS_INTERVAL == 0:
                _say(f"{folder}: {done} of {total} packages found")
        elif line.startswith("Installing collected packages"):
            _say(f"{folder}: installing")
        yield line.rstrip("\n")


def _add_import_paths(python: str, folders: Sequence[Path]) -> None:
    command = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()
    text = "".join(f"{folder.absolute()}\n" for folder in folders)
    Path(packages, "engagement-clients.pth").write_text(text, encoding="utf-8")


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()
