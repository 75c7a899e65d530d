"""Printing callbacks: a table each, in the formats of all results, or as they were received."""

import sys
import time
from collections.abc import Sequence

import click

from engagement_core.cli.callbacks import CallbackRequest, Record
from engagement_core.cli.catalog import kebab
from engagement_core.cli.output import Output, default_style
from engagement_core.cli.selection import Selection


class Printer:
    """Prints nothing; base class of the printers."""

    def show(self, request: CallbackRequest, records: Sequence[Record]) -> None:
        """Print a callback."""

    def finish(self) -> None:
        """End the output."""


def make_printer(style: str | None, fields: str | None, *, raw: bool, quiet: bool) -> Printer:
    """The printer for a format; by default, for people on a terminal and for programs otherwise."""
    if quiet:
        return Printer()
    if raw:
        return _Raw()
    chosen = style or ("table" if default_style() == "table" else "jsonl")
    return _Tables(fields) if chosen == "table" else _List(chosen, fields)


class _Raw(Printer):
    def show(self, request: CallbackRequest, records: Sequence[Record]) -> None:
        click.echo(request.body)


class _List(Printer):
    def __init__(self, style: str, fields: str | None) -> None:
        self._output = Output(style, Selection(fields), sys.stdout)

    def show(self, request: CallbackRequest, records: Sequence[Record]) -> None:
        self._output.items(records)

    def finish(self) -> None:
        self._output.finish()


class _Tables(Printer):
    """Callbacks of different kinds have different fields, so each is a table of its own."""

    def __init__(self, fields: str | None) -> None:
        self._fields = fields

    def show(self, request: CallbackRequest, records: Sequence[Record]) -> None:
        for record in records:
            click.echo(f"{time.strftime('%H:%M:%S')} {kebab(record['kind'])} at {request.path}")
            rest = {name: value for name, value in record.items() if name != "kind"}
            Output("table", Selection(self._fields), sys.stdout).value(rest)
            click.echo()
