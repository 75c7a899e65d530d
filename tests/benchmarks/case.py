"""What a benchmark is made of: cases, their contenders, and the goals that ours has to meet."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from attrs import field, frozen

OURS = "engagement-clients"

Sample = Mapping[str, float]
"""What one round of one contender came to, by clock; every sample of a case has the same clocks."""
Measure = Callable[[], Sample]
Prepare = Callable[["Effort"], Measure]
"""Makes all that is not to be measured; raises UnavailableError where the contender cannot take part."""
Clock = Literal["cpu", "wall", "memory", "count"]

UNITS: Mapping[str, float] = {"µs": 1e-6, "ms": 1e-3, "s": 1.0, "MB": 1e6, "modules": 1.0}


class UnavailableError(Exception):
    """A contender cannot take part; says why, for the table."""


@frozen
class Effort:
    """How much is done: `full` for figures to be quoted, `quick` for a glance, `smoke` to see that all of it works."""

    name: Literal["full", "quick", "smoke"]
    rounds: int
    seconds: float
    """How long a sample of a short piece of work is to last."""

    def size(self, full: int, quick: int, smoke: int) -> int:
        """An amount of work that depends on the effort."""
        return {"full": full, "quick": quick, "smoke": smoke}[self.name]


EFFORTS: Mapping[str, Effort] = {
    "full": Effort("full", rounds=11, seconds=0.1),
    "quick": Effort("quick", rounds=3, seconds=0.03),
    "smoke": Effort("smoke", rounds=1, seconds=0.0),
}


@frozen(kw_only=True)
class Goal:
    """The subject's figure, divided by that of the contender it is held against, is at most so much."""

    against: str
    at_most: float
    text: str
    subject: str = OURS


@frozen(kw_only=True)
class Case:
    """One row of contenders that do the same work."""

    name: str
    group: str
    title: str
    unit: str
    clock: Clock
    contenders: Mapping[str, Prepare]
    goals: Sequence[Goal] = ()
    most_rounds: int = field(default=100)
    """For work that takes long, or that comes to the same each time."""
    warm_up: bool = True
    """Whether a round goes first that nobody counts."""


def no_way(reason: str) -> Prepare:
    """A contender that cannot do a case."""

    def prepare(effort: Effort) -> Measure:
        raise UnavailableError(reason)

    return prepare
