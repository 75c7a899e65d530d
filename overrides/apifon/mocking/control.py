"""Control routes for callbacks and one-time passwords, below `/_mock/`."""

from attrs import asdict
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import HTTPError, endpoint, json_response
from engagement_core.testing.values import as_list, as_whole_number, fields_of, parse_json

from .callbacks import Outbox
from .delivery import to_server
from .models import Message
from .reader import Reader
from .samples import sample_callbacks
from .statuses import STATUSES
from .store import Store

CONTROL = "/_mock"


class Control:
    """Operations for tests."""

    def __init__(self, store: Store, outbox: Outbox) -> None:
        self._store = store
        self._outbox = outbox

    def routes(self) -> list[Route]:
        """The control routes."""
        return [
            endpoint(f"{CONTROL}/callbacks", GET=self._list),
            endpoint(f"{CONTROL}/callbacks/samples", GET=self._samples),
            endpoint(f"{CONTROL}/callbacks/deliver", POST=self._deliver),
            endpoint(f"{CONTROL}/callbacks/status", POST=self._status),
            endpoint(f"{CONTROL}/callbacks/reply", POST=self._reply),
            endpoint(f"{CONTROL}/outcomes", POST=self._outcome),
            endpoint(f"{CONTROL}/otp", GET=self._passwords),
        ]

    async def _list(self, _: Request) -> Response:
        """Return all callbacks with their state and attempts."""
        return json_response(200, [asdict(model) for model in self._store.callbacks.values()])

    async def _samples(self, _: Request) -> Response:
        """Return one body of every kind and status."""
        return json_response(200, sample_callbacks())

    async def _deliver(self, request: Request) -> Response:
        """Deliver the due callbacks; `{"to": "http://127.0.0.1:port"}` replaces the default receiver."""
        command = await _read(request, "to")
        to = command.text("to")
        _raise_for_errors(command)
        try:
            attempted = await self._outbox.deliver(None if to is None else to_server(to))
        except (RuntimeError, ValueError) as error:
            raise HTTPError(400, {"error": str(error)}) from None
        return json_response(200, [asdict(model) for model in attempted])

    async def _status(self, request: Request) -> Response:
        """Queue a report: `{"message_id": ..., "code": 10}`."""
        command = await _read(request, "message_id", "code")
        message = self._message(command)
        code = command.required_number("code")
        if message is not None and code not in STATUSES[message.channel]:
            command.add_error("code", "Unknown")
        _raise_for_errors(command)
        if message is not None:
            self._outbox.report(message, code)
        return json_response(204)

    async def _reply(self, request: Request) -> Response:
        """Queue a reply: `{"message_id": ..., "text": ...}`, or `media_url` and `media_filename` instead of a text."""
        command = await _read(request, "message_id", "text", "media_url", "media_filename")
        message = self._message(command)
        text, url, name = command.text("text"), command.text("media_url"), command.text("media_filename")
        _raise_for_errors(command)
        if message is not None:
            self._outbox.reply(message, text, None if url is None else (url, name or ""))
        return json_response(204)

    async def _outcome(self, request: Request) -> Response:
        """Set the statuses of messages to a number: `{"number": ..., "codes": [3, 7, 10]}`."""
        command = await _read(request, "number", "codes")
        number = command.required_text("number")
        given = as_list(command.fields.get("codes", []))
        codes = [as_whole_number(code) for code in given or []]
        known = tuple(code for code in codes if code is not None)
        if given is None or len(known) != len(codes):
            command.add_error("codes", "Must be numbers")
        _raise_for_errors(command)
        self._outbox.outcomes[number] = known
        return json_response(204)

    async def _passwords(self, _: Request) -> Response:
        """Return all one-time passwords with their codes."""
        return json_response(200, [asdict(model) for model in self._store.passwords.values()])

    def _message(self, command: Reader) -> Message | None:
        message = self._store.messages.get(command.required_text("message_id"))
        if message is None:
            command.add_error("message_id", "Unknown")
        return message


async def _read(request: Request, *known: str) -> Reader:
    """Read the JSON object of a command; an empty body is an empty object."""
    try:
        return Reader(fields_of(parse_json(await request.body() or b"{}"), "this command", known))
    except ValueError as error:
        raise HTTPError(400, {"error": str(error)}) from None


def _raise_for_errors(command: Reader) -> None:
    if command.errors:
        raise HTTPError(400, {"error": command.errors})
