"""The stored results of cases."""

from collections.abc import Sequence
from pathlib import Path
from statistics import median

import msgspec
from attrs import field, frozen

from tests.benchmarks.case import UNITS


@frozen
class Figure:
    """The samples of one contender, by clock; `absent` says why there are none."""

    contender: str
    samples: dict[str, list[float]]
    absent: str | None = None


@frozen
class GoalResult:
    """A goal and its result."""

    subject: str
    against: str
    at_most: float
    text: str
    ratio: float | None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None if a contender is absent."""
        return None if self.ratio is None else self.ratio <= self.at_most


@frozen
class LimitResult:
    """A limit of the machine, and how many times it the subject takes."""

    subject: str
    limit: str
    ratio: float | None


@frozen
class Result:
    """A case with the figures of all contenders."""

    name: str
    group: str
    title: str
    unit: str
    clock: str
    figures: list[Figure]
    goal_results: list[GoalResult]
    limit_results: list[LimitResult] = field(factory=list)
    """Empty in results that are older than the limits."""

    def samples(self, contender: str) -> Sequence[float]:
        """The samples by round, in the unit of the case; empty if the contender is absent."""
        figure = next(figure for figure in self.figures if figure.contender == contender)
        return [sample / UNITS[self.unit] for sample in figure.samples.get(self.clock, [])]

    def ratio(self, contender: str, against: str) -> float | None:
        """The median of the ratios of each round, since a busy machine affects both sides of a round alike."""
        pairs = zip(self.samples(contender), self.samples(against), strict=False)
        ratios = [one / other for one, other in pairs if other > 0]
        return median(ratios) if ratios else None


@frozen
class Report:
    """The results of a run and the machine."""

    effort: str
    measured: str
    python: str
    machine: str
    versions: dict[str, str]
    results: list[Result]


def write(report: Report, path: Path) -> None:
    """Store a report."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=1) + b"\n")


def read(path: Path) -> Report:
    """A stored report."""
    return msgspec.json.decode(path.read_bytes(), type=Report)
