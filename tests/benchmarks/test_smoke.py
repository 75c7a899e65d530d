"""Each kind of case runs with the smallest effort and yields figures, whatever they are."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from generator.readme.markers import replaced
from tests.benchmarks.case import EFFORTS, OURS, Case, Goal, Limit, unavailable
from tests.benchmarks.measuring import measure
from tests.benchmarks.processes import run
from tests.benchmarks.registry import CASES
from tests.benchmarks.result import Figure, GoalResult, LimitResult, Report, Result, read, write
from tests.benchmarks.table import COMMITTED, REGION, limits, markdown, show

SMOKE = EFFORTS["smoke"]
HERE = frozenset(
    {
        OURS,
        f"{OURS}, from dicts",
        f"{OURS}, httpx2",
        f"{OURS}, 5",
        "bare httpx with json",
        "an empty module",
        "blocking sockets, without HTTP",
        "blocking sockets with the same bytes, without HTTP and mock",
        "import click, rich",
        "import httpx alone",
        "json (dicts)",
        "json, from dicts",
        "libyaml: parse the specs",
        "memcpy of the bytes",
        "msgspec Struct",
        "msgspec, from dicts",
        "orjson and HMAC",
        "orjson, from dicts",
        "orjson: encode the request, parse the response",
        "pyarrow alone",
        "python -S -c pass",
        "python -c pass",
        "SQLite: insert a key, as durably",
        "the bytes of the responses",
        "the same call in a script",
        "×1",
        "×10",
    }
)
"""The contenders that need no peers, and two sizes to compare."""
ONE_OF = ("import-", "first-app", "help-", "slowest-module-", "memory-")
"""Prefixes of cases that start a process for each figure and differ only in data."""


def _small(cases: Sequence[Case]) -> Sequence[Case]:
    chosen: dict[str, Case] = {}
    for case in cases:
        kind = next((start for start in ONE_OF if case.name.startswith(start)), case.name)
        chosen.setdefault(kind, evolve(case, contenders={n: p for n, p in case.contenders.items() if n in HERE}))
    return list(chosen.values())


@pytest.mark.parametrize("case", _small(CASES), ids=lambda case: case.name)
def test_case_yields_figures(case: Case) -> None:
    kept = [goal for goal in case.goals if {goal.subject, goal.against} <= set(case.contenders)]
    limits_kept = [limit for limit in case.limits if {limit.subject, limit.contender} <= set(case.contenders)]
    result = measure(evolve(case, goals=kept, limits=limits_kept), SMOKE)
    assert {figure.contender for figure in result.figures} == set(case.contenders)
    for figure in result.figures:
        assert figure.absent is None
        assert len(result.samples(figure.contender)) == 1
        assert result.samples(figure.contender)[0] >= 0
    assert all(goal_result.met is not None for goal_result in result.goal_results)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_names_its_limits(case: Case) -> None:
    assert case.limits
    assert {name for limit in case.limits for name in (limit.subject, limit.contender)} <= set(case.contenders)


def test_an_absent_contender_says_why() -> None:
    steady = Case(
        name="steady",
        group="Sample",
        title="steady work",
        unit="ms",
        clock="cpu",
        contenders={
            OURS: lambda _: lambda: {"cpu": 0.002},
            "other": lambda _: lambda: {"cpu": 0.001},
            "absent": unavailable("cannot do this"),
        },
        goals=(
            Goal(against="other", at_most=1.5, text="at most 1.5 times"),
            Goal(against="absent", at_most=1, text="not slower"),
        ),
        limits=(Limit("other"), Limit("absent")),
    )
    result = measure(steady, SMOKE)
    assert [figure.absent for figure in result.figures] == [None, None, "cannot do this"]
    assert [(goal_result.ratio, goal_result.met) for goal_result in result.goal_results] == [(2.0, False), (None, None)]
    assert [limit_result.ratio for limit_result in result.limit_results] == [2.0, None]


def test_ratio_is_taken_round_by_round() -> None:
    result = _result({OURS: [1.0, 10.0, 100.0], "other": [2.0, 100.0, 200.0]})
    assert result.ratio(OURS, "other") == 0.5


def test_report_is_stored_shown_and_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    result = _result({OURS: [0.001, 0.003], "other": [0.002, 0.002]})
    report = Report("quick", "2026-01-31", "3.11", "2 cores", {"httpx": "0.28.1"}, [result])
    write(report, tmp_path / "results.json")
    assert read(tmp_path / "results.json") == report
    show(report)
    assert "at most 1.5 times: 1.00" in capsys.readouterr().out
    assert "| Sample: steady work | 2 ms | other: 2 ms | 1.00 | at most 1.5 times | yes |" in markdown(report)
    assert "| Sample: steady work | 2 ms | other: 2 ms | 1 |" in limits(report)
    run([sys.executable, "-m", "tests.benchmarks.charts", str(tmp_path / "results.json"), str(tmp_path)])
    (chart,) = tmp_path.glob("*.svg")
    texts = [element.text for element in ET.parse(chart).iter() if element.text]
    assert {f"steady work – {OURS}", "steady work – other", "1.00", "1.33"} <= set(texts)


def test_committed_results_are_written_to_a_page() -> None:
    page = f"before\n<!-- {REGION} -->\nold\n<!-- /{REGION} -->\nafter\n"
    changed = replaced(Path("README.md"), page, REGION, markdown(read(COMMITTED)))
    assert "\nold\n" not in changed
    assert changed.count("| yes |") + changed.count("| no |") > 20


def test_limits_are_written_one_per_line_with_the_reason_why_one_is_absent() -> None:
    result = _result({OURS: [0.3], "other": [0.002]})
    result.figures.append(Figure("absent", {}, "not installed"))
    result.limit_results.append(LimitResult(OURS, "absent", None))
    report = Report("full", "2026-01-31", "3.11", "2 cores", {}, [result])
    assert limits(report).splitlines() == [
        "| case | ours | limit | ratio |",
        "| --- | --- | --- | --- |",
        "| Sample: steady work | 300 ms | other: 2 ms | 150 |",
        "| Sample: steady work | 300 ms | absent: not installed |  |",
        "",
        "Measured on 2026-01-31 with `make bench`: Python 3.11, 2 cores.",
    ]


def test_results_without_limits_are_read_and_say_so(tmp_path: Path) -> None:
    report = Report("full", "2026-01-31", "3.11", "2 cores", {}, [_result({OURS: [0.3], "other": [0.002]})])
    write(report, tmp_path / "results.json")
    stored = json.loads((tmp_path / "results.json").read_bytes())
    for result in stored["results"]:
        del result["limit_results"]
    (tmp_path / "results.json").write_text(json.dumps(stored), encoding="utf-8")
    read_back = read(tmp_path / "results.json")
    assert limits(read_back) == "The stored results have no limits. The next `make bench` measures them."
    assert markdown(read_back) == markdown(report)


def test_every_group_of_the_committed_results_is_drawn(tmp_path: Path) -> None:
    run([sys.executable, "-m", "tests.benchmarks.charts", str(COMMITTED), str(tmp_path)])
    assert len(list(tmp_path.glob("*.svg"))) == len({result.group for result in read(COMMITTED).results})


def _result(samples: dict[str, list[float]]) -> Result:
    figures = [Figure(name, {"cpu": values}) for name, values in samples.items()]
    result = Result("steady", "Sample", "steady work", "ms", "cpu", figures, [])
    goal_result = GoalResult(OURS, "other", 1.5, "at most 1.5 times", result.ratio(OURS, "other"))
    limit_result = LimitResult(OURS, "other", result.ratio(OURS, "other"))
    return evolve(result, goal_results=[goal_result], limit_results=[limit_result])
