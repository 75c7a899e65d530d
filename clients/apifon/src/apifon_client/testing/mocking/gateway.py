# Copied from overrides/apifon/mocking/gateway.py; edit it there.

"""Shared parts of the SMS, IM and OTP gateways: contents, responses, errors and scheduled messages."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Literal

from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response

from engagement_core.testing.mock import HTTPError, json_response
from engagement_core.testing.values import as_text

from .ids import Ids
from .models import Message
from .reader import Reader, read_body
from .recipients import ShortLink
from .rules import MAX_REFERENCE, at_most, callback_url, date_time, one_of, sender_id
from .store import Store
from .views import View

CODINGS = ("0", "1", "2")
MAX_CODING = 2
SEPTETS_PER_PART = 160
BYTES_PER_PART = 140
"""Also for UCS-2: a part has 70 characters of two bytes."""
MAX_REASONS = 5
REMOVAL_FIELDS = ("REQUEST_ID", "REFERENCE_ID")


@frozen(kw_only=True)
class SmsContent:
    """MESSAGE of "SMS Request"."""

    text: str
    coding: int
    sender: str


@frozen(kw_only=True)
class Envelope:
    """The fields of the whole request."""

    reference_id: str | None
    callback_url: str | None
    reply_url: str | None
    send_at: float


def read_content(message: Reader) -> SmsContent:
    """Read MESSAGE; `dc` is a number in the samples, and a string in requests of the vendor's own SDKs."""
    return SmsContent(
        text=message.required_text("text"),
        coding=_read_coding(message),
        sender=message.required_text("sender_id", sender_id),
    )


def read_envelope(body: Reader, now: float) -> Envelope:
    """Read the fields that SMS and IM requests share; a date in the past means immediately."""
    date = body.text("date", date_time)
    return Envelope(
        reference_id=body.text("reference_id", at_most(MAX_REFERENCE)),
        callback_url=body.text("callback_url", callback_url) or None,
        reply_url=body.text("reply_url", callback_url) or None,
        send_at=now if date is None else max(now, datetime.fromisoformat(date).replace(tzinfo=UTC).timestamp()),
    )


def raise_for_errors(body: Reader, ids: Ids) -> None:
    """Raise a 403 with the reasons in `result_info` if there are errors (RESULT_INFO, status_code)."""
    if not body.errors:
        return
    reasons = [f"{place}: {reason}" for place, reason in list(body.errors.items())[:MAX_REASONS]]
    info = {"status_code": 403, "description": "; ".join(reasons)}
    raise HTTPError(403, {"request_id": ids.uuid(), "result_info": info})


def sent(request_id: str, reference_id: str | None, results: dict[str, list[View]]) -> Response:
    """Return the response to a send ("SMS Response"); no sample shows `reference` without a value."""
    given = {} if reference_id is None else {"reference": reference_id}
    return json_response(
        200,
        {
            "request_id": request_id,
            **given,
            "results": results,
            "result_info": {"status_code": 200, "description": "OK"},
        },
    )


def detail(message_id: str, custom_id: str | None, length: int, links: dict[str, ShortLink]) -> View:
    """Return RESULT_DETAILS; the two deprecated keys have the first short link."""
    first = next(iter(links.values()), None)
    view: View = {
        "message_id": message_id,
        "custom_id": custom_id,
        "length": length,
        "short_code": None if first is None else first.code,
        "short_url": None if first is None else first.url,
    }
    if links:
        view["landing_pages"] = {name: link.view() for name, link in links.items()}
    return view


def sms_parts(text: str, coding: int) -> list[int]:
    """Return the sizes of the parts of a text (MESSAGE, text and dc); at least one part."""
    if coding == 0:
        size, limit = len(text), SEPTETS_PER_PART
    else:
        encoding = "utf-8" if coding == 1 else "utf-16-le"
        size, limit = len(text.encode(encoding, "surrogatepass")), BYTES_PER_PART
    full, rest = divmod(size, limit)
    return [limit] * full + ([rest] if rest or not full else [])


async def remove_scheduled(request: Request, store: Store, channel: Literal["SMS", "VIBER"]) -> Response:
    """Chapter "Delete Scheduled SMS", "Delete Scheduled IM": the response is a bare number."""
    body = await read_body(request)
    field = body.required_text("field", one_of(*REMOVAL_FIELDS))
    value = body.required_text("id")
    body.raise_for_errors()
    removed = [
        model
        for model in store.messages.values()
        if model.channel == channel
        and model.send_at > store.now()
        and value == (model.request_id if field == "REQUEST_ID" else model.reference_id)
    ]
    _delete(store, removed)
    return json_response(200, len(removed))


def _delete(store: Store, messages: Sequence[Message]) -> None:
    ids = {model.message_id for model in messages}
    for message_id in ids:
        del store.messages[message_id]
    for callback in [model for model in store.callbacks.values() if model.message_id in ids]:
        del store.callbacks[callback.id]


def _read_coding(message: Reader) -> int:
    text = as_text(message.fields.get("dc"))
    if text is None:
        return message.number("dc", 0, MAX_CODING) or 0
    message.text("dc", one_of(*CODINGS))
    return int(text) if text in CODINGS else 0
