"""The measurement of coverage, which rests while there is nothing of ours to measure.

Tracing slows down what is not ours just as well: hypothesis, schemathesis and readers of YAML take two to three times
as long with it. Other threads, such as those of servers, are measured all the while.
"""

import os
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

PROCESSES = "COVERAGE_PROCESS_CONFIG"
"""The variable that has processes measured which are started by one that is."""
Tracer = Any
"""A trace function, None where there is none."""

_resting: list[Tracer] = []
"""What threads that begin now would be measured by."""


@contextmanager
def resting() -> Generator[None]:
    """Let the measurement of this thread, and of threads and processes that begin meanwhile, rest."""
    here, elsewhere, process = sys.gettrace(), threading.gettrace(), os.environ.pop(PROCESSES, None)
    _trace(None, None)
    _resting.append(elsewhere)
    try:
        yield
    finally:
        _resting.pop()
        _trace(here, elsewhere)
        if process is not None:
            os.environ[PROCESSES] = process


@contextmanager
def measured() -> Generator[None]:
    """Measure in this thread, where a measurement rests."""
    if not _resting or _resting[-1] is None:
        yield
        return
    sys.settrace(_resting[-1])
    try:
        yield
    finally:
        sys.settrace(None)


def _trace(here: Tracer, elsewhere: Tracer) -> None:
    threading.settrace(elsewhere)
    sys.settrace(here)
