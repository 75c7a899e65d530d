"""Reads the query of a GET; an invalid parameter rejects the request."""

from collections.abc import Sequence
from typing import TypeVar

from engagement_core.testing.values import whole_number_from_text

from . import moments
from .responses import BAD_REQUEST, fatal
from .state import Call

T = TypeVar("T")


def text(call: Call, name: str) -> str | None:
    """Return an optional string."""
    value = call.fields.get(name)
    return None if value is None else str(value)


def required(call: Call, name: str) -> str:
    """Return a required string."""
    value = text(call, name)
    if value is None:
        raise fatal(BAD_REQUEST, f"{name} is required")
    return value


def whole(
    call: Call, name: str, default: int | None = None, *, least: int | None = None, most: int | None = None
) -> int:
    """Return an integer within its documented limits; it is required unless there is a default."""
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
    """Return an integer without documented limits; a negative one counts as 0."""
    return max(whole(call, name, default), 0)


def flag(call: Call, name: str) -> bool:
    """Return an optional boolean; false by default."""
    return one_of(call, name, ("false", "true")) == "true"


def one_of(call: Call, name: str, allowed: Sequence[str]) -> str:
    """Return an optional enum value; the first by default."""
    value = text(call, name)
    if value is None:
        return allowed[0]
    if value not in allowed:
        raise fatal(BAD_REQUEST, f"{name} must be one of {', '.join(allowed)}")
    return value


def moment(call: Call, name: str) -> float:
    """Return an optional time in seconds since the epoch; now by default."""
    value = text(call, name)
    if value is None:
        return call.now
    found = moments.parse(value)
    if found is None:
        raise fatal(BAD_REQUEST, f"{name} cannot be parsed as an ISO 8601 datetime")
    return found.epoch


def day(call: Call, name: str) -> int | None:
    """Return the start in UTC of an optional day."""
    value = text(call, name)
    if value is None:
        return None
    found = moments.parse_date(value)
    if found is None:
        raise fatal(BAD_REQUEST, f"{name} must be a date in the form YYYY-MM-DD")
    return found


def page(call: Call, models: Sequence[T], size: int) -> Sequence[T]:
    """Return the requested page; the first is number 0."""
    start = natural(call, "page", 0) * size
    return models[start : start + size]
