"""What happened in each attempt at a call."""

from attrs import frozen


@frozen(kw_only=True)
class Attempt:
    """One attempt that was made."""

    number: int
    """From 1."""
    outcome: str
    """The status of its answer, or why there was none."""
    seconds: float
    """How long it took."""
    waited: float = 0.0
    """Seconds of waiting before it."""
