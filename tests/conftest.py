"""What the whole suite does beside its tests."""

from tests.mutation.table import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]
