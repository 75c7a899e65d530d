# Copied from overrides/apifon/mocking/queries.py; edit it there.

"""Conditions and their eight operators ("Query Subscribers", "Query Block Subscribers")."""

import re
from collections.abc import Callable, Sequence

from attrs import frozen

from engagement_core.testing.values import as_number, as_text

from .reader import Reader
from .rules import one_of
from .views import View, value_at

Number = int | float
Key = tuple[Number, str]

UNARY = ("exists", "nexists")
OPERATORS = ("eq", "beginsWith", "gte", "gt", "lte", "lt", *UNARY)
NOT_FOR_DATES = ("eq", "lte")
"""The documentation excludes gte from date fields too, but its sample uses it on one."""

_NUMBER = re.compile(r"(-?[0-9]{1,300})(\.[0-9]{1,300})?")


@frozen(kw_only=True)
class Condition:
    """A condition that a model must fulfil."""

    name: str
    operator: str
    value: object

    def holds(self, view: View) -> bool:
        """Return whether a model fulfils it."""
        return _OPERATIONS[self.operator](value_at(view, self.name), self.value)


def read_conditions(reader: Reader, is_date: Callable[[str], bool]) -> list[Condition]:
    """Return the conditions of a body, all of which must hold."""
    return [_read(item, is_date) for item in reader.children("conditions")]


def matching(views: Sequence[View], conditions: Sequence[Condition]) -> list[View]:
    """Return the models that fulfil all conditions."""
    return [view for view in views if all(condition.holds(view) for condition in conditions)]


def _read(reader: Reader, is_date: Callable[[str], bool]) -> Condition:
    name = reader.required_text("name")
    operator = reader.required_text("op", one_of(*OPERATORS))
    if operator not in UNARY:
        reader.require("vl")
    if operator in NOT_FOR_DATES and is_date(name):
        reader.add_error("op", "Cannot be applied to a date")
    return Condition(name=name, operator=operator, value=reader.fields.get("vl"))


def _equal(stored: object, wanted: object) -> bool:
    pair = _comparable(stored, wanted)
    return pair[0] == pair[1] if pair is not None else type(stored) is type(wanted) and stored == wanted


def _begins_with(stored: object, wanted: object) -> bool:
    beginning, whole = _text(wanted), _text(stored)
    return whole is not None and beginning is not None and whole.startswith(beginning)


def _order(stored: object, wanted: object) -> int | None:
    """Negative, zero or positive if the stored value is smaller, equal or greater; None if they are not comparable."""
    pair = _comparable(stored, wanted)
    return None if pair is None else (pair[0] > pair[1]) - (pair[0] < pair[1])


def _ordered(fits: Callable[[int], bool]) -> Callable[[object, object], bool]:
    def holds(stored: object, wanted: object) -> bool:
        order = _order(stored, wanted)
        return order is not None and fits(order)

    return holds


def _comparable(stored: object, wanted: object) -> tuple[Key, Key] | None:
    """Both as numbers if a number is stored, both as strings if a string is."""
    number = as_number(stored)
    if number is not None:
        other = _number(wanted)
        return None if other is None else ((number, ""), (other, ""))
    text, other_text = as_text(stored), _text(wanted)
    return None if text is None or other_text is None else ((0, text), (0, other_text))


def _number(value: object) -> Number | None:
    """A number, also from a string: the sample compares a date with "1716991961177"."""
    text = as_text(value)
    match = _NUMBER.fullmatch(text) if text is not None else None
    if match is None:
        return as_number(value)
    return float(match[0]) if match[2] else int(match[1])


def _text(value: object) -> str | None:
    number = as_number(value)
    return as_text(value) if number is None else str(number)


_OPERATIONS: dict[str, Callable[[object, object], bool]] = {
    "eq": _equal,
    "beginsWith": _begins_with,
    "gte": _ordered(lambda order: order >= 0),
    "gt": _ordered(lambda order: order > 0),
    "lte": _ordered(lambda order: order <= 0),
    "lt": _ordered(lambda order: order < 0),
    "exists": lambda stored, _: stored is not None,
    "nexists": lambda stored, _: stored is None,
}
