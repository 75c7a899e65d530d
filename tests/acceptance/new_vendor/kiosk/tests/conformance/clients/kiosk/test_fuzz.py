"""Compare spec, mock and documentation of the kiosk."""

from tests.conformance.clients.kiosk.vendor import KIOSK

from tests.conformance.fuzz.operations import each_operation, fuzz
from tests.conformance.fuzz.strict import StrictLayer


@each_operation(KIOSK)
def test_operation(operation: str) -> None:
    fuzz(KIOSK, operation)


class TestKiosk(StrictLayer):
    vendor = KIOSK
