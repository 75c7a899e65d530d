"""What the contract tests of the kiosk need in addition to its spec."""

from kiosk_client import AsyncKiosk, Kiosk
from kiosk_client.testing import KioskMock
from tests.contract.arrangement import Arrangement, Seed

ARRANGEMENT = Arrangement(
    mock=KioskMock,
    sync=Kiosk,
    asynchronous=AsyncKiosk,
    credentials=KioskMock.CREDENTIALS,
    values={"id": Seed("TICKET_ID")},
)
