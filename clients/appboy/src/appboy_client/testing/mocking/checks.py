# Copied from overrides/appboy/mocking/checks.py; edit it there.

"""Small checks of JSON values: each says what is wrong with a value, or nothing."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from engagement_core.testing.values import as_list, as_number, as_object, as_whole_number

from . import moments

T = TypeVar("T")
Check = Callable[[object], Sequence[str]]
"""Gives the problems of a value, each a sentence that starts where a field's name ends."""
FINE: Sequence[str] = ()


def anything(_: object) -> Sequence[str]:
    """Every value will do."""
    return FINE


def text(value: object) -> Sequence[str]:
    """A string."""
    return FINE if isinstance(value, str) else ("must be a string",)


def flag(value: object) -> Sequence[str]:
    """True or false."""
    return FINE if isinstance(value, bool) else ("must be a boolean",)


def number(value: object) -> Sequence[str]:
    """A number, with or without a fraction."""
    return FINE if as_number(value) is not None else ("must be a number",)


def whole(value: object) -> Sequence[str]:
    """A number without a fraction."""
    return FINE if as_whole_number(value) is not None else ("must be an integer",)


def mapping(value: object) -> Sequence[str]:
    """An object, whatever is in it."""
    return FINE if as_object(value) is not None else ("must be an object",)


def scalar(value: object) -> Sequence[str]:
    """A string, a number or a boolean."""
    return FINE if isinstance(value, str | bool | int | float) else ("must be a string, a number or a boolean",)


def date(value: object) -> Sequence[str]:
    """A day of the calendar."""
    return FINE if moments.parse_date(value) is not None else ("must be a date in the form YYYY-MM-DD",)


def datetime(value: object) -> Sequence[str]:
    """A date with a time, with or without a zone."""
    return FINE if moments.parse(value) is not None else ("cannot be parsed as an ISO 8601 datetime",)


def date_or_datetime(value: object) -> Sequence[str]:
    """A day, or a moment of it."""
    return FINE if moments.parse_date(value) is not None else datetime(value)


def one_of(*allowed: str) -> Check:
    """One of these strings."""
    problem = (f"must be one of {', '.join(allowed)}",)

    def check(value: object) -> Sequence[str]:
        return FINE if isinstance(value, str) and value in allowed else problem

    return check


def matching(pattern: str, description: str) -> Check:
    """A string that is, from end to end, of a form."""
    compiled = re.compile(pattern, re.ASCII)
    problem = (f"must be {description}",)

    def check(value: object) -> Sequence[str]:
        return FINE if isinstance(value, str) and compiled.fullmatch(value) else problem

    return check


def either(*checks: Check) -> Check:
    """What passes at least one of the checks; otherwise the problems with all of them."""

    def check(value: object) -> Sequence[str]:
        found = [inner(value) for inner in checks]
        return FINE if not all(found) else [problem for problems in found for problem in problems]

    return check


def or_null(check: Check) -> Check:
    """What passes the check, or null."""

    def nullable(value: object) -> Sequence[str]:
        return FINE if value is None else check(value)

    return nullable


def array(item: Check, *, most: int | None = None) -> Check:
    """An array of items that all pass, and no more than so many."""

    def check(value: object) -> Sequence[str]:
        items = as_list(value)
        if items is None:
            return ("must be an array",)
        if most is not None and len(items) > most:
            return (f"must not have more than {most} elements",)
        return [f"[{index}] {problem}" for index, each in enumerate(items) for problem in item(each)]

    return check


def fields(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with these fields; it may have any others besides."""
    known = {**required, **(optional or {})}

    def check(value: object) -> Sequence[str]:
        found = as_object(value)
        if found is None:
            return ("must be an object",)
        missing = [f"{name} is required" for name in required if name not in found]
        return missing + [
            f"{name} {problem}" for name, inner in known.items() if name in found for problem in inner(found[name])
        ]

    return check
