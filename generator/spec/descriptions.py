"""Sentences about schemas, for docstrings and for the documentation site."""

from collections.abc import Mapping
from typing import Any

from engagement_core.type_guards import child

_SINGULAR = {"characters": "character", "items": "item", "entries": "entry", "": ""}


def sentence(text: str) -> str:
    """The text with a full stop."""
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?:" else f"{text}."


def field_doc(schema: Mapping[str, Any], description: str) -> str:
    """A field's description, its bounds and how sure they are."""
    parts = [sentence(description)]
    limits = bounds(schema)
    if limits:
        parts.append(sentence(limits[0].upper() + limits[1:]))
    parts.append(provenance_note(schema))
    return " ".join(part for part in parts if part)


def provenance_note(schema: Mapping[str, Any]) -> str:
    """Where a fact is known from if not from the vendor's documentation; empty for one that is certain all the same."""
    provenance = child(schema, "x-provenance")
    if not provenance or provenance["confidence"] == "high":
        return ""
    return f"Source: {provenance['source']} (confidence: {provenance['confidence']})."


def bounds(schema: Mapping[str, Any]) -> str:
    """The documented bounds of a value, such as `1 to 100 characters; default "UTC"`; empty where there are none."""
    found = [
        _between(schema, "minLength", "maxLength", "characters"),
        _between(schema, "minItems", "maxItems", "items"),
        _between(schema, "minProperties", "maxProperties", "entries"),
        _between(schema, "minimum", "maximum", ""),
        f"pattern `{schema['pattern']}`" if "pattern" in schema else "",
        f"default {_literal(schema['default'])}" if "default" in schema else "",
    ]
    return "; ".join(part for part in found if part)


def _between(schema: Mapping[str, Any], low: str, high: str, unit: str) -> str:
    least, most = schema.get(low), schema.get(high)
    if least is None and most is None:
        return ""
    if least == most:
        text = f"exactly {least}"
    elif most is None:
        text = f"at least {least}"
    else:
        text = f"at most {most}" if least is None else f"{least} to {most}"
    singular = 1 in (least, most) and (least == most or None in (least, most))
    return f"{text} {_SINGULAR[unit] if singular else unit}".strip()


def _literal(value: Any) -> str:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else repr(value).replace("'", '"')


def meanings(schema: Mapping[str, Any]) -> str:
    """A documented table of values as list items; empty where there is none."""
    table = child(schema, "x-meanings")
    return "\n".join(f"- `{value}`: {sentence(str(meaning))}" for value, meaning in table.items())
