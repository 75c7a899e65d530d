"""The generated tables of the root README are up to date; if they are not, the check names the line."""

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.paths import ProjectPaths
from generator.readme.__main__ import main
from generator.readme.tables import targets_table

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def paths(tmp_path: Path) -> ProjectPaths:
    """A project with one vendor and up-to-date tables."""
    for name in ("specs", "overrides"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "appizer").symlink_to(ROOT / name / "appizer")
    for name in ("README.md", "Makefile"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    paths = ProjectPaths(tmp_path)
    assert main(["write"], paths) == 0
    return paths


def change(paths: ProjectPaths, old: str, new: str) -> int:
    """Change the README; return the line."""
    readme = paths.root / "README.md"
    before, found, after = readme.read_text(encoding="utf-8").partition(old)
    assert found
    readme.write_text(before + new + after, encoding="utf-8")
    return before.count("\n") + 1


def test_the_table_counts_what_the_vendors_have() -> None:
    rows = [
        line.split(" | ")
        for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
        if "-client](clients/" in line
    ]
    counts = {row[0].lstrip("| "): [cell.rstrip(" |") for cell in (row[2], *row[5:8])] for row in rows}
    assert counts == {
        "Apifon": ["41", "5", "3", "3"],
        "Appboy": ["37", "6", "8", "2"],
        "Appizer": ["5", "1", "–", "–"],
        "Appoxee": ["6", "–", "–", "–"],
    }


def test_an_edited_number_is_reported_with_its_line(paths: ProjectPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"], paths) == 0
    line = change(paths, "| 5 | 1 |", "| 6 | 1 |")
    assert main(["check"], paths) == 1
    assert f"{paths.root / 'README.md'}:{line}: A generated table is out of date" in capsys.readouterr().err
    assert main(["write"], paths) == 0
    assert main(["check"], paths) == 0


def test_a_new_make_target_is_reported_until_the_table_is_written(paths: ProjectPaths) -> None:
    with (paths.root / "Makefile").open("a", encoding="utf-8") as makefile:
        makefile.write("\n.PHONY: shine\nshine: ## polish everything; needs a cloth\n\t@true\n")
    assert main(["check"], paths) == 1
    assert main(["write"], paths) == 0
    assert (
        "| `make shine` | polish everything | a cloth |"
        in (paths.root / "README.md").read_text(encoding="utf-8").splitlines()
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<!-- generated:vendors -->", ""),
        ("<!-- /generated:vendors -->", ""),
        ("<!-- generated:targets -->", "<!-- generated:vendors -->"),
        ("<!-- /generated:targets -->", "<!-- /generated:targets --><!-- /generated:targets -->"),
    ],
)
def test_a_missing_or_duplicate_marker_is_reported(
    paths: ProjectPaths, capsys: pytest.CaptureFixture[str], old: str, new: str
) -> None:
    change(paths, old, new)
    before = (paths.root / "README.md").read_text(encoding="utf-8")
    assert main(["write"], paths) == 1
    assert "Expected exactly one pair <!-- generated:" in capsys.readouterr().err
    assert (paths.root / "README.md").read_text(encoding="utf-8") == before


def test_every_target_that_make_lists_is_in_the_table() -> None:
    printed = subprocess.run(["make", "help"], capture_output=True, encoding="utf-8", check=True, cwd=ROOT).stdout
    listed = [line.split()[1] for line in printed.splitlines() if line.startswith("  make ")]
    table = targets_table(ROOT / "Makefile")
    assert len(listed) > 10
    assert [target for target in listed if f"| `make {target}` |" not in table] == []


def test_there_is_one_place_for_the_benchmarks() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.count("<!-- generated:benchmarks -->") == text.count("<!-- /generated:benchmarks -->") == 1
