"""The kiosk for the harness: signer, identifiers in the mock, and statuses that fuzzing never causes."""

from pathlib import Path

from requests import PreparedRequest
from requests.auth import AuthBase
from tests.conformance.clients.kiosk.documented import DOCUMENTATION, TICKET_ID

from engagement_core.testing import Fault, Mock
from kiosk_client.testing import KioskMock
from tests.conformance.fuzz.vendor import Scenario, Vendor


class Bearer(AuthBase):
    """Signs with the token of the till."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        request.headers["Authorization"] = f"Bearer {KioskMock.TOKEN}"
        return request


def sell_out(mock: Mock) -> None:
    mock.faults.inject(Fault(status=409, body={"error": "sold out"}))


KIOSK = Vendor(
    file=Path(__file__).parents[4] / "specs" / "kiosk" / "openapi.yaml",
    mock=KioskMock(),
    signer=Bearer(),
    documentation=DOCUMENTATION,
    known={"path.id": (TICKET_ID,)},
    scenarios=(Scenario(status=409, why="only one film is sold out", arrange=sell_out),),
)
