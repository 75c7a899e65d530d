"""Hooks and settings of the whole test suite."""

import os
from collections.abc import Generator
from contextlib import nullcontext
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.conformance.mutations.table import pytest_terminal_summary
from tests.coverage_pause import coverage_paused

__all__ = ["pytest_terminal_summary"]

TESTS = Path(__file__).parent
WITHOUT_COVERAGE = (
    "acceptance/examples/*",
    "acceptance/guides/*",
    "acceptance/makefile/test_targets.py",
    "acceptance/new_vendor/*",
    "acceptance/packaging/*",
    "acceptance/readme/test_shell_blocks.py",
    "acceptance/security/*",
    "acceptance/typing/*",
    "benchmarks/*",
    "conformance/cli/test_braze.py",
    "conformance/cli/test_catalog.py",
    "conformance/cli/test_examples.py",
    "conformance/cli/test_exports.py",
    "conformance/clients/apifon/test_hostile_callbacks.py",
    "conformance/clients/appboy/test_engines.py",
    "conformance/clients/braze/test_fuzz.py",
    "conformance/hostile_inputs/*",
    "conformance/mcp/test_catalogs.py",
    "conformance/mutations/*",
    "docs/test_methods.py",
    "docs/test_samples.py",
    "docs/test_serve.py",
    "unit/core/bulk/sources/test_memory.py",
    "unit/core/codec/test_roundtrip.py",
    "unit/core/test_fault_table.py",
    "unit/core/test_masking_cost.py",
    "unit/generator/bundle/test_files.py",
    "unit/generator/bundle/test_same_meaning.py",
    "unit/generator/lint/test_exhausting_specs.py",
    "unit/generator/test_check.py",
    "unit/generator/test_parallel.py",
    "unit/properties/*",
    "unit/pydantic_parity/*",
    "unit/testing/test_plugin.py",
)
"""Tests that add almost no coverage and would take twice as long with it."""

SLOW = (
    "unit/core/bulk/*",
    "unit/core/bulk/engines/*",
    "unit/core/bulk/sources/*",
    "unit/core/redis/*",
    "unit/core/codec/test_native.py",
    "unit/core/codec/test_roundtrip.py",
    "unit/core/test_compressed_responses.py",
    "unit/core/test_connections.py",
    "unit/core/test_event_loops.py",
    "unit/core/test_fault_table.py",
    "unit/core/test_forks.py",
    "unit/generator/bundle/*",
    "unit/generator/lint/test_clean.py",
    "unit/generator/lint/test_exhausting_specs.py",
    "unit/generator/release/*",
    "unit/generator/test_check.py",
    "unit/generator/test_errors.py",
    "unit/generator/test_overrides.py",
    "unit/generator/test_parallel.py",
    "unit/generator/test_parts.py",
    "unit/generator/test_real_clients.py",
)
"""Unit tests that `make test-quick` leaves out, since they take most of the time."""

# Variables with which many tools print in colour, even without a terminal.
for _name in ("CI", "FORCE_COLOR", "FORCE_COLOUR", "CLICOLOR_FORCE"):
    os.environ.pop(_name, None)
os.environ["NO_COLOR"] = "1"

# The same examples on every machine, however slow it is.
settings.register_profile(
    "repeatable", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("repeatable")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """The number of workers: tests wait for other processes in a third of their time."""
    return max(1, (os.cpu_count() or 1) * 3 // 2)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the slowest tests with a shared fixture first, and mark slow unit tests."""
    # Workers take contiguous shares and lose tests from the end, so only one of them sets up this workspace.
    items.sort(key=lambda item: not _is_in(item.path, ("acceptance/new_vendor/*",)))
    for item in items:
        if _is_in(item.path, SLOW):
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Pause coverage during some tests."""
    with coverage_paused() if _is_in(item.path, WITHOUT_COVERAGE) else nullcontext():
        return (yield)


@cache
def _is_in(file: Path, patterns: tuple[str, ...]) -> bool:
    return file.is_relative_to(TESTS) and any(file.relative_to(TESTS).match(pattern) for pattern in patterns)
