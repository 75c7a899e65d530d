"""`ledger`: what became of the objects of bulk runs."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from engagement_core.cli.exit_codes import ACCEPTED
from engagement_core.cli.groups import LazyGroup
from engagement_core.cli.problems import UsageProblem, counted, say
from engagement_core.cli.session import Session

if TYPE_CHECKING:
    from engagement_core.bulk.ledger import Ledger

STATES = ("accepted", "rejected", "unknown")
"""Those of `engagement_core.bulk.State`, which would load the ledger for every `--help`."""
_REJECTIONS = 10


def ledger_command(session: Session) -> click.Command:
    """The group, whose commands follow the name of the file."""
    makers = {"show": _show_command, "export": _export_command, "resolve": _resolve_command}
    text = (
        "Show or export what became of the objects of bulk runs, or record what you have found out.\n\n"
        f"Example: {session.program} ledger run.ledger show"
    )
    group = LazyGroup("ledger", makers, help=text, short_help="Show or export a ledger of bulk runs.")
    group.params.append(click.Argument(["file"], type=click.Path(dir_okay=False), metavar="LEDGER"))
    group.callback = _keep_file
    return group


def _keep_file(file: str) -> None:
    click.get_current_context().obj = file


@contextmanager
def _opened() -> "Generator[Ledger]":
    from engagement_core.bulk.ledger import Ledger
    from engagement_core.errors import ConfigurationError, InvalidRequestError

    file: str = click.get_current_context().obj
    # Opening would create it.
    if not os.path.exists(file):  # noqa: PTH110
        raise UsageProblem(f"There is no ledger {file}.", "A bulk command with --ledger creates one.")
    try:
        with Ledger.open(file) as ledger:
            yield ledger
    except (ConfigurationError, InvalidRequestError) as error:
        raise UsageProblem(str(error)) from error
    except OSError as error:
        raise UsageProblem(f"{error.filename or file}: {error.strerror or error}.") from error


def _show_command() -> click.Command:
    # Loaded for this command only, so that the help of the program is quick.
    from engagement_core.cli.output_target import FORMATS, opened_output

    options: list[click.Parameter] = [
        click.Option(["-o", "--output"], type=click.Choice(FORMATS), help="table on a terminal, JSON otherwise."),
        click.Option(
            ["--rejections"], type=click.IntRange(min=0), default=_REJECTIONS, show_default=True, metavar="NUMBER",
            help="At most so many rejections.",
        ),
    ]  # fmt: skip

    def run(output: str | None, rejections: int) -> int:
        with _opened() as ledger, opened_output(output, None, quiet=False) as target:
            assert target is not None
            shown = [
                {"key": key, "code": rejection.code, "message": rejection.message}
                for key, rejection in islice(ledger.rejections(), rejections)
            ]
            job = ledger.job
            # A terminal shows the rejections below, a line each.
            is_table = output == "table" or (output is None and sys.stdout.isatty())
            listed: dict[str, Any] = {} if is_table else {"rejections": shown}
            target.value({"job": job and str(job), **ledger.counts(), **listed})
            if is_table:
                for each in shown:
                    click.echo(f"{each['key']}: {' '.join(str(each['message']).split())}")
        return ACCEPTED

    text = "Show the job, the number of objects in each state, and the first rejections."
    return click.Command("show", params=options, callback=run, help=text, short_help="Show counts and rejections.")


def _export_command() -> click.Command:
    parameters: list[click.Parameter] = [
        click.Argument(["target"], type=click.Path(dir_okay=False), metavar="FILE"),
        click.Option(["--state"], type=click.Choice(STATES), default="rejected", show_default=True),
    ]

    def run(target: str, state: Any) -> int:
        with _opened() as ledger:
            count = ledger.export(target, state)
        say(f"Wrote {counted(count, 'row')} to {target}.")
        return ACCEPTED

    text = (
        "Write the objects in a state to FILE, which ends in .csv, .jsonl or .parquet.\n\n"
        "Rejected objects themselves are there if the run had --keep-rejected; otherwise their keys and reasons."
    )
    return click.Command("export", params=parameters, callback=run, help=text, short_help="Write objects to a file.")


def _resolve_command() -> click.Command:
    parameters: list[click.Parameter] = [
        click.Argument(["outcome"], type=click.Choice(["accepted", "unsent"])),
        click.Argument(["keys"], nargs=-1, metavar="[KEY]..."),
        click.Option(["--all", "everything"], is_flag=True, help="All objects whose outcome is unknown."),
    ]

    def run(outcome: Any, keys: tuple[str, ...], *, everything: bool) -> int:
        if bool(keys) is everything:
            raise UsageProblem("Name the keys to resolve, or use --all for all that are unknown.")
        with _opened() as ledger:
            found = list(ledger.keys("unknown")) if everything else list(keys)
            ledger.resolve(found, outcome)
        say(f"Recorded {counted(len(found), 'object')} as {outcome}.")
        return ACCEPTED

    text = (
        "Record what became of objects whose outcome is unknown, such as by asking the vendor. A run sends those that "
        "are unsent, and skips those that were accepted."
    )
    return click.Command("resolve", params=parameters, callback=run, help=text, short_help="Record an outcome.")
