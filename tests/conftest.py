"""What the whole suite does beside its tests."""

from collections.abc import Generator
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.conformance.mutations.table import pytest_terminal_summary
from tests.measuring import resting

__all__ = ["pytest_terminal_summary"]

TESTS = Path(__file__).parent
UNMEASURED = (
    "conformance/mutations/*",
    "unit/properties/*",
    "unit/pydantic_parity/*",
    "benchmarks/*",
    "acceptance/new_vendor/*",
    "acceptance/security/*",
)
"""Tests that reach hardly anything which others do not reach, and would take twice as long if it were measured."""

# The same examples everywhere, and no verdict on how fast a machine is.
settings.register_profile(
    "repeatable", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("repeatable")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest tests with a fixture in common first."""
    # Processes take contiguous shares and give from their ends: one of them sets up the house of the toy, and not two.
    items.sort(key=lambda item: not _is_in(item, "acceptance/new_vendor/*"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let the measurement of coverage rest during some tests."""
    with resting() if any(_is_in(item, pattern) for pattern in UNMEASURED) else nullcontext():
        return (yield)


def _is_in(item: pytest.Item, pattern: str) -> bool:
    return item.path.is_relative_to(TESTS) and item.path.relative_to(TESTS).match(pattern)
