"""Where results go: to standard output in a format, or to a file whose suffix names the format."""

import os
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from engagement_core.cli.problems import UsageProblem, say

if TYPE_CHECKING:
    from engagement_core.cli.output import Output

    ParamType = click.ParamType[Any]
else:
    # Earlier versions of click cannot subscript it.
    ParamType = click.ParamType

FORMATS = ("json", "jsonl", "table", "csv", "yaml")
SUFFIXES = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".csv": "csv file",
    ".parquet": "parquet",
}
"""The writer of each kind of file. Those of tables read all results before they write the header."""
_SHOWN = ("json", "jsonl", "csv", "yaml", "parquet")


class OutputTarget(ParamType):
    """A format, or the name of a file."""

    name = "output"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check that this is a format or has a known suffix."""
        text = str(value)
        if text.lower() in FORMATS:
            return text.lower()
        if _suffix(text) not in SUFFIXES:
            endings = ", ".join(f".{name}" for name in _SHOWN)
            self.fail(
                f"{text!r} is neither a format ({', '.join(FORMATS)}) nor a file name that ends in {endings}.",
                param,
                ctx,
            )
        return text

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """A format or a file."""
        return "FORMAT|FILE"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The formats; files if none starts with what has been typed."""
        formats = [CompletionItem(name) for name in FORMATS if name.startswith(incomplete)]
        return formats or [CompletionItem(incomplete, type="file")]


@contextmanager
def opened_output(target: str | None, select: str | None, *, quiet: bool) -> "Generator[Output | None]":
    """What writes the results; None if they are not wanted. A file appears when all its results are written.

    Raises:
        UsageProblem: The file cannot be written, or a library is missing.
    """
    import sys

    from engagement_core.cli.output import Output, default_style
    from engagement_core.cli.selection import Selection

    if target is not None and target not in FORMATS:
        with _file(target, Selection(select), quiet=quiet) as output:
            yield output
    elif quiet:
        yield None
    else:
        yield Output(target or default_style(), Selection(select), sys.stdout)


@contextmanager
def _file(target: str, selection: Any, *, quiet: bool) -> "Generator[Output]":
    # Loaded for files only, so that help is quick.
    from pathlib import Path

    from engagement_core.cli.output import Output

    path = Path(target)
    style = SUFFIXES[_suffix(target)]
    if style == "parquet":
        _require_pyarrow()
    # A file that is half written would look complete.
    part = path.with_name(f"{path.name}.part")
    try:
        stream: IO[Any] = part.open("wb") if style == "parquet" else part.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise UsageProblem(f"{path} cannot be written: {error.strerror}. Nothing was sent.") from error
    try:
        with stream:
            output = Output(style, selection, stream)
            with closing(output):
                yield output
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    if not quiet:
        rows = "1 row" if output.count == 1 else f"{output.count} rows"
        say(f"Wrote {rows} to {path}.")


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122


def _require_pyarrow() -> None:
    from importlib.util import find_spec

    if find_spec("pyarrow") is None:
        raise UsageProblem(
            "Parquet needs pyarrow, which is not installed. Nothing was sent.",
            'Run: pip install "engagement-core[parquet]", or write to .csv or .jsonl.',
        )
