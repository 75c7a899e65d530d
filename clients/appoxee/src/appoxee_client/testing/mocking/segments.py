# Copied from overrides/appoxee/mocking/segments.py; edit it there.

"""Segments: rules over the fields of devices (call "segment" of the Server API)."""

import operator
from collections.abc import Callable
from typing import Any

from attrs import asdict, frozen

from engagement_core.testing.values import as_list, as_number, as_object, as_text, as_texts, as_whole_number

from .device import Device
from .envelope import bad_request

EQUALITY = ("!=", "=")
COMPARISON = ("!=", "=", ">", ">=", "<", "<=")
BETWEEN = ">=<"
SIZES = range(1, 8)
"""1 to 4 are Android's small to extra large, 5 is iPhone 4, 6 is iPhone 5, 7 is iPad."""
PLACE_PARTS = 3
"""Country, state and city."""


@frozen
class Rule:
    """One condition; its operands are alternatives, except for the two ends of `>=<`."""

    field: str
    operator: str
    operand: list[object]

    def matches(self, device: Device) -> bool:
        """Whether a device meets this condition; an unknown value equals nothing."""
        values = _values(device, self.field)
        if self.operator == "!=":
            return not any(_equal(value, operand) for value in values for operand in self.operand)
        if self.operator == BETWEEN:
            low, high = (_version(end) for end in self.operand)
            return any(low <= _version(value) <= high for value in values)
        compare = _COMPARE[self.operator]
        return any(compare(value, operand) for value in values for operand in self.operand)


@frozen
class Segment:
    """The devices that meet all rules."""

    id: int
    name: str
    description: str
    rules: list[Rule]

    def matches(self, device: Device) -> bool:
        """Whether a device belongs to this segment."""
        return all(rule.matches(device) for rule in self.rules)

    def to_dict(self) -> dict[str, Any]:
        """Return a copy for JSON."""
        return asdict(self)


def read_segment(segment_id: int, value: object) -> Segment:
    """Read a segment."""
    fields = as_object(value)
    if fields is None:
        raise bad_request("a segment must be an object")
    name, description = as_text(fields.get("name")), as_text(fields.get("description"))
    rules = as_list(fields.get("rules"))
    if name is None or description is None or rules is None:
        raise bad_request("a segment needs name, description and rules")
    return Segment(segment_id, name, description, [_read_rule(rule) for rule in rules])


def _read_rule(value: object) -> Rule:
    fields = as_object(value)
    if fields is None:
        raise bad_request("a rule must be an object")
    field, sign = as_text(fields.get("field")), as_text(fields.get("operator"))
    operand = as_list(fields.get("operand"))
    if field is None or sign is None or operand is None:
        raise bad_request("a rule needs field, operator and operand")
    if field not in _FIELDS:
        raise bad_request(f"unknown field {field}")
    operators, read = _FIELDS[field]
    if sign not in operators:
        raise bad_request(f"{field} has no operator {sign}")
    if sign == BETWEEN and len(operand) != 2:
        raise bad_request(f"{BETWEEN} takes two operands")
    return Rule(field, sign, [_read_operand(field, read, item) for item in operand])


def _read_operand(field: str, read: Callable[[object], object], item: object) -> object:
    value = read(item)
    if value is None:
        raise bad_request(f"wrong operand for {field}")
    return value


def _place(value: object) -> list[str] | None:
    parts = as_texts(value)
    return parts if parts is not None and 1 <= len(parts) <= PLACE_PARTS else None


def _size(value: object) -> int | None:
    size = as_whole_number(value)
    return size if size is not None and size in SIZES else None


def _number_or_text(value: object) -> int | float | str | None:
    number = as_number(value)
    return as_text(value) if number is None else number


_FIELDS: dict[str, tuple[tuple[str, ...], Callable[[object], object]]] = {
    "alias": (("=",), as_text),
    "numActivations": (COMPARISON, as_whole_number),
    "numPurchases": (COMPARISON, as_whole_number),
    "appVersion": (COMPARISON, as_number),
    "tags": (EQUALITY, as_text),
    "osNumber": ((BETWEEN,), _number_or_text),
    "clientVersion": ((BETWEEN,), _number_or_text),
    "size": (EQUALITY, _size),
    "country": (EQUALITY, _place),
    "locale": (EQUALITY, as_text),
    "timeZone": (EQUALITY, as_text),
}


def _values(device: Device, field: str) -> list[object]:
    if field == "tags":
        return [*device.tags]
    value = device.alias if field == "alias" else device.profile.get(field)
    return [] if value is None else [value]


def _equal(value: object, operand: object) -> bool:
    place, wanted = as_list(value), as_list(operand)
    if place is not None and wanted is not None:
        return place[: len(wanted)] == wanted
    return value == operand


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[object, object], bool]:
    def both_numbers(value: object, operand: object) -> bool:
        left, right = as_number(value), as_number(operand)
        return left is not None and right is not None and compare(left, right)

    return both_numbers


_COMPARE: dict[str, Callable[[object, object], bool]] = {
    "=": _equal,
    ">": _ordered(operator.gt),
    ">=": _ordered(operator.ge),
    "<": _ordered(operator.lt),
    "<=": _ordered(operator.le),
}


def _version(value: object) -> list[int]:
    """Return the numbers of a dotted version; a part that is not a number, or a very long one, counts as 0."""
    parts = str(value).split(".")
    return [int(part) if part.isascii() and part.isdecimal() and len(part) <= 18 else 0 for part in parts]
