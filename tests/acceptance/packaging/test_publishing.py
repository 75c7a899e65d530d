"""`make publish` uploads to an index, and users can install from there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.packaging.distributions import DISTRIBUTIONS, ROOT, mock_process, run
from tests.acceptance.packaging.readme import first_example
from tests.clean_environment import clean_environment

USER, TOKEN = "__token__", "fake-token-of-a-test-index"
READY = "ready"


@pytest.fixture
def index(tmp_path: Path) -> Iterator[str]:
    """The address of an empty index."""
    (tmp_path / "index").mkdir()
    (tmp_path / "passwords").write_text(f"{USER}:{TOKEN}\n", encoding="utf-8")
    script, folder, passwords = Path(__file__).with_name("index_server.py"), tmp_path / "index", tmp_path / "passwords"
    command = [sys.executable, str(script), str(folder), str(passwords)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


@pytest.fixture
def paths(tmp_path: Path, dist: Path) -> Path:
    """The parts of the repository that `make publish` needs, with a separate dist/."""
    paths = tmp_path / "workspace"
    shutil.copytree(ROOT / "generator", paths / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("clients", "overrides", "specs"):
        (paths / name).symlink_to(ROOT / name)
    shutil.copytree(dist, paths / "dist")
    shutil.copyfile(ROOT / "Makefile", paths / "Makefile")
    for name in ("requirements-dev.txt", READY):
        (paths / name).touch()
    return paths


def make(paths: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """Run make with the interpreter of these tests; returns its status and output."""
    settings = [
        f"READY={READY}",
        f"BIN={Path(sys.executable).parent}",
        f"RUN=PYTHONPATH=.:clients/core/src {sys.executable}",
    ]
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("TWINE_", "MAKE"))}
    command = ["make", "--no-print-directory", "--directory", str(paths), "publish", *settings, *arguments]
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**clean, "COLUMNS": "200", "NO_COLOR": "1", **environment},
    )
    return done.returncode, done.stdout + done.stderr


def test_a_published_client_can_be_installed_and_works(paths: Path, index: str, tmp_path: Path) -> None:
    status, printed = make(paths, f"INDEX={index}", TWINE_PASSWORD=TOKEN)
    assert status == 0, printed
    assert TOKEN not in printed
    assert len(list((tmp_path / "index").iterdir())) == 2 * len(DISTRIBUTIONS)
    # The usual indexes provide the dependencies.
    beside = ("--extra-index-url", f"{index}/simple/")
    python = clean_environment(tmp_path / "venv", *beside, "apifon-client[testing]")
    with mock_process(python, "apifon_client") as mock:
        assert mock.stdout is not None
        try:
            lines = run(python, "-I", "-W", "error", "-c", first_example("apifon", mock.stdout.readline().strip()))
        finally:
            mock.terminate()
    assert lines.strip()


def test_one_client_can_be_published_alone(paths: Path, index: str, tmp_path: Path) -> None:
    status, printed = make(paths, f"INDEX={index}", "VENDOR=appizer", TWINE_PASSWORD=TOKEN)
    assert status == 0, printed
    assert {file.name.partition("-")[0] for file in (tmp_path / "index").iterdir()} == {"appizer_client"}


def test_a_wrong_token_is_rejected_and_not_shown(paths: Path, index: str, tmp_path: Path) -> None:
    status, printed = make(paths, f"INDEX={index}", "VENDOR=core", TWINE_PASSWORD="a-wrong-token")
    assert status != 0
    assert "403" in printed
    assert "error: The upload failed; see the output of twine above." in printed
    assert "a-wrong-token" not in printed
    assert list((tmp_path / "index").iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "token", "message"),
    [
        ([], TOKEN, "'' is not a URL of a package index. Run `make publish INDEX=<url>`"),
        (["INDEX=shop.example"], TOKEN, "'shop.example' is not a URL of a package index."),
        (["INDEX=https://me:secret@shop.example"], TOKEN, "INDEX contains credentials."),
        (["INDEX=http://127.0.0.1:1"], "", "The environment variable TWINE_PASSWORD is not set"),
    ],
)
def test_what_is_missing_is_reported(paths: Path, arguments: list[str], token: str, message: str) -> None:
    status, printed = make(paths, *arguments, TWINE_PASSWORD=token)
    assert status != 0
    assert f"error: {message}" in printed


def test_missing_files_are_named(paths: Path) -> None:
    next((paths / "dist").glob("appoxee_client-*.whl")).unlink()
    status, printed = make(paths, "INDEX=http://127.0.0.1:1", TWINE_PASSWORD=TOKEN)
    assert status != 0
    assert "dist does not contain appoxee_client-0.1.0-py3-none-any.whl. Run `make dist` first." in printed
