"""Fuzz one operation at a time: named examples, enumerated edge cases and random requests."""

import pytest

from tests.conformance.fuzz.configuration import Phase, load
from tests.conformance.fuzz.engine import run
from tests.conformance.fuzz.finding import fail_on
from tests.conformance.fuzz.vendor import Vendor


def each_operation(vendor: Vendor) -> pytest.MarkDecorator:
    """Parametrize a test with the `operationId` of each operation."""
    operations = vendor.spec.operations.values()
    return pytest.mark.parametrize("operation", [pytest.param(each.id, id=each.label) for each in operations])


def fuzz(vendor: Vendor, operation: str) -> None:
    """Send requests of one operation, each to a freshly reset mock, and fail on any finding."""
    phases: tuple[Phase, ...] = ("examples", "coverage", "fuzzing")
    fail_on(run(load(vendor, vendor.document, phases=phases, fresh=True, only=operation)).findings)
