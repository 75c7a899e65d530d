"""What the whole suite does beside its tests."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.mutation.table import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]

TESTS = Path(__file__).parent
UNMEASURED = ("mutation/*", "properties/*", "oracle/*", "benchmarks/*", "toy/*")
"""Tests that reach hardly anything which others do not reach, and would take twice as long if it were measured."""

# The same examples everywhere, and no verdict on how fast a machine is.
settings.register_profile(
    "repeatable", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("repeatable")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put the longest tests with a fixture in common first, and let the measurement of coverage rest during some."""
    # Processes take contiguous shares and give from their ends: one of them sets up the house of the toy, and not two.
    items.sort(key=lambda item: not _is_in(item, "toy/*"))
    if config.pluginmanager.hasplugin("_cov"):
        for item in items:
            if any(_is_in(item, pattern) for pattern in UNMEASURED):
                item.add_marker("no_cover")


def _is_in(item: pytest.Item, pattern: str) -> bool:
    return item.path.is_relative_to(TESTS) and item.path.relative_to(TESTS).match(pattern)
