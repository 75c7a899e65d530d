"""The number of examples: a few fixed ones in `make test`, new ones until the time is over in `make fuzz`.

All tests share `FUZZ_SECONDS`. A failure names the `FUZZ_SEED` that reproduces it.
"""

import os
import random
import time
from collections.abc import Callable

from hypothesis import HealthCheck, seed, settings

SECONDS = float(os.environ.get("FUZZ_SECONDS", "0"))
SEED = os.environ.get("FUZZ_SEED", "")
_WORKERS = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
_EXAMPLES_PER_ROUND = 200
_CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large]
_tests: list[str] = []

Test = Callable[[], None]


def fuzzed(examples: int) -> Callable[[Test], Test]:
    """Decorate a Hypothesis test without other arguments; `make test` tries this many examples."""

    def decorate(test: Test) -> Test:
        if not SECONDS and not SEED:
            return settings(max_examples=examples, suppress_health_check=_CHECKS)(test)
        _tests.append(test.__name__)
        long = settings(max_examples=_EXAMPLES_PER_ROUND, suppress_health_check=_CHECKS)(test)

        def until_the_time_is_over() -> None:
            end = time.monotonic() + SECONDS * _WORKERS / len(_tests)
            rounds = 0
            while not rounds or time.monotonic() < end:
                _once(long, int(SEED or random.getrandbits(32)))
                rounds += 1
            print(f"{test.__name__}: {rounds} rounds of {_EXAMPLES_PER_ROUND} examples")

        return until_the_time_is_over

    return decorate


def _once(test: Test, chosen: int) -> None:
    try:
        seed(chosen)(test)()
    except BaseException as error:
        error.add_note(f"Reproduce it with FUZZ_SEED={chosen}")
        raise
