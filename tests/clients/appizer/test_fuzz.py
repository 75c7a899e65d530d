"""Appizer: the spec, the mock and the documentation against each other."""

from tests.clients.appizer.vendor import APPIZER
from tests.fuzz.operations import each_operation, fuzz
from tests.fuzz.strict import StrictLayer


@each_operation(APPIZER)
def test_operation(operation: str) -> None:
    fuzz(APPIZER, operation)


class TestAppizer(StrictLayer):
    vendor = APPIZER
