"""Asking politely, again and again, until something is ready."""

import random
from collections.abc import Callable

from engagement_core.deadline import Deadline


class PollSchedule:
    """Says how long to wait before the next question: `first` seconds, each time half as much more, up to `longest`.

    Each wait is shortened at random by up to a tenth, so that many who started together do not ask together.
    """

    def __init__(
        self,
        deadline: Deadline,
        *,
        first: float = 5.0,
        longest: float = 60.0,
        chance: Callable[[], float] = random.random,  # noqa: S311
    ) -> None:
        self.deadline = deadline
        self._next = first
        self._longest = longest
        self._chance = chance

    def next_wait(self, asked: float | None = None) -> float | None:
        """Seconds to wait, or those that the vendor asks for if they are more; None where the deadline comes before."""
        usual = min(self._next, self._longest) * (1 - self._chance() / 10)
        self._next = min(self._next * 1.5, self._longest)
        wait = max(usual, asked or 0.0)
        return wait if self.deadline.allows(wait) else None
