"""Asking a limiter as a synchronous client does, in a time that a test chooses."""

from engagement_core.effects import RunBlocking


class Clock:
    """A client's clock, which stands still; that of the server goes on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def ask(asked: float | RunBlocking | None) -> float | None:
    """Seconds to wait for a turn; None if that is too long."""
    return asked.function() if isinstance(asked, RunBlocking) else asked
