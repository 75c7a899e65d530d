"""Kiosk: the life cycle of a ticket, and a list with several pages."""

from collections.abc import Generator
from typing import Any

from kiosk_client import AsyncKiosk, Kiosk
from kiosk_client.testing import KioskMock

MOCK = KioskMock
CLIENTS = (Kiosk, AsyncKiosk)
CREDENTIALS = KioskMock.CREDENTIALS


def calls(kiosk: Any) -> Generator[Any, Any, None]:
    """Buy, read, list and return a ticket."""
    ticket = yield kiosk.tickets.create(film="Brazil", note="two of us")
    assert (yield kiosk.tickets.get(ticket.id)) == ticket
    assert [each.film for each in (yield kiosk.tickets.list())] == ["Alien", "Alien", "Alien", "Brazil"]
    yield kiosk.tickets.delete(ticket.id)


SCENARIOS = (calls,)
