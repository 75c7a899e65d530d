# Copied from overrides/apifon/webhooks.py; edit it there.

"""What Apifon sends to your server: delivery reports and replies ("Callback Responses" and the two reply callbacks).

Needs no web framework: it takes the body of a request as bytes, and its URL.
"""

import hmac
from collections.abc import Iterable
from hashlib import sha256
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import msgspec
from attrs import frozen

from apifon_client import models
from engagement_core.codec import build
from engagement_core.errors import ConfigurationError, EngagementError
from engagement_core.type_guards import is_list, is_mapping
from engagement_core.url_security import require_https

PARAMETER = "secret"
"""The query parameter of a callback URL that holds the receiver's own secret, unless it is given another name."""
MAX_DEPTH = 64
"""How deep a callback may be nested; documented ones have 6 levels."""


class CallbackError(EngagementError, ValueError):
    """A request that is no callback: its body is not JSON, or it does not know the receiver's secret."""


@frozen(kw_only=True)
class DeliveryReceived:
    """One event of a delivery report."""

    event: models.DeliveryEvent
    report: models.DeliveryReport
    """The report that it came in, with any further events."""

    @property
    def key(self) -> str:
        """The same for the same event: what a receiver remembers to pass over repetitions."""
        code = getattr(self.event.status, "code", self.event.status)
        return f"{self.report.request_id}:{self.event.message_id}:{code}"

    @property
    def delivered(self) -> bool:
        """Whether the message has reached its recipient; false also for a status of an unknown shape."""
        delivered: bool = getattr(self.event.status, "delivered", False)
        return delivered


@frozen(kw_only=True)
class SmsReplyReceived:
    """A subscriber answered a two-way SMS."""

    reply: models.SmsReply

    @property
    def key(self) -> str:
        """The same for the same reply: replies are sent again where the receiver did not answer."""
        return f"sms reply:{self.reply.message_id}"


@frozen(kw_only=True)
class ImReplyReceived:
    """A subscriber answered a two-way IM."""

    reply: models.ImReply

    @property
    def key(self) -> str:
        """The same for the same reply: replies are sent again where the receiver did not answer."""
        return f"im reply:{self.reply.reply.reply_message_id}"


@frozen(kw_only=True)
class UnknownReceived:
    """Something that the documentation does not know, as it came."""

    raw: Any
    key: str
    """The same for the same bytes."""


Received: TypeAlias = DeliveryReceived | SmsReplyReceived | ImReplyReceived | UnknownReceived
"""What can be in a callback."""


def parse_callback(body: bytes) -> list[Received]:
    """The events of a callback, none or several; raises CallbackError for a body that is not JSON.

    What kind of callback it is follows from its fields, so a new channel or status is no reason to lose one.
    """
    content = _bytes(body)
    try:
        raw = msgspec.json.decode(content)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise CallbackError("The body of the callback is not JSON.") from error
    if _depth(raw) > MAX_DEPTH:
        raise CallbackError(f"The body of the callback is nested more than {MAX_DEPTH} deep.")
    if is_mapping(raw):
        if {"request_id", "data"} <= raw.keys():
            return _deliveries(raw, content)
        if {"reply", "original_im"} <= raw.keys() and is_mapping(raw["reply"]):
            return [ImReplyReceived(reply=build(models.ImReply, raw))]
        if {"message_id", "from", "text"} <= raw.keys():
            return [SmsReplyReceived(reply=build(models.SmsReply, raw))]
    return [_unknown(raw, content)]


def secret_url(url: str, secret: str, parameter: str = PARAMETER) -> str:
    """A URL for `callback_url` or `reply_url` with a secret of your own in its query, since callbacks are not signed.

    Raises CallbackError for an empty secret, and for a URL that is none or would carry the secret unencrypted to
    another machine: Apifon calls `https://` URLs alone.
    """
    _check_text("secret", secret)
    _check_text("parameter", parameter)
    try:
        parts = urlsplit(url)
        query = [*parse_qsl(parts.query, keep_blank_values=True), (parameter, secret)]
        text = urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query, quote_via=quote), ""))
        text.encode()
        require_https(url, allow_http=False)
    except ConfigurationError:
        raise CallbackError("The URL of a callback must start with https://, or its secret could be read.") from None
    except (ValueError, TypeError, AttributeError):
        # What these say may hold the secret.
        raise CallbackError("The URL of the callback is none.") from None
    return text


def check_secret(url: str, secret: str, parameter: str = PARAMETER) -> None:
    """Raise CallbackError unless the URL (or path and query) that was requested holds the secret, once."""
    _check_text("secret", secret)
    try:
        given = [value for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True) if name == parameter]
        # Compared in a time that does not tell how much of it is right.
        matches = [hmac.compare_digest(value.encode("utf-8", "surrogatepass"), secret.encode()) for value in given]
    except (ValueError, TypeError, AttributeError):
        raise CallbackError("The URL of the callback cannot be read.") from None
    if matches != [True]:
        raise CallbackError("The callback does not hold the receiver's secret.")


class CallbackMethods:
    """The same functions on a client."""

    @staticmethod
    def receive(body: bytes, *, url: str, secret: str, parameter: str = PARAMETER) -> list[Received]:
        """The events of a callback whose URL holds your secret; raises CallbackError for any other request."""
        check_secret(url, secret, parameter)
        return parse_callback(body)

    @staticmethod
    def parse(body: bytes) -> list[Received]:
        """The events of a callback, whoever sent it; raises CallbackError for a body that is not JSON."""
        return parse_callback(body)

    @staticmethod
    def url(url: str, *, secret: str, parameter: str = PARAMETER) -> str:
        """A URL for `callback_url` or `reply_url` with your secret in its query."""
        return secret_url(url, secret, parameter)


def _deliveries(raw: Any, body: bytes) -> list[Received]:
    # The table calls `data` one object, all samples a list of them.
    data: list[Any] = list(raw["data"]) if is_list(raw["data"]) else [raw["data"]]
    if not all(is_mapping(event) for event in data):
        return [_unknown(raw, body)]
    report = build(models.DeliveryReport, {**raw, "data": data})
    return [DeliveryReceived(event=event, report=report) for event in report.data]


def _unknown(raw: Any, body: bytes) -> UnknownReceived:
    return UnknownReceived(raw=raw, key=f"unknown:{sha256(body).hexdigest()}")


def _bytes(body: Any) -> bytes:
    """The body; frameworks hand it over in several types."""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    try:
        return bytes(memoryview(body))
    except TypeError:
        raise CallbackError(f"The body of the callback must be bytes, not {type(body).__name__}.") from None


def _depth(raw: object) -> int:
    """How deep a value is nested, as far as it matters; counted without recursion, which has an end of its own."""
    level: list[Any] = [raw]
    for depth in range(MAX_DEPTH + 1):
        level = [inner for value in level for inner in _inside(value)]
        if not level:
            return depth
    return MAX_DEPTH + 1


def _inside(value: object) -> Iterable[object]:
    if is_mapping(value):
        return value.values()
    return value if is_list(value) else ()


def _check_text(name: str, value: object) -> None:
    """An empty secret would let everybody in, and one that has no UTF-8 nobody."""
    if not isinstance(value, str) or not value or value != value.encode("utf-8", "replace").decode():
        raise CallbackError(f"The {name} of a callback URL must be a text that is not empty and has a form in UTF-8.")
