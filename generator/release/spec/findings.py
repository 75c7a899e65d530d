"""What a comparison has found so far."""

from collections import defaultdict

from generator.release.change import Change, Severity
from generator.release.spec.part import Part


class Findings:
    """Collects differences; one that several operations share is kept once, with their names."""

    def __init__(self) -> None:
        self._found: dict[tuple[Severity, str, str], list[str]] = defaultdict(list)
        self._operation = ""

    def begin(self, operation: str) -> None:
        """From now on, differences belong to this operation; the empty name stands for the document as a whole."""
        self._operation = operation

    def add(self, weight: Severity, part: Part, text: str) -> None:
        """Keep one difference."""
        operations = self._found[weight, part.pointer, text]
        # A place below an operation needs no name beside it.
        if self._operation and part.path[0] == "components" and self._operation not in operations:
            operations.append(self._operation)

    def changes(self) -> list[Change]:
        """All differences, in the order in which they were found."""
        return [Change(*key, tuple(operations)) for key, operations in self._found.items()]
