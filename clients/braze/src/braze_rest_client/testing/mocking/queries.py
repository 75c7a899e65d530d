# Copied from overrides/braze/mocking/queries.py; edit it there.

"""Reads the query of a GET; an invalid parameter rejects the request."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar
from urllib.parse import quote

from engagement_core.testing.mock import HTTPError
from engagement_core.testing.values import whole_number_from_text

from . import times
from .responses import BAD_REQUEST, fatal
from .state import Call

T = TypeVar("T")


def required(call: Call, name: str) -> str:
    """Return a required string."""
    value = call.query.get(name)
    if not value:
        raise fatal(BAD_REQUEST, f"{name} is required")
    return value


def array(call: Call, name: str, *, most: int) -> list[str]:
    """Return an optional array, written `name[]=1&name[]=2` or, for one element, `name=1`."""
    values = [*call.query.getlist(f"{name}[]"), *call.query.getlist(name)]
    if len(values) > most:
        raise fatal(BAD_REQUEST, f"{name} must not have more than {most} elements")
    return values


def whole(call: Call, name: str, default: int | None = None, *, least: int = 0, most: int | None = None) -> int:
    """Return an integer within its bounds; it is required unless there is a default."""
    value = call.query.get(name)
    if value is None:
        if default is None:
            raise fatal(BAD_REQUEST, f"{name} is required")
        return default
    found = whole_number_from_text(value)
    if found is None or found < least or (most is not None and found > most):
        bounds = f"from {least}" if most is None else f"between {least} and {most}"
        raise fatal(BAD_REQUEST, f"{name} must be an integer {bounds}")
    return found


def flag(call: Call, name: str) -> bool:
    """Return an optional boolean; false by default."""
    return one_of(call, name, ("false", "true")) == "true"


def one_of(call: Call, name: str, allowed: Sequence[str]) -> str:
    """Return an optional enum value; the first by default."""
    value = call.query.get(name, allowed[0])
    if value not in allowed:
        raise fatal(BAD_REQUEST, f"{name} must be one of {', '.join(allowed)}")
    return value


def moment(call: Call, name: str) -> float | None:
    """Return an optional time in seconds since the epoch."""
    value = call.query.get(name)
    if value is None:
        return None
    found = times.parse_any(value)
    if found is None:
        raise fatal(BAD_REQUEST, f"{name} must be an ISO 8601 datetime")
    return found


def day(call: Call, name: str) -> float | None:
    """Return the start in UTC of an optional day."""
    value = call.query.get(name)
    if value is None:
        return None
    found = times.parse_day(value)
    if found is None:
        raise fatal(BAD_REQUEST, f"{name} must be a date in the form YYYY-MM-DD")
    return found


def page(call: Call, models: Sequence[T], size: int) -> Sequence[T]:
    """Return the requested page; the first is number 0."""
    start = whole(call, "page", 0) * size
    return models[start : start + size]


def limited(call: Call, models: Sequence[T], *, default: int = 100, most: int = 500) -> Sequence[T]:
    """Return the part that `limit` and `offset` describe."""
    limit, offset = whole(call, "limit", default, least=1, most=most), whole(call, "offset", 0)
    return models[offset : offset + limit]


def linked(call: Call, models: Sequence[T], size: int, path: str, invalid: Callable[[str], HTTPError]) -> Sequence[T]:
    """Return the part that `cursor` describes, and set the `Link` header if there are other parts."""
    cursor = call.query.get("cursor")
    start = 0 if cursor is None else _decode(cursor)
    if start is None or (start and start >= len(models)):
        raise invalid(cursor or "")
    links: Mapping[str, int] = {
        **({"prev": max(start - size, 0)} if cursor is not None and start else {}),
        **({"next": start + size} if start + size < len(models) else {}),
    }
    if links:
        address = quote(path)
        call.headers["Link"] = ",".join(
            f'<{address}?cursor={_encode(at)}>; rel="{relation}"' for relation, at in links.items()
        )
    return models[start : start + size]


def _encode(start: int) -> str:
    return urlsafe_b64encode(f"skip:{start}".encode("ascii")).decode("ascii")


def _decode(cursor: str) -> int | None:
    try:
        text = urlsafe_b64decode(cursor.encode("ascii")).decode("ascii")
    except ValueError:
        return None
    return whole_number_from_text(text.removeprefix("skip:")) if text.startswith("skip:") else None
