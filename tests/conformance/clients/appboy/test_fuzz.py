"""Appboy: the spec, the mock and the documentation against each other."""

from tests.conformance.clients.appboy.documented import DOCUMENTATION
from tests.conformance.clients.appboy.vendor import APPBOY
from tests.conformance.fuzz.operations import each_operation, fuzz
from tests.conformance.fuzz.strict import StrictLayer


@each_operation(APPBOY)
def test_operation(operation: str) -> None:
    fuzz(APPBOY, operation)


class TestAppboy(StrictLayer):
    vendor = APPBOY


def test_there_are_37() -> None:
    assert len(DOCUMENTATION.operations) == 37
