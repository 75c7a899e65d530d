"""Sentences about schemas, and docstrings made of sentences."""

import textwrap
from collections.abc import Mapping
from typing import Any

from engagement_core.narrowing import child

WIDTH = 116
_SINGULAR = {"characters": "character", "items": "item", "entries": "entry", "": ""}


def docstring(text: str, indent: int = 4) -> str:
    """A docstring literal; its lines after the first are indented."""
    # Wrapped first: an escape must not be broken in two.
    lines = [_escaped(line) for line in _wrapped(text.strip(), WIDTH - indent)]
    if len(lines) == 1:
        return f'"""{lines[0]}"""'
    pad = " " * indent
    return (
        '"""'
        + "\n".join((pad + line if line and number else line) for number, line in enumerate(lines))
        + f'\n{pad}"""'
    )


def _escaped(line: str) -> str:
    """A line as it can stand in a docstring, also as its last one."""
    inner = line.rstrip('"')
    return inner.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + '\\"' * (len(line) - len(inner))


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for block in text.split("\n\n"):
        lines.extend([*_wrapped_block(block, width), ""])
    return lines[:-1]


def _wrapped_block(block: str, width: int) -> list[str]:
    rows = block.splitlines()
    if not any(row[:1] in "-*|# 0123456789" for row in rows):
        rows = [" ".join(row.strip() for row in rows)]
    wrapped: list[str] = []
    for row in rows:
        hanging = " " * (len(row) - len(row.lstrip()) + 4)
        wrapped.extend(
            # An address that is broken in two leads nowhere.
            textwrap.wrap(
                row,
                width,
                subsequent_indent=hanging if row[:1] in " -*" else "",
                break_on_hyphens=False,
                break_long_words=False,
            )
            or [""]
        )
    return wrapped


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
    provenance = schema.get("x-provenance")
    if provenance:
        parts.append(f"Source: {provenance['source']} (confidence: {provenance['confidence']}).")
    return " ".join(part for part in parts if part)


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
