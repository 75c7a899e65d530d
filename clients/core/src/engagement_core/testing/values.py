"""Reading what came over the wire: JSON and query texts as narrow types, None where a value is of another type."""

import json
import math
import re
from typing import NoReturn, cast

MAX_DEPTH = 64
"""Deepest nesting of arrays and objects that is read; deeper bodies could not be written again without a deep stack."""
MAX_DIGITS = 4000
"""Longest whole number that is read; Python itself stops at 4300 digits."""

_WHOLE = re.compile(r"(-?[0-9]+)(?:\.0+)?", re.ASCII)


class MalformedJSON(ValueError):
    """A body that is not JSON, or more than a mock is willing to hold."""


def parse_json(body: bytes) -> object:
    """The JSON value of a body in UTF-8; raises `MalformedJSON`, and nothing else, where there is none."""
    try:
        value: object = json.loads(
            body.decode("utf-8"), parse_int=_parse_int, parse_float=_parse_float, parse_constant=_refuse_constant
        )
    except (ValueError, RecursionError) as error:
        raise MalformedJSON(str(error)) from None
    if _too_deep(value):
        raise MalformedJSON(f"nested deeper than {MAX_DEPTH}")
    return value


def as_object(value: object) -> dict[str, object] | None:
    """A JSON object."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[object] | None:
    """A JSON array."""
    return cast("list[object]", value) if isinstance(value, list) else None


def as_text(value: object) -> str | None:
    """A JSON string."""
    return value if isinstance(value, str) else None


def as_texts(value: object) -> list[str] | None:
    """A JSON array of nothing but strings."""
    items = as_list(value)
    if items is None:
        return None
    texts = [item for item in items if isinstance(item, str)]
    return texts if len(texts) == len(items) else None


def as_flag(value: object) -> bool | None:
    """A JSON true or false."""
    return value if isinstance(value, bool) else None


def as_number(value: object) -> int | float | None:
    """A JSON number; true and false are none."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def as_whole_number(value: object) -> int | None:
    """A JSON number without a fraction; 1.0 is one."""
    number = as_number(value)
    if isinstance(number, float):
        return int(number) if number.is_integer() else None
    return number


def whole_number_from_text(text: str) -> int | None:
    """A whole number of up to `MAX_DIGITS` from a query or a header; `1.0` is one, `+1`, ` 1` and `1e0` are not."""
    match = _WHOLE.fullmatch(text) if len(text) <= MAX_DIGITS else None
    return int(match[1]) if match is not None else None


def _parse_int(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise ValueError(f"more than {MAX_DIGITS} digits")
    return int(text)


def _parse_float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("beyond the range of a double")
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _too_deep(value: object) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [child for parent in level for child in _children(parent)]
        if not level:
            return False
    return True


def _children(value: object) -> list[object]:
    fields = as_object(value)
    return list(fields.values()) if fields is not None else as_list(value) or []
