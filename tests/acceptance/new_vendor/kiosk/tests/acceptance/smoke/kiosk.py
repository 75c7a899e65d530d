"""Kiosk: the life cycle of a ticket, and a list with several pages."""

from kiosk_client import AsyncKiosk, Kiosk
from kiosk_client.testing import KioskMock

MOCK = KioskMock
CLIENTS = (Kiosk, AsyncKiosk)
CREDENTIALS = KioskMock.CREDENTIALS


def execute(kiosk: Kiosk) -> None:
    """Buy, read, list and return a ticket."""
    ticket = kiosk.tickets.create(film="Brazil", note="two of us")
    assert kiosk.tickets.get(ticket.id) == ticket
    assert [each.film for each in kiosk.tickets.list()] == ["Alien", "Alien", "Alien", "Brazil"]
    kiosk.tickets.delete(ticket.id)


async def execute_async(kiosk: AsyncKiosk) -> None:
    """Make the same calls, awaited."""
    ticket = await kiosk.tickets.create(film="Brazil", note="two of us")
    assert await kiosk.tickets.get(ticket.id) == ticket
    assert [each.film async for each in kiosk.tickets.list()] == ["Alien", "Alien", "Alien", "Brazil"]
    await kiosk.tickets.delete(ticket.id)
