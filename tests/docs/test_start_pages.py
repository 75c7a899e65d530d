"""The start page shows what a project has: guides, examples and benchmarks."""

import json
from pathlib import Path

import pytest

from generator.docs.start_pages import Bar, start_pages
from generator.paths import PROJECT, ProjectPaths
from tests.docs.fixtures import small_vendor


def start(paths: ProjectPaths, folder: Path) -> str:
    return dict(start_pages(paths, [small_vendor(folder)]))["index.md"]


def test_a_project_with_nothing_but_a_vendor_has_no_empty_sections(tmp_path: Path) -> None:
    page = start(ProjectPaths(tmp_path), tmp_path)
    assert "[toy-client](python/toy/index.md)" in page
    assert "header `X-Token`; or OAuth 2, client credentials, scopes: 1" in page
    assert not [word for word in ("guides/", "examples/", "How fast") if word in page]


def test_guides_that_exist_are_linked(tmp_path: Path) -> None:
    paths = ProjectPaths(tmp_path)
    paths.guides.mkdir(parents=True)
    for name in ("index", "million"):
        (paths.guides / f"{name}.md").write_text("# A guide\n", encoding="utf-8")
    page = start(paths, tmp_path)
    assert "| have a million rows | [Send a million, nothing twice](guides/million.md) |" in page
    assert "first-message" not in page
    assert "Guides <guides/index>" in page


def test_the_chart_has_the_ratios_of_the_latest_benchmarks(tmp_path: Path) -> None:
    results = json.loads(PROJECT.benchmarks.read_text(encoding="utf-8"))
    (memory,) = [each for each in results["results"] if each["name"] == "memory-lines"]
    page = start(PROJECT, tmp_path)
    assert page.count('class="track"') == 13
    assert "Encoding: track request with 150 objects, from dicts" in page
    assert f"{memory['goal_results'][0]['ratio']:.2f} of json (dicts)" in page
    assert f"Measured on {results['measured']}" in page


@pytest.mark.parametrize(("ratio", "width"), [(0.5, 25.0), (1.0, 50.0), (3.05, 100.0)])
def test_a_bar_ends_at_twice_the_other(ratio: float, width: float) -> None:
    assert Bar(title="", against="", ratio=ratio).width == width
