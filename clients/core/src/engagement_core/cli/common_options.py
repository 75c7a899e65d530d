"""The options that every command for requests has."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import click

FORMATS = ("json", "jsonl", "table", "csv", "yaml")


class CommonOptions(NamedTuple):
    """Their values."""

    output: str | None
    select: str | None
    raw: bool
    quiet: bool
    verbose: bool
    timeout: float | None
    deadline: float | None
    retries: int | None
    dry_run: bool
    curl: bool
    yes: bool
    profile: str | None
    all_pages: bool = False
    limit: int | None = None


def common_options(*, is_list: bool) -> list[click.Option]:
    """The options; those for pages only if `is_list`."""
    seconds = click.FloatRange(min=0, min_open=True)
    options = [
        click.Option(
            ["-o", "--output"],
            type=click.Choice(FORMATS),
            help="Format of the result: table on a terminal, JSON otherwise.",
        ),
        click.Option(["--select"], metavar="FIELDS", help="Only these fields, such as id,message.text."),
        click.Option(["--raw"], is_flag=True, help="Print status, headers and body of the response as they are."),
        click.Option(["-q", "--quiet"], is_flag=True, help="Print no result."),
        click.Option(["-v", "--verbose"], is_flag=True, help="Show requests and responses, credentials masked."),
        click.Option(["--timeout"], type=seconds, metavar="SECONDS", help="For connecting, and for each read."),
        click.Option(["--deadline"], type=seconds, metavar="SECONDS", help="For each request and its retries."),
        click.Option(
            ["--retries"],
            type=click.IntRange(min=0),
            metavar="NUMBER",
            help="How often a failed request is retried if that is safe; 2 by default.",
        ),
        click.Option(["--dry-run"], is_flag=True, help="Print the request, credentials masked, and send nothing."),
        click.Option(["--curl"], is_flag=True, help="Print the request as a curl command and send nothing."),
        click.Option(["-y", "--yes"], is_flag=True, help="Do not ask for confirmation."),
        click.Option(["--profile"], help="Credentials and base URL of this profile; see login."),
    ]
    if is_list:
        options += [
            click.Option(["--all", "all_pages"], is_flag=True, help="All pages; by default only the first."),
            click.Option(["--limit"], type=click.IntRange(min=1), metavar="NUMBER", help="At most so many items."),
        ]
    return options


def taken_flags() -> frozenset[str]:
    """The flags that an argument of a method cannot have."""
    return frozenset(
        name for option in common_options(is_list=True) for name in option.opts if name.startswith("--")
    ) | {"--help", "--body"}


def read_common(values: Mapping[str, Any]) -> CommonOptions:
    """The common options among the values of a command."""
    return CommonOptions(**{name: values[name] for name in CommonOptions._fields if name in values})
