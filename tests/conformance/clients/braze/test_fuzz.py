"""Braze: the spec, the mock and the documentation against each other."""

from tests.conformance.clients.braze.documented import DOCUMENTATION
from tests.conformance.clients.braze.vendor import BRAZE
from tests.conformance.fuzz.operations import each_operation, fuzz
from tests.conformance.fuzz.strict import StrictLayer


@each_operation(BRAZE)
def test_operation(operation: str) -> None:
    fuzz(BRAZE, operation)


class TestBraze(StrictLayer):
    vendor = BRAZE


def test_there_are_127() -> None:
    assert len(DOCUMENTATION.operations) == 127
