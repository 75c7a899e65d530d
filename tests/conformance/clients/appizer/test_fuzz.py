"""Appizer: the spec, the mock and the documentation against each other."""

from tests.conformance.clients.appizer.vendor import APPIZER
from tests.conformance.fuzz.operations import each_operation, fuzz
from tests.conformance.fuzz.strict import StrictLayer


@each_operation(APPIZER)
def test_operation(operation: str) -> None:
    fuzz(APPIZER, operation)


class TestAppizer(StrictLayer):
    vendor = APPIZER
