"""SMS (chapter "SMS Gateway REST API")."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import endpoint

from .auth_middleware import AuthMiddleware
from .callbacks import Outbox
from .gateway import (
    Envelope,
    SmsContent,
    detail,
    raise_for_errors,
    read_content,
    read_envelope,
    remove_scheduled,
    sent,
    sms_parts,
)
from .models import Message
from .reader import Reader, read_body
from .recipients import Recipient, read_recipients
from .rules import validity
from .store import Store
from .views import View

PATH = "/services/api/v1/sms"


class SmsGateway:
    """Sends SMS, and deletes scheduled ones."""

    def __init__(self, store: Store, auth: AuthMiddleware, outbox: Outbox) -> None:
        self._store = store
        self._auth = auth
        self._outbox = outbox

    def routes(self) -> list[Route]:
        """The two operations."""
        return [
            endpoint(f"{PATH}/send", POST=self._auth.guard(self._send, "smsGateway")),
            endpoint(f"{PATH}/remove", POST=self._auth.guard(self._remove, "smsGateway")),
        ]

    async def _send(self, request: Request) -> Response:
        """Chapter "SMS Request"; one detail per part of a long text."""
        body = await read_body(request)
        recipients = read_recipients(body)
        body.require("message")
        content = read_content(body.child("message") or Reader({}))
        envelope = read_envelope(body, self._store.now())
        body.text("tte", validity)
        raise_for_errors(body, self._store.ids)
        request_id = self._store.ids.uuid()
        results: dict[str, list[View]] = {}
        for recipient in recipients:
            results.setdefault(recipient.number, []).extend(
                self._send_one(request_id, recipient, content, envelope),
            )
        return sent(request_id, envelope.reference_id, results)

    def _send_one(self, request_id: str, recipient: Recipient, content: SmsContent, envelope: Envelope) -> list[View]:
        links = recipient.shorten(content.text, self._store.ids)
        text = recipient.fill(content.text, links)
        details: list[View] = []
        for size in sms_parts(text, content.coding):
            message = Message(
                message_id=self._store.ids.uuid(),
                request_id=request_id,
                reference_id=envelope.reference_id,
                channel="SMS",
                sender=content.sender,
                number=recipient.number,
                custom_id=recipient.custom_id,
                text=text,
                callback_url=envelope.callback_url,
                send_at=envelope.send_at,
            )
            self._outbox.send(message)
            details.append(detail(message.message_id, recipient.custom_id, size, links))
        return details

    async def _remove(self, request: Request) -> Response:
        """Chapter "Delete Scheduled SMS"."""
        return await remove_scheduled(request, self._store, "SMS")
