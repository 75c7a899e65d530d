"""Tables of models and pages for notebooks; they show and mask what `repr` shows and masks."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

import attrs
from msgspec import UNSET

from engagement_core.codec.fields import is_model
from engagement_core.codec.mismatches import kind_of

_MAX_ROWS = 50
_MAX_CHARACTERS = 200
"""Characters of a cell in the table of a page."""


def model_table(model: Any) -> str:
    """A table with a row for each field that is set."""
    rows = "".join(f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>" for name, text in _fields(model).items())
    return f"<table><caption>{escape(kind_of(model).__name__)}</caption>{rows}</table>"


def page_table(items: Sequence[Any]) -> str:
    """A table with a row for each item, up to 50, and a column for each field that one of them has."""
    rows = [_fields(item) if is_model(kind_of(item)) else {"": repr(item)} for item in items[:_MAX_ROWS]]
    # Not a set, which would lose the order.
    columns = list(dict.fromkeys(name for row in rows for name in row))
    count = f"{len(items)} items" if len(items) <= _MAX_ROWS else f"{_MAX_ROWS} of {len(items)} items"
    lines = "".join(_row("td", (_shortened(row.get(name, "")) for name in columns)) for row in rows)
    return f"<table><caption>{count}</caption>{_row('th', columns)}{lines}</table>"


def _row(tag: str, cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def _fields(model: Any) -> Mapping[str, str]:
    """The representation of each field that is set."""
    fields: Iterable[attrs.Attribute[Any]] = attrs.fields(kind_of(model))
    shown: dict[str, str] = {}
    for field in fields:
        value = getattr(model, field.name)
        if value is UNSET or (value is None and field.default is None) or not field.repr:
            continue
        shown[field.name] = field.repr(value) if callable(field.repr) else repr(value)
    return shown


def _shortened(text: str) -> str:
    return text if len(text) <= _MAX_CHARACTERS else f"{text[:_MAX_CHARACTERS]}…"
