"""Polling until something is ready."""

from collections.abc import Callable
from random import random as _random

from engagement_core.deadline import Deadline


class PollSchedule:
    """Waits between polls: `first` seconds, then each time 1.5 times as long, up to `longest`.

    Each wait is shortened at random by up to a tenth, so that many pollers that start together do not stay together.
    """

    def __init__(
        self,
        deadline: Deadline,
        *,
        first: float = 5.0,
        longest: float = 60.0,
        random: Callable[[], float] = _random,  # noqa: S311
    ) -> None:
        self.deadline = deadline
        self._next = first
        self._longest = longest
        self._random = random

    def next_wait(self, requested: float | None = None) -> float | None:
        """Seconds to wait, at least as long as the vendor asks for; None if the deadline comes first."""
        backoff = min(self._next, self._longest) * (1 - self._random() / 10)
        self._next = min(self._next * 1.5, self._longest)
        wait = max(backoff, requested or 0.0)
        return wait if self.deadline.allows(wait) else None
