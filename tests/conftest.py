"""What the whole suite does beside its tests."""

from hypothesis import HealthCheck, settings

from tests.mutation.table import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]

# The same examples everywhere, and no verdict on how fast a machine is.
settings.register_profile(
    "repeatable", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("repeatable")
