"""The generated tables of README.md and CONTRIBUTING.md are up to date, and the check names a stale line."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.paths import ProjectPaths
from generator.readme.__main__ import main
from generator.readme.tables import targets_table

ROOT = Path(__file__).resolve().parents[3]
CONTRIBUTING = ".github/CONTRIBUTING.md"


@pytest.fixture
def paths(tmp_path: Path) -> ProjectPaths:
    """A workspace with one vendor and up-to-date tables."""
    for name in ("specs", "overrides"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "appizer").symlink_to(ROOT / name / "appizer")
    (tmp_path / ".github").mkdir()
    for name in ("README.md", CONTRIBUTING, "Makefile", "pyproject.toml"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    paths = ProjectPaths(tmp_path)
    assert main(["write"], paths) == 0
    return paths


def change(page: Path, old: str, new: str) -> int:
    """Replace a text; returns the number of its line."""
    before, found, after = page.read_text(encoding="utf-8").partition(old)
    assert found
    page.write_text(before + new + after, encoding="utf-8")
    return before.count("\n") + 1


def test_the_vendors_are_counted() -> None:
    table = (ROOT / "README.md").read_text(encoding="utf-8").partition("<!-- generated:vendors -->")[2]
    rows = [line.split(" | ") for line in table.splitlines() if "-client](clients/" in line]
    counts = {row[0].lstrip("| "): [cell.rstrip(" |") for cell in (row[2], *row[5:8])] for row in rows}
    assert counts == {
        "Apifon": ["41", "5", "3", "3"],
        "Appboy": ["37", "6", "8", "2"],
        "Appizer": ["5", "1", "–", "–"],
        "Appoxee": ["6", "–", "–", "–"],
        "Braze": ["127", "16", "20", "2"],
    }


def test_a_stale_figure_is_reported_with_its_line(paths: ProjectPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"], paths) == 0
    line = change(paths.root / "README.md", "| 5 | 1 |", "| 6 | 1 |")
    assert main(["check"], paths) == 1
    assert f"{paths.root / 'README.md'}:{line}: A generated table or list is out of date" in capsys.readouterr().err
    assert main(["write"], paths) == 0
    assert main(["check"], paths) == 0


def test_a_client_that_pyproject_does_not_list_is_reported(
    paths: ProjectPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    project = paths.root / "pyproject.toml"
    line = change(project, ', "appizer_client"]  # written', "]  # written")
    assert main(["check"], paths) == 1
    assert f"{project}:{line}: A generated table or list is out of date" in capsys.readouterr().err


def test_a_list_of_packages_that_is_missing_is_reported(
    paths: ProjectPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    project = paths.root / "pyproject.toml"
    change(project, "mypy_path = [", "mypy_path = [\n")
    assert main(["write"], paths) == 1
    assert "has no list `mypy_path` on one line. Add the line `mypy_path = []`." in capsys.readouterr().err


def test_a_new_make_target_is_reported_until_the_table_is_written(paths: ProjectPaths) -> None:
    with (paths.root / "Makefile").open("a", encoding="utf-8") as makefile:
        makefile.write("\n.PHONY: shine\nshine: ## polish everything; needs a cloth\n\t@true\n")
    assert main(["check"], paths) == 1
    assert main(["write"], paths) == 0
    assert (
        "| `make shine` | polish everything | a cloth |"
        in (paths.root / CONTRIBUTING).read_text(encoding="utf-8").splitlines()
    )


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("README.md", "<!-- generated:vendors -->", ""),
        ("README.md", "<!-- /generated:vendors -->", ""),
        (CONTRIBUTING, "<!-- generated:targets -->", "<!-- generated:vendors -->"),
        (CONTRIBUTING, "<!-- /generated:targets -->", "<!-- /generated:targets --><!-- /generated:targets -->"),
    ],
)
def test_a_missing_or_duplicate_marker_is_reported(
    paths: ProjectPaths, capsys: pytest.CaptureFixture[str], name: str, old: str, new: str
) -> None:
    change(paths.root / name, old, new)
    before = {page: (paths.root / page).read_bytes() for page in ("README.md", CONTRIBUTING)}
    assert main(["write"], paths) == 1
    assert f"{paths.root / name}: Expected exactly one pair <!-- generated:" in capsys.readouterr().err
    assert {page: (paths.root / page).read_bytes() for page in before} == before


def test_every_listed_make_target_is_in_the_table() -> None:
    printed = subprocess.run(["make", "help"], capture_output=True, encoding="utf-8", check=True, cwd=ROOT).stdout
    listed = [line.split()[1] for line in printed.splitlines() if line.startswith("  make ")]
    table = targets_table(ROOT / "Makefile")
    assert len(listed) > 10
    assert [target for target in listed if f"| `make {target}` |" not in table] == []


def test_the_readme_has_one_benchmark_table() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.count("<!-- generated:benchmarks -->") == text.count("<!-- /generated:benchmarks -->") == 1


def test_every_place_to_change_exists() -> None:
    table = (ROOT / CONTRIBUTING).read_text(encoding="utf-8").partition("## Find the place to change\n")[2]
    places = [
        place.replace("<vendor>", "apifon")
        for line in table.partition("\nThen ")[0].splitlines()
        for place in re.findall(r"`((?:clients|generator|overrides|specs)/[^`]+)`", line)
    ]
    assert len(places) > 10
    assert [place for place in places if not (ROOT / place).exists()] == []
