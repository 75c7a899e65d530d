"""Cases, their contenders and the goals that our client must meet."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from attrs import field, frozen

OURS = "engagement-clients"

Sample = Mapping[str, float]
"""The result of one round of a contender, by clock; all samples of a case have the same clocks."""
Measure = Callable[[], Sample]
Prepare = Callable[["Effort"], Measure]
"""Prepares what is not measured; raises UnavailableError if the contender cannot take part."""
Clock = Literal["cpu", "wall", "memory", "count"]

UNITS: Mapping[str, float] = {"µs": 1e-6, "ms": 1e-3, "s": 1.0, "MB": 1e6, "modules": 1.0}


class UnavailableError(Exception):
    """A contender cannot take part; the message is shown in the table."""


@frozen
class Effort:
    """The amount of work: `full` for figures to quote, `quick` for a glance, `smoke` to test the harness."""

    name: Literal["full", "quick", "smoke"]
    rounds: int
    seconds: float
    """The duration of a sample of short work."""

    def size(self, full: int, quick: int, smoke: int) -> int:
        """The size for this effort."""
        return {"full": full, "quick": quick, "smoke": smoke}[self.name]


EFFORTS: Mapping[str, Effort] = {
    "full": Effort("full", rounds=11, seconds=0.1),
    "quick": Effort("quick", rounds=3, seconds=0.03),
    "smoke": Effort("smoke", rounds=1, seconds=0.0),
}


@frozen(kw_only=True)
class Goal:
    """The maximum ratio between the figures of the subject and of another contender."""

    against: str
    at_most: float
    text: str
    subject: str = OURS


@frozen
class Limit:
    """The contender that the figures of the subject cannot fall below, since it does only what the machine must do."""

    contender: str
    subject: str = OURS


@frozen(kw_only=True)
class Case:
    """The same work, done by several contenders."""

    name: str
    group: str
    title: str
    unit: str
    clock: Clock
    contenders: Mapping[str, Prepare]
    limits: Sequence[Limit]
    goals: Sequence[Goal] = ()
    most_rounds: int = field(default=100)
    """The maximum number of rounds, for slow or deterministic work."""
    warm_up: bool = True
    """Whether the first round is discarded."""


def unavailable(reason: str) -> Prepare:
    """A contender that cannot do a case."""

    def prepare(effort: Effort) -> Measure:
        raise UnavailableError(reason)

    return prepare
