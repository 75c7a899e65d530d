"""Appoxee: the spec, the mock and the documentation against each other."""

from pathlib import Path

from appoxee_client.testing import AppoxeeMock
from tests.clients.appoxee.documented import DOCUMENTATION
from tests.clients.appoxee.judged import JudgedMock, JudgedVendor, Signer
from tests.fuzz.operations import Example, each_operation
from tests.fuzz.strict import StrictLayer

APPOXEE = JudgedVendor(
    file=Path(__file__).parents[3] / "specs" / "appoxee" / "openapi.yaml",
    mock=JudgedMock(),
    signer=Signer(),
    documentation=DOCUMENTATION,
    known={
        "body.template_id": (AppoxeeMock.TEMPLATE_ID,),
        "body.message_id": (AppoxeeMock.MESSAGE_ID, str(AppoxeeMock.MESSAGE_ID)),
        "body.segment_id": (1, "1"),
    },
)


@each_operation(APPOXEE)
def test_operation(case: Example) -> None:
    case.call_and_validate()


class TestAppoxee(StrictLayer):
    vendor = APPOXEE
