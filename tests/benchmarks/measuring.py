"""Measure a case: contenders take turns, so that a slow moment of the machine affects all of them."""

import gc
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from attrs import evolve

from tests.benchmarks.case import Case, Effort, Goal, Limit, Measure, Sample, UnavailableError
from tests.benchmarks.result import Figure, GoalResult, LimitResult, Result

OPEN = ExitStack()
"""The resources of contenders, closed after their case."""


def measure(case: Case, effort: Effort) -> Result:
    """Run all rounds of a case after a warm-up."""
    with OPEN:
        return _measure(case, effort)


def _measure(case: Case, effort: Effort) -> Result:
    ready: dict[str, Measure] = {}
    figures: list[Figure] = []
    for name, prepare in case.contenders.items():
        try:
            ready[name] = prepare(effort)
        except UnavailableError as error:
            figures.append(Figure(name, {}, str(error)))
        else:
            figures.append(Figure(name, {}))
    # Objects of the contenders' modules are excluded from later collections.
    gc.collect()
    gc.freeze()
    rounds = min(effort.rounds, case.most_rounds)
    if rounds > 1 and case.warm_up:
        for run in ready.values():
            run()
    for _ in range(rounds):
        for figure in figures:
            if figure.absent is None:
                _note(figure, ready[figure.contender]())
    gc.unfreeze()
    return _with_ratios(case, figures)


def timed(work: Callable[[], object], effort: Effort) -> Measure:
    """Measure short work: repeat it for the duration of a sample and return the seconds of one call."""
    calls = _calls(work, effort.seconds)

    def run() -> Sample:
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in range(calls):
            work()
        return {"cpu": (time.process_time() - cpu) / calls, "wall": (time.perf_counter() - wall) / calls}

    return run


def _calls(work: Callable[[], object], seconds: float) -> int:
    work()
    calls = 1
    while seconds:
        started = time.process_time()
        for _ in range(calls):
            work()
        took = time.process_time() - started
        if took >= seconds / 4:
            return max(1, round(calls * seconds / took))
        calls *= 4
    return calls


def _note(figure: Figure, sample: Sample) -> None:
    for clock, value in sample.items():
        figure.samples.setdefault(clock, []).append(value)


def _with_ratios(case: Case, figures: Sequence[Figure]) -> Result:
    result = Result(case.name, case.group, case.title, case.unit, case.clock, list(figures), [])
    return evolve(
        result,
        goal_results=[_goal_result(result, goal) for goal in case.goals],
        limit_results=[_limit_result(result, limit) for limit in case.limits],
    )


def _goal_result(result: Result, goal: Goal) -> GoalResult:
    return GoalResult(goal.subject, goal.against, goal.at_most, goal.text, result.ratio(goal.subject, goal.against))


def _limit_result(result: Result, limit: Limit) -> LimitResult:
    return LimitResult(limit.subject, limit.contender, result.ratio(limit.subject, limit.contender))
