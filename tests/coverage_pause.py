"""Pause coverage while third-party code runs.

Coverage also traces third-party code: Hypothesis, schemathesis and YAML readers take two to three times as long with
it. Other threads, such as those of servers, stay measured.
"""

import os
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

PROCESSES = "COVERAGE_PROCESS_CONFIG"
"""The variable that turns on coverage in subprocesses."""
Tracer = Any
"""A trace function, or None."""

_paused: list[Tracer] = []
"""The trace functions of new threads before each pause."""


@contextmanager
def coverage_paused() -> Generator[None]:
    """Pause coverage in this thread, and in threads and processes that start meanwhile."""
    here, elsewhere, process = sys.gettrace(), threading.gettrace(), os.environ.pop(PROCESSES, None)
    _trace(None, None)
    _paused.append(elsewhere)
    try:
        yield
    finally:
        _paused.pop()
        _trace(here, elsewhere)
        if process is not None:
            os.environ[PROCESSES] = process


@contextmanager
def coverage_resumed() -> Generator[None]:
    """Resume coverage in this thread during a pause."""
    if not _paused or _paused[-1] is None:
        yield
        return
    sys.settrace(_paused[-1])
    try:
        yield
    finally:
        sys.settrace(None)


def _trace(here: Tracer, elsewhere: Tracer) -> None:
    threading.settrace(elsewhere)
    sys.settrace(here)
