"""The measurement of coverage, which rests while there is nothing of ours to measure.

Tracing slows down what is not ours just as well: hypothesis, schemathesis and readers of YAML take two to three times
as long with it.
"""

from collections.abc import Generator
from contextlib import contextmanager

from coverage import Coverage

_resting: list[Coverage] = []


@contextmanager
def resting() -> Generator[None]:
    """Let the measurement rest, where there is one."""
    running = Coverage.current()
    if running is None:
        yield
        return
    running.stop()
    _resting.append(running)
    try:
        yield
    finally:
        _resting.remove(running)
        running.start()


@contextmanager
def measured() -> Generator[None]:
    """Measure, where a measurement rests."""
    if not _resting:
        yield
        return
    _resting[-1].start()
    try:
        yield
    finally:
        _resting[-1].stop()
