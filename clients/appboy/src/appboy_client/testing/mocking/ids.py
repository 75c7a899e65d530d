# Copied from overrides/appboy/mocking/ids.py; edit it there.

"""Identifiers that are the same in every run."""

from collections import Counter

_KINDS = {
    "user": "a0000001",
    "schedule": "a0000002",
    "export": "a0000003",
    "segment": "a0000004",
    "campaign": "a0000005",
    "card": "a0000006",
}


class Ids:
    """Counts the identifiers given out for each kind of thing."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def next(self, kind: str) -> str:
        """A new identifier in the form of a UUID."""
        self._given[kind] += 1
        return f"{_KINDS[kind]}-0000-4000-8000-{self._given[kind]:012d}"
