"""Constraints that a client checks, from the keywords of a schema."""

from collections.abc import Mapping
from typing import Any

_KEYWORDS = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
    "minimum": "minimum",
    "maximum": "maximum",
    "pattern": "pattern",
}


def constraint_source(schema: Mapping[str, Any]) -> str:
    """The Python expression for the constraints of a schema; empty if it has none."""
    given = ", ".join(f"{name}={_plain(schema[keyword])!r}" for name, keyword in _KEYWORDS.items() if keyword in schema)
    return f"Constraint({given})" if given else ""


def _plain(value: Any) -> Any:
    # The number types of the YAML loader have another repr.
    return next((kind(value) for kind in (int, float, str) if isinstance(value, kind)), value)
