"""Appoxee: the spec, the mock and the documentation against each other."""

from tests.conformance.clients.appoxee.documented import DOCUMENTATION
from tests.conformance.clients.appoxee.vendor import APPOXEE, FILE
from tests.conformance.fuzz.operations import each_operation, fuzz
from tests.conformance.fuzz.spec import Spec
from tests.conformance.fuzz.strict import StrictLayer
from tests.conformance.fuzz.vendor import Vendor


@each_operation(APPOXEE)
def test_operation(operation: str) -> None:
    fuzz(APPOXEE, operation)


class TestAppoxee(StrictLayer):
    vendor = APPOXEE


def test_the_spec_itself_names_no_undocumented_status() -> None:
    spec = Vendor(file=FILE, mock=APPOXEE.mock, signer=APPOXEE.signer, documentation=DOCUMENTATION).document
    for operation in Spec(spec).operations.values():
        assert set(operation.definition["responses"]) == {"200", "default"}
