"""Showing the progress of a run."""

import sys
import time
from importlib import import_module
from importlib.util import find_spec
from types import TracebackType
from typing import Any, Self, TextIO

from engagement_core.bulk.report import Progress

_LINE_INTERVAL = 10.0
"""Seconds between two lines."""


class ProgressDisplay:
    """Shows the counts of a run: pass it as `on_progress`, in a `with` block.

    In a terminal it is a bar if `rich` is installed, which is the extra `progress`. Anywhere else it writes a line
    every ten seconds, and one at the end. Nothing that it does can fail the run.

    Args:
        total: The number of objects, if it is known.
        stream: Where to write; standard error by default.
    """

    def __init__(self, total: int | None = None, *, stream: TextIO | None = None) -> None:
        # Not a default argument: standard error may be replaced later.
        self._stream = sys.stderr if stream is None else stream
        self._total = total
        self._started = time.monotonic()
        self._line_due = self._started + _LINE_INTERVAL
        self._last: Progress | None = None
        self._shown: Progress | None = None
        self._bar: Any = None
        if self._stream.isatty() and find_spec("rich") is not None:
            self._bar = _rich_bar(self._stream)
            self._task = self._bar.add_task("", total=total, counts="")

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __call__(self, progress: Progress) -> None:
        """Show the counts, or keep them until they are due."""
        self._last = progress
        if self._bar is not None:
            self._bar.update(self._task, completed=_settled(progress), counts=_counts(progress))
        elif time.monotonic() >= self._line_due:
            self._write_line(progress)

    def close(self) -> None:
        """Show the last counts."""
        if self._bar is not None:
            self._bar.stop()
        elif self._last is not None and self._last is not self._shown:
            self._write_line(self._last)

    def _write_line(self, progress: Progress) -> None:
        now = time.monotonic()
        self._line_due = now + _LINE_INTERVAL
        self._shown = progress
        done, seconds = _settled(progress), now - self._started
        share = f" of {self._total} ({done / self._total:.0%})" if self._total else ""
        rate = (progress.accepted + progress.rejected) / seconds if seconds else 0
        try:
            self._stream.write(f"{done}{share}: {_counts(progress)}; {seconds:.0f} s, {rate:.0f} objects/s\n")
            self._stream.flush()
        except (OSError, ValueError):
            # The stream was closed, such as a pipe.
            return


def _settled(progress: Progress) -> int:
    return progress.accepted + progress.rejected + progress.unknown + progress.skipped


def _counts(progress: Progress) -> str:
    counts = {
        "accepted": progress.accepted,
        "rejected": progress.rejected,
        "unknown": progress.unknown,
        "skipped": progress.skipped,
    }
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count or name == "accepted")


def _rich_bar(stream: TextIO) -> Any:
    console, columns = import_module("rich.console"), import_module("rich.progress")
    return columns.Progress(
        columns.BarColumn(),
        columns.TaskProgressColumn(),
        columns.TextColumn("{task.fields[counts]}"),
        columns.TimeElapsedColumn(),
        columns.TimeRemainingColumn(),
        console=console.Console(file=stream),
        transient=False,
    )
