"""Sentences about schemas, for docstrings and for the documentation site."""

from collections.abc import Mapping
from typing import Any

from engagement_core.type_guards import child

_SINGULAR = {"characters": "character", "items": "item", "entries": "entry", "": ""}


def flat(text: str) -> str:
    """Return the text on one line."""
    return " ".join(text.split())


def sentence(text: str) -> str:
    """Return the text on one line, with a full stop at its end."""
    text = flat(text)
    return text if not text or text[-1] in ".!?:" else f"{text}."


def field_doc(schema: Mapping[str, Any], description: str) -> str:
    """Describe a field: its description, its constraints and, if they are uncertain, their source."""
    parts = [sentence(description)]
    constraints = constraints_text(schema)
    parts.append(sentence(constraints[:1].upper() + constraints[1:]))
    parts.append(provenance_note(schema))
    return " ".join(part for part in parts if part)


def provenance_note(schema: Mapping[str, Any]) -> str:
    """Name the source of a fact that the vendor's documentation leaves uncertain; empty if the confidence is high."""
    provenance = child(schema, "x-provenance")
    if not provenance or provenance["confidence"] == "high":
        return ""
    return f"Source: {provenance['source']} (confidence: {provenance['confidence']})."


def constraints_text(schema: Mapping[str, Any]) -> str:
    """List the constraints of a value, such as `1 to 100 characters; default "UTC"`; empty if it has none."""
    found = [
        _between(schema, "minLength", "maxLength", "characters"),
        _between(schema, "minItems", "maxItems", "items"),
        _between(schema, "minProperties", "maxProperties", "entries"),
        _between(schema, "minimum", "maximum", ""),
        f"pattern `{schema['pattern']}`" if "pattern" in schema else "",
        f"default {_literal(schema['default'])}" if "default" in schema else "",
    ]
    return "; ".join(part for part in found if part)


def _between(schema: Mapping[str, Any], minimum_key: str, maximum_key: str, unit: str) -> str:
    minimum, maximum = schema.get(minimum_key), schema.get(maximum_key)
    if minimum is None and maximum is None:
        return ""
    if minimum == maximum:
        text = f"exactly {minimum}"
    elif maximum is None:
        text = f"at least {minimum}"
    else:
        text = f"at most {maximum}" if minimum is None else f"{minimum} to {maximum}"
    singular = 1 in (minimum, maximum) and (minimum == maximum or None in (minimum, maximum))
    return f"{text} {_SINGULAR[unit] if singular else unit}".strip()


def _literal(value: Any) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else repr(value).replace("'", '"')


def meanings(schema: Mapping[str, Any]) -> str:
    """List the documented meanings of values as Markdown items; empty if there are none."""
    table = child(schema, "x-meanings")
    return "\n".join(f"- `{value}`: {sentence(str(meaning))}" for value, meaning in table.items())
