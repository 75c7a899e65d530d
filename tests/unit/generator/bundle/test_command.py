"""The command writes all bundles but those of invalid specs."""

import shutil
from pathlib import Path

import pytest

from generator.bundle.__main__ import main
from generator.paths import ProjectPaths

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def paths(tmp_path: Path) -> ProjectPaths:
    """A project with two vendors that a test may change."""
    for vendor in ("appizer", "appoxee"):
        for folder in ("specs", "overrides", "tests/contract"):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / folder / vendor, tmp_path / folder / vendor, ignore=ignored)
        catalog = Path(f"clients/{vendor}/src/{vendor}_client/catalog.json")
        (tmp_path / catalog).parent.mkdir(parents=True)
        shutil.copyfile(ROOT / catalog, tmp_path / catalog)
    shutil.copyfile(ROOT / "specs" / "README.md", tmp_path / "specs" / "README.md")
    shutil.copyfile(ROOT / "LICENSE", tmp_path / "LICENSE")
    return ProjectPaths(tmp_path)


def names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def test_without_arguments_the_bundles_of_all_vendors_are_written_to_dist(
    paths: ProjectPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([], paths) == 0
    folder = paths.root / "dist" / "bundle"
    assert names(folder) == {"appizer", "appizer.zip", "appoxee", "appoxee.zip", "SHA256SUMS"}
    files = len(names(folder / "appizer"))
    assert f"appizer: {files} files in {folder / 'appizer'}\n" in capsys.readouterr().err


def test_an_invalid_spec_is_reported_and_no_checksums_are_written(
    paths: ProjectPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.spec("appizer").write_text("openapi: [3.1.0\n", encoding="utf-8")
    folder = paths.root / "bundles"
    assert main(["--output", str(folder)], paths) == 1
    assert names(folder) == {"appoxee", "appoxee.zip"}
    assert f"error {paths.spec('appizer')}:2: The YAML is invalid" in capsys.readouterr().err
