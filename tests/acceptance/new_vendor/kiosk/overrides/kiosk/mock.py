"""A mock of the kiosk, written from its documentation."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from engagement_core.testing.mock import Handler, HTTPError, Mock, endpoint, json_response
from engagement_core.testing.values import MalformedJSON, as_object, as_text, parse_json

PAGE = 2
SOLD_OUT = "Titanic"


class KioskMock(Mock):
    """A till and the tickets that it sold, in memory."""

    TOKEN = "fake-token-0001"
    CREDENTIALS: ClassVar[Mapping[str, Any]] = {"token": TOKEN}
    TICKET_ID = "t-0001"
    """The ID of a seeded ticket."""

    def __init__(self) -> None:
        self._tickets: dict[str, dict[str, Any]] = {}
        self._sold = 0
        super().__init__()

    def routes(self) -> Sequence[BaseRoute]:
        """The two paths."""
        return [
            endpoint("/tickets", GET=self._guarded(self._list), POST=self._guarded(self._buy)),
            endpoint("/tickets/{id}", GET=self._guarded(self._get), DELETE=self._guarded(self._return)),
        ]

    def clear(self) -> None:
        """Forget all tickets."""
        self._tickets.clear()
        self._sold = 0

    def seed(self) -> None:
        """Create enough tickets for more than one page, one of them with a note."""
        for note in (None, "aisle", None):
            self._sell("Alien", note)

    def snapshot(self) -> dict[str, Any]:
        """All tickets."""
        return {"tickets": list(self._tickets.values())}

    def http_error(self, status: int, headers: dict[str, str] | None) -> Response:
        """The error response for unknown paths and methods."""
        return json_response(status, {"error": "no such path or method"}, headers)

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(request: Request) -> Response:
            if request.headers.get("authorization") != f"Bearer {self.TOKEN}":
                raise HTTPError(401, {"error": "unknown token"})
            return await handler(request)

        return guarded

    async def _list(self, request: Request) -> Response:
        tickets = list(self._tickets.values())
        after = [number for number, each in enumerate(tickets, 1) if each["id"] == request.query_params.get("after")]
        start = after[0] if after else 0
        page = tickets[start : start + PAGE]
        following = page[-1]["id"] if start + PAGE < len(tickets) else None
        return json_response(200, {"tickets": page, "next": following})

    async def _buy(self, request: Request) -> Response:
        try:
            fields = as_object(parse_json(await request.body())) or {}
        except MalformedJSON as error:
            raise HTTPError(400, {"error": str(error)}) from None
        film, note = as_text(fields.get("film")), as_text(fields.get("note", ""))
        if not film or len(film) > 50 or note is None or len(note) > 100:
            raise HTTPError(400, {"error": "film is required"})
        if film == SOLD_OUT:
            raise HTTPError(409, {"error": "sold out"})
        return json_response(201, self._sell(film, note if "note" in fields else None))

    async def _get(self, request: Request) -> Response:
        return json_response(200, self._find(request))

    async def _return(self, request: Request) -> Response:
        del self._tickets[self._find(request)["id"]]
        return json_response(204)

    def _find(self, request: Request) -> dict[str, Any]:
        ticket = self._tickets.get(request.path_params["id"])
        if ticket is None:
            raise HTTPError(404, {"error": "no such ticket"})
        return ticket

    def _sell(self, film: str, note: str | None) -> dict[str, Any]:
        self._sold += 1
        ticket: dict[str, Any] = {"id": f"t-{self._sold:04}", "film": film, "seat": self._sold, "note": note}
        self._tickets[ticket["id"]] = ticket
        return ticket
