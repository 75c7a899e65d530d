"""Tables for a terminal, with the columns that fit."""

from collections.abc import Callable, Sequence
from typing import IO, Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from engagement_core.cli.problems import say
from engagement_core.cli.selection import flat
from engagement_core.type_guards import is_list, is_mapping

Cell = Callable[[Any], str]

_NARROWEST, _WIDEST, _FIRST = 4, 24, 40
"""Characters of a column and of the first one, without the space between columns."""
_GAP = 3
_NAMED = 5
"""Columns without a place that are named."""
_UNLIMITED = 1_000_000
"""Characters of a line that does not go to a terminal, where nothing is cut."""


class Tables:
    """Writes results as tables; the pages of a list have the columns of the first page."""

    def __init__(self, stream: IO[str]) -> None:
        self._console = Console(file=stream, highlight=False, width=None if stream.isatty() else _UNLIMITED)
        self._is_limited = stream.isatty()
        self._widths: dict[str, int] = {}
        self._hidden: list[str] = []
        self._count = 0

    def fields(self, value: Any, cell: Cell) -> None:
        """Write one result, a line for each field."""
        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(no_wrap=True, style="bold")
        table.add_column(overflow="fold")
        for name, inner in flat(value).items():
            table.add_row(Text(name), Text(cell(inner)))
        self._console.print(table)

    def rows(self, values: Sequence[Any], columns: Sequence[str], cell: Cell) -> None:
        """Write a page of a list."""
        if not values:
            return
        is_first = not self._widths
        if is_first:
            self._fit(values, columns, cell)
        table = Table(box=SIMPLE_HEAD, show_header=is_first, pad_edge=False, show_edge=False)
        for name, width in self._widths.items():
            # A later page may have longer cells; only a terminal cuts them.
            fixed = width if self._is_limited else None
            table.add_column(Text(name), width=fixed, min_width=width, no_wrap=True, overflow="ellipsis")
        for value in values:
            row = flat(value)
            table.add_row(*(Text(_on_one_line(cell(row.get(name)))) for name in self._widths))
        self._console.print(table)
        self._count += len(values)

    def _fit(self, values: Sequence[Any], columns: Sequence[str], cell: Cell) -> None:
        """Choose the columns that fit: first those with plain values that differ, then other plain values."""
        rows = [flat(value) for value in values]
        used = [name for name in columns if any(row.get(name) not in (None, "", [], {}) for row in rows)]
        nested = {name for name in used if any(is_mapping(row.get(name)) or is_list(row.get(name)) for row in rows)}
        equal = {name for name in used if len({cell(row.get(name)) for row in rows}) == 1 and len(rows) > 1}
        left = self._console.width
        chosen: dict[str, int] = {}
        for name in sorted(used, key=lambda name: (name in nested, name in equal)):
            longest = max(len(_on_one_line(cell(row.get(name)))) for row in rows)
            widest = (_WIDEST if chosen else _FIRST) if self._is_limited else longest
            width = max(_NARROWEST, len(name), min(longest, widest))
            if width + _GAP > left and chosen:
                continue
            chosen[name] = min(width, left)
            left -= width + _GAP
        self._widths = {name: chosen[name] for name in used if name in chosen} or {"value": _NARROWEST}
        self._hidden = [name for name in used if name not in chosen]

    def finish(self) -> None:
        """End a list, and say what is not shown."""
        if not self._count:
            say("There are none.")
        if self._hidden:
            more = f" and {len(self._hidden) - _NAMED} more" if len(self._hidden) > _NAMED else ""
            say(f"Not shown: {', '.join(self._hidden[:_NAMED])}{more}. --select chooses columns, -o csv shows all.")


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
