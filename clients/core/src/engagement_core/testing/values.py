"""Type guards for JSON values and query strings: each `as_*` function returns None for a value of another type."""

import json
import math
import re
from collections.abc import Callable, Collection
from typing import Any, NoReturn, cast

from attrs import Attribute

from engagement_core.unknown_names import suggestion

MAX_DEPTH = 64
"""Maximum nesting of arrays and objects; encoding deeper ones again could exhaust the stack."""
MAX_DIGITS = 4000
"""Maximum length of an integer; Python's own limit is 4300 digits."""

_INTEGER = re.compile(r"(-?[0-9]+)(?:\.0+)?", re.ASCII)

Validator = Callable[[Any, "Attribute[Any]", Any], None]


class MalformedJSON(ValueError):
    """A body that is not JSON or exceeds a limit of the mock."""


def parse_json(body: bytes) -> object:
    """The JSON value of a body in UTF-8; raises MalformedJSON, and nothing else."""
    try:
        value: object = json.loads(
            body.decode("utf-8"), parse_int=_parse_int, parse_float=_parse_float, parse_constant=_reject_constant
        )
    except (ValueError, RecursionError) as error:
        raise MalformedJSON(str(error)) from None
    if _is_too_deep(value):
        raise MalformedJSON(f"nested deeper than {MAX_DEPTH}")
    return value


def as_object(value: object) -> dict[str, object] | None:
    """The value as a JSON object."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[object] | None:
    """The value as a JSON array."""
    return cast("list[object]", value) if isinstance(value, list) else None


def as_text(value: object) -> str | None:
    """The value as a string."""
    return value if isinstance(value, str) else None


def as_texts(value: object) -> list[str] | None:
    """The value as an array of strings."""
    items = as_list(value)
    if items is None:
        return None
    texts = [item for item in items if isinstance(item, str)]
    return texts if len(texts) == len(items) else None


def as_flag(value: object) -> bool | None:
    """The value as a boolean."""
    return value if isinstance(value, bool) else None


def as_number(value: object) -> int | float | None:
    """The value as a number; booleans are not numbers."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def as_whole_number(value: object) -> int | None:
    """The value as an integer; 1.0 is one."""
    number = as_number(value)
    if isinstance(number, float):
        return int(number) if number.is_integer() else None
    return number


def whole_number_from_text(text: str) -> int | None:
    """An integer of up to `MAX_DIGITS` in a query or a header; `1.0` is one, `+1`, ` 1` and `1e0` are not."""
    match = _INTEGER.fullmatch(text) if len(text) <= MAX_DIGITS else None
    return int(match[1]) if match is not None else None


def fields_of(value: object, what: str, known: Collection[str]) -> dict[str, Any]:
    """The fields of a JSON object; raises ValueError if it is not an object or has an unknown field."""
    fields = as_object(value)
    if fields is None:
        raise ValueError(f"{what} must be a JSON object")
    for name in fields:
        if name not in known:
            raise ValueError(f"{name!r} is not a field of {what}.{suggestion(name, known)}")
    return fields


def check(description: str, is_valid: Callable[[Any], bool]) -> Validator:
    """An attrs validator whose message names the field and the expected value."""

    def validate(_: object, attribute: "Attribute[Any]", value: object) -> None:
        if not is_valid(value):
            raise ValueError(f"{attribute.name} must be {description}")

    return validate


def _parse_int(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise ValueError(f"more than {MAX_DIGITS} digits")
    return int(text)


def _parse_float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("out of the range of a double")
    return number


def _reject_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _is_too_deep(value: object) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return False
    return True


def _children(value: object) -> list[object]:
    fields = as_object(value)
    return list(fields.values()) if fields is not None else as_list(value) or []
