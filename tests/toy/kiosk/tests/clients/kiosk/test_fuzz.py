"""The kiosk: the spec, the mock and the documentation against each other."""

from tests.clients.kiosk.vendor import KIOSK

from tests.fuzz.operations import Example, each_operation
from tests.fuzz.strict import StrictLayer


@each_operation(KIOSK)
def test_operation(case: Example) -> None:
    case.call_and_validate()


class TestKiosk(StrictLayer):
    vendor = KIOSK
