"""The changes found by a comparison, and their severity by the direction of the data."""

from collections import defaultdict
from enum import Enum

from generator.release.change import Change, Severity
from generator.release.spec.spec_node import SpecNode


class Direction(Enum):
    """Who sends the data that a schema describes."""

    REQUEST = "requests"
    """Sent by the caller, which breaks if the schema allows less than before."""
    RESPONSE = "responses"
    """Sent by the vendor; callers break if the schema allows more than before."""

    @property
    def narrowed(self) -> Severity:
        """The severity of a schema that allows less than before."""
        return Severity.BREAK if self is Direction.REQUEST else Severity.ADDITION

    @property
    def widened(self) -> Severity:
        """The severity of a schema that allows more than before."""
        return Severity.ADDITION if self is Direction.REQUEST else Severity.BREAK


class Findings:
    """Collects changes; a change shared by several operations is recorded once, with their names."""

    def __init__(self) -> None:
        self._found: dict[tuple[Severity, str, str], list[str]] = defaultdict(list)
        self._operation = ""

    def start(self, operation: str) -> None:
        """Attribute the following changes to this operation; an empty name means the whole document."""
        self._operation = operation

    def add(self, severity: Severity, node: SpecNode, text: str) -> None:
        """Record a change at a node."""
        operations = self._found[severity, node.pointer, text]
        # Pointers outside components already identify the operation.
        if self._operation and node.path[0] == "components" and self._operation not in operations:
            operations.append(self._operation)

    def changes(self) -> list[Change]:
        """Return all changes in the order in which they were found."""
        return [Change(*key, tuple(operations)) for key, operations in self._found.items()]
