"""Ctrl-C or a request to terminate during a bulk run, and the counts up to it."""

import os
import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Self

from engagement_core.bulk.progress import ProgressDisplay
from engagement_core.bulk.report import Progress

_NOTE = b"\nStopping: waiting for the requests that were sent. Ctrl-C again does not wait.\n"
_STANDARD_ERROR = 2


class Observer:
    """Keeps the latest counts of a run, and shows them if wanted. Pass it as `on_progress`."""

    def __init__(self, total: int | None, *, is_shown: bool) -> None:
        self._display = ProgressDisplay(total) if is_shown else None
        self.latest: Progress | None = None
        """The counts after the last request; None before the first one."""

    def __enter__(self) -> Self:
        if self._display is not None:
            self._display.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __call__(self, progress: Progress) -> None:
        """Keep the counts."""
        self.latest = progress
        if self._display is not None:
            self._display(progress)

    def close(self) -> None:
        """Show the last counts, so that what follows stands below them."""
        if self._display is not None:
            self._display.close()
            self._display = None


@contextmanager
def interrupts_announced() -> Generator[None]:
    """Say at the first Ctrl-C, or SIGTERM of a supervisor, that the run waits for the requests that were sent."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    is_first = True

    def handle(_: int, __: FrameType | None) -> None:
        nonlocal is_first
        if is_first:
            is_first = False
            # Not through the stream, which the main thread may be writing to.
            os.write(_STANDARD_ERROR, _NOTE)
        raise KeyboardInterrupt

    before = {number: signal.signal(number, handle) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
