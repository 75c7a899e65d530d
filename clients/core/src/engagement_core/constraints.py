"""Constraints of a schema, checked before anything is sent."""

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from engagement_core.errors import InvalidRequestError
from engagement_core.type_guards import is_list


class Constraint(Struct, frozen=True, kw_only=True):
    """The documented constraints of one argument."""

    min_length: int | None = None
    max_length: int | None = None
    """Characters of a text."""
    min_items: int | None = None
    max_items: int | None = None
    """Items of a list."""
    minimum: float | None = None
    maximum: float | None = None
    pattern: str = ""
    """Regular expression that a text must match, anywhere in it."""

    def violation(self, value: Any) -> str:
        """How a value violates the constraints, as words that follow the argument's name; empty if it does not."""
        if isinstance(value, str):
            return self._text_violation(value)
        if is_list(value):
            return _outside(len(value), self.min_items, self.max_items, "items")
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _outside(value, self.minimum, self.maximum, "")
        return ""

    def _text_violation(self, value: str) -> str:
        wrong = _outside(len(value), self.min_length, self.max_length, "characters")
        if not wrong and self.pattern and re.search(self.pattern, value) is None:
            wrong = f"does not match {self.pattern}"
        return wrong


def _outside(found: float, least: float | None, most: float | None, unit: str) -> str:
    shown = f"has {found} {unit}" if unit else f"is {found}"
    if least is not None and found < least:
        return f"{shown}; the vendor requires at least {least:g}"
    if most is not None and found > most:
        return f"{shown}; the vendor accepts at most {most:g}"
    return ""


Constraints = Mapping[str, Constraint]


def check_constraints(operation: str, constraints: Constraints, *groups: Mapping[str, Any]) -> None:
    """Raise InvalidRequestError for the first argument that violates its constraints."""
    for name, constraint in constraints.items():
        for group in groups:
            wrong = constraint.violation(group[name]) if name in group else ""
            if wrong:
                raise InvalidRequestError(f"{operation}: {name} {wrong}. Nothing was sent.")
