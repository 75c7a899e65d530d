"""One warning for a bulk run instead of one for each of its requests."""

import logging
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

_run: ContextVar["dict[logging.Logger, Counter[str]] | None"] = ContextVar("run", default=None)


def warn(logger: logging.Logger, kind: str, text: str, *values: object) -> None:
    """Log a warning; during a bulk run, log it at DEBUG and count it by its kind, such as `retried`."""
    counts = _run.get()
    if counts is None:
        logger.warning(text, *values)
    else:
        counts.setdefault(logger, Counter())[kind] += 1
        logger.debug(text, *values)


@contextmanager
def one_warning(name: str) -> Generator[None]:
    """Log one warning for all those of the block, and of the threads and tasks that inherit its context."""
    counts: dict[logging.Logger, Counter[str]] = {}
    token = _run.set(counts)
    try:
        yield
    finally:
        _run.reset(token)
        for logger, kinds in counts.items():
            listed = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
            logger.warning("%s: requests of this run: %s. Details are logged at DEBUG.", name, listed)
