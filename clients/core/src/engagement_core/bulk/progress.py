"""How far a run has come."""

from attrs import frozen


@frozen(kw_only=True)
class Progress:
    """Numbers of items so far."""

    accepted: int
    """Accepted in this run."""
    rejected: int
    """Rejected in this run."""
    unknown: int
    """Sent in this run or in an earlier one, outcome not known."""
    skipped: int
    """Passed over, since they were accepted or rejected in an earlier run."""
    in_flight: int
    """Being sent at this moment."""
