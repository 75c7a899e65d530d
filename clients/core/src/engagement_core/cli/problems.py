"""What is wrong with a command, and how failures are reported: one line, a hint and an exit code."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from engagement_core.cli.exit_codes import BROKEN_PIPE, BY_OUTCOME, INTERRUPTED, PARTIAL, UNUSABLE, USAGE

if TYPE_CHECKING:
    from engagement_core.cli.sent_requests import SentRequests


class UsageProblem(Exception):
    """The command cannot be run; nothing was sent."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class Interrupted(Exception):
    """Ctrl-C."""


class ReaderGone(Exception):
    """The program that reads the output has ended."""


def report(message: str, hint: str = "") -> None:
    """Write an error as one line to standard error, and a hint."""
    say(f"Error: {message}")
    if hint:
        say(f"Hint: {hint}")


def say(text: str) -> None:
    """Write one line to standard error; on a terminal, it is broken between words."""
    line = " ".join(text.split())
    if sys.stderr.isatty():
        # Loaded for terminals only.
        import shutil
        import textwrap

        width = shutil.get_terminal_size().columns
        line = textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)
    click.echo(line, err=True)


def end_line() -> None:
    """Begin a new line on a terminal, which shows `^C` for an interruption."""
    if sys.stderr.isatty():
        click.echo(err=True)


def counted(number: int, noun: str) -> str:
    """A number and its noun, such as `1 error` and `2 errors`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def guarded(work: Callable[[], int], sent: "SentRequests", program: str) -> int:
    """Run a command and return its exit code; every failure that a user can cause is reported without a traceback."""
    try:
        return work()
    except UsageProblem as problem:
        report(str(problem), problem.hint)
        return USAGE
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE
    except click.exceptions.NoSuchOption as error:
        # click's own suggestion is on a line of its own.
        close = f" Did you mean {error.possibilities[0]}?" if error.possibilities else ""
        report(f"There is no option {error.option_name}.{close}", "--help lists all flags.")
        return USAGE
    except click.ClickException as error:
        report(error.format_message(), _usage_hint(error))
        return USAGE
    except (Interrupted, KeyboardInterrupt, click.Abort):
        end_line()
        report(f"Interrupted. {sent.summary()}")
        return INTERRUPTED
    except ReaderGone:
        _discard_output()
        return BROKEN_PIPE
    except OSError as error:
        _discard_output()
        where = f"{error.filename}: " if error.filename is not None else ""
        reason = f"{error.strerror}." if error.strerror else str(error)
        report(f"{where}{reason} {sent.summary()}")
        return UNUSABLE if sent.any else USAGE
    except Exception as error:
        code = _api_error(error, program)
        if code is None:
            raise
        return code


def _discard_output() -> None:
    try:
        sys.stdout.flush()
    except OSError:
        # The interpreter flushes it once more when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_FLAGS = {
    "broadcast=True": "The flag is --broadcast.",
    'others="drop"': "--map COLUMN=FIELD adds a column; --others drop leaves the others out, --others top sends them.",
    "validate=False": "For fields that the spec does not have, see `request --help`.",
}
"""What is called differently in a shell, by the words of an error for programs."""


def _usage_hint(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    return f"`{context.command_path} --help` lists what is possible." if context else ""


def _api_error(error: Exception, program: str) -> int | None:
    """Report an error of a client; None if it is another error."""
    # Loaded for failures only.
    from engagement_core.errors import APIError, ConfigurationError, EngagementError, InvalidRequestError
    from engagement_core.partial_failure import PartialFailureError

    if isinstance(error, ConfigurationError):
        report(str(error), f"`{program} login` stores credentials for later commands.")
        return USAGE
    if isinstance(error, InvalidRequestError):
        report(str(error), next((hint for words, hint in _FLAGS.items() if words in str(error)), ""))
        return USAGE
    if isinstance(error, APIError):
        report(str(error))
        return BY_OUTCOME[error.outcome]
    if isinstance(error, EngagementError):
        report(str(error))
        return PARTIAL if isinstance(error, PartialFailureError) else UNUSABLE
    return None
