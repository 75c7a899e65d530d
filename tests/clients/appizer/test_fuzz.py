"""Appizer: the spec, the mock and the documentation against each other."""

from tests.clients.appizer.vendor import APPIZER
from tests.fuzz.operations import Example, each_operation
from tests.fuzz.strict import StrictLayer


@each_operation(APPIZER)
def test_operation(case: Example) -> None:
    case.call_and_validate()


class TestAppizer(StrictLayer):
    vendor = APPIZER
