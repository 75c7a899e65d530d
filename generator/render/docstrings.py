"""Sentences about schemas, and docstrings made of sentences."""

import re
import textwrap
from collections.abc import Mapping
from typing import Any

from engagement_core.type_guards import child

COLUMNS = 120
_OPENING = 3
"""Columns that the quotes take before the first line."""
_LIST_ITEM = re.compile(r" *(?:[-*+]|\d{1,3}[.)]) +")
_SINGULAR = {"characters": "character", "items": "item", "entries": "entry", "": ""}


def docstring(text: str, indent: int = 4) -> str:
    """A docstring literal; its lines after the first are indented."""
    # Wrapped first: an escape must not be broken in two.
    width = COLUMNS - _OPENING - indent
    lines = _wrapped(text.strip(), width)
    if len(lines) == 1:
        # The closing quotes stand on the same line.
        lines = _wrapped(text.strip(), width - _OPENING)
    lines = [_escaped(line) for line in lines]
    if len(lines) == 1:
        return f'"""{lines[0]}"""'
    return textwrap.indent("\n".join([f'"""{lines[0]}', *lines[1:], '"""']), " " * indent).lstrip(" ")


def _escaped(line: str) -> str:
    """A line as it can stand in a docstring, also as its last one."""
    inner = line.rstrip('"')
    return inner.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + '\\"' * (len(line) - len(inner))


def _wrapped(text: str, width: int) -> list[str]:
    return [line for paragraph in _paragraphs(text) for line in _wrapped_paragraph(paragraph, width)]


def _paragraphs(text: str) -> list[str]:
    """The text without soft line breaks: one entry per paragraph, list item, table row, heading or indented line."""
    paragraphs: list[str] = []
    for line in text.splitlines():
        if paragraphs and _continues(paragraphs[-1], line):
            paragraphs[-1] += f" {line.strip()}"
        else:
            paragraphs.append(line.rstrip())
    return paragraphs


def _continues(paragraph: str, line: str) -> bool:
    if not paragraph or not line.strip() or paragraph[0] in "|#" or line[0] in "|#" or _LIST_ITEM.match(line):
        return False
    return not line[0].isspace() or _LIST_ITEM.match(paragraph) is not None


def _wrapped_paragraph(paragraph: str, width: int) -> list[str]:
    item = _LIST_ITEM.match(paragraph)
    indent = len(paragraph) - len(paragraph.lstrip())
    hanging = item.end() if item else indent and indent + 4
    return textwrap.wrap(
        paragraph,
        width,
        subsequent_indent=" " * hanging,
        # A URL that is broken in two leads nowhere.
        break_on_hyphens=False,
        break_long_words=False,
    ) or [""]


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
