"""What happened in each attempt at a call."""

from msgspec import Struct


class Attempt(Struct, frozen=True, kw_only=True):
    """One attempt that was made."""

    number: int
    """From 1."""
    outcome: str
    """The status of its answer, or why there was none."""
    seconds: float
    """How long it took."""
    waited: float = 0.0
    """Seconds of waiting before it."""
