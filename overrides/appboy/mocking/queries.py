"""Reading the query of a GET: every parameter is a string, and refused where it does not read as what it should be."""

from collections.abc import Sequence
from typing import TypeVar

from engagement_core.testing.values import whole_number_from_text

from . import moments
from .replies import BAD_REQUEST, fatal
from .state import Call

T = TypeVar("T")


def text(call: Call, name: str) -> str | None:
    """A string, if it is there."""
    value = call.fields.get(name)
    return None if value is None else str(value)


def required(call: Call, name: str) -> str:
    """A string that must be there."""
    value = text(call, name)
    if value is None:
        raise fatal(BAD_REQUEST, f"{name} is required")
    return value


def whole(
    call: Call, name: str, default: int | None = None, *, least: int | None = None, most: int | None = None
) -> int:
    """A whole number within documented bounds; it must be there unless there is a default."""
    value = text(call, name)
    if value is None:
        if default is None:
            raise fatal(BAD_REQUEST, f"{name} is required")
        return default
    found = whole_number_from_text(value)
    if found is None or (least is not None and found < least) or (most is not None and found > most):
        bounds = "" if least is None else f" between {least} and {most}"
        raise fatal(BAD_REQUEST, f"{name} must be an integer{bounds}")
    return found


def natural(call: Call, name: str, default: int) -> int:
    """A number without documented bounds, of which nothing is refused: below zero counts as zero."""
    return max(whole(call, name, default), 0)


def flag(call: Call, name: str) -> bool:
    """True or false; false if it is not there."""
    return one_of(call, name, ("false", "true")) == "true"


def one_of(call: Call, name: str, allowed: Sequence[str]) -> str:
    """One of some words; the first of them if it is not there."""
    value = text(call, name)
    if value is None:
        return allowed[0]
    if value not in allowed:
        raise fatal(BAD_REQUEST, f"{name} must be one of {', '.join(allowed)}")
    return value


def moment(call: Call, name: str) -> float:
    """A point in time as seconds since the epoch; now if it is not there."""
    value = text(call, name)
    if value is None:
        return call.now
    found = moments.parse(value)
    if found is None:
        raise fatal(BAD_REQUEST, f"{name} cannot be parsed as an ISO 8601 datetime")
    return found.epoch


def day(call: Call, name: str) -> int | None:
    """The start of a day in UTC, if it is there."""
    value = text(call, name)
    if value is None:
        return None
    found = moments.parse_date(value)
    if found is None:
        raise fatal(BAD_REQUEST, f"{name} must be a date in the form YYYY-MM-DD")
    return found


def page(call: Call, rows: Sequence[T], size: int) -> Sequence[T]:
    """The rows of the page that was asked for; the first one is number 0."""
    start = natural(call, "page", 0) * size
    return rows[start : start + size]
