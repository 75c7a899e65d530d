"""The flags of commands that read many objects from a file: how it is read, and how it is sent."""

from collections.abc import Sequence
from typing import Any

import click

from engagement_core.cli.catalog import Argument, Method, kebab

RUN = ("concurrency", "keep_rejected", "resend_unknown", "resend_rejected", "split_rejected", "on_error")
"""The settings of a bulk run that its method gets as they are."""
NEED_LEDGER = ("keep_rejected", "resend_unknown", "resend_rejected")
TYPES = ("integer", "number", "boolean", "datetime", "string", "json", "any")
"""Those of `engagement_core.bulk.sources.ColumnType`, which would load the sources for every `--help`."""
_OWN = (*RUN, "ledger", "progress", "on_progress")


def objects_of(method: Method) -> list[Argument]:
    """The arguments of a method that are read from a file: any number of objects or identifiers."""
    return [each for each in method["arguments"] if each["type"].startswith("Iterable[")]


def flag_arguments(method: Method) -> list[Argument]:
    """The arguments that are given on the command line; functions, for instance, have no schema."""
    read = objects_of(method)
    return [
        each for each in method["arguments"] if each not in read and each["name"] not in _OWN and bool(each["schema"])
    ]


def are_identifiers(objects: Argument) -> bool:
    """Whether objects are identifiers or addresses."""
    return "str" in objects["type"].removeprefix("Iterable[").split("]")[0].split(" | ")


def input_options(objects: Sequence[Argument]) -> list[click.Option]:
    """How the file becomes objects."""
    texts: dict[str, Any] = {"multiple": True, "metavar": "COLUMN=FIELD"}
    options: list[click.Option] = []
    if len(objects) > 1:
        kinds = click.Choice([kebab(each["name"]) for each in objects])
        options.append(click.Option(["--kind"], type=kinds, required=True, help="What the rows are."))
    if any(map(are_identifiers, objects)):
        help_text = "The column with the identifiers; without it, each line is one."
        options.append(click.Option(["--column"], metavar="NAME", help=help_text))
    if not all(map(are_identifiers, objects)):
        options += [
            click.Option(["--map"], **texts, help="The field of a column; dots lead into objects. Repeatable."),
            click.Option(
                ["--prefix"],
                multiple=True,
                metavar="PREFIX=FIELD",
                help="What replaces a prefix of names. Repeatable.",
            ),
            click.Option(
                ["--others"],
                metavar="WHAT",
                help="All other columns: error (by default with --map or --prefix), drop, top (a field of the same "
                "name; by default otherwise), or the path of an object and a dot, such as 'properties.'",
            ),
            click.Option(["--type"], multiple=True, metavar="COLUMN=TYPE", help=f"{', '.join(TYPES)}. Repeatable."),
            click.Option(
                ["--require"], multiple=True, metavar="FIELD", help="A row without it is rejected. Repeatable."
            ),
            click.Option(["--nulls"], type=click.Choice(["absent", "null"]), help="Empty cells: left out by default."),
            click.Option(["--timezone"], metavar="ZONE", help="Of times that have none, such as Europe/Athens."),
        ]
    return [
        *options,
        click.Option(["--delimiter"], metavar="TEXT", help="Of a CSV file; a comma by default."),
        click.Option(["--encoding"], metavar="NAME", help="Of a CSV file; utf-8 by default."),
        click.Option(["--limit"], type=click.IntRange(min=1), metavar="NUMBER", help="Only the first objects."),
    ]


def run_options() -> list[click.Option]:
    """How the objects are sent."""
    flag: dict[str, Any] = {"is_flag": True, "default": None}
    return [
        click.Option(
            ["--ledger"],
            type=click.Path(dir_okay=False),
            metavar="FILE",
            help="Records what became of each object; the same command with the same ledger goes on.",
        ),
        click.Option(["--progress/--no-progress"], default=None, help="Show progress; by default on a terminal."),
        click.Option(
            ["--concurrency"], type=click.IntRange(min=1), metavar="NUMBER", help="Requests at a time; 4 by default."
        ),
        click.Option(["--keep-rejected"], **flag, help="Keep rejected objects in the ledger, to export them."),
        click.Option(
            ["--resend-unknown"], **flag, help="Send again what the vendor may have processed in an earlier run."
        ),
        click.Option(["--resend-rejected"], **flag, help="Send again what was rejected in an earlier run."),
        click.Option(
            ["--split-rejected/--no-split-rejected"],
            default=None,
            help="Send a rejected request again in parts, to find the invalid objects.",
        ),
        click.Option(
            ["--on-error"],
            type=click.Choice(["stop", "continue"]),
            help="After an error that leaves objects unsent or unknown; stop by default.",
        ),
    ]
