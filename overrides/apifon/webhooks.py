"""What Apifon sends to your server: delivery reports and replies ("Callback Responses" and the two reply callbacks).

Needs no web framework: it takes the body of a request as bytes, and its URL.
"""

import hmac
from hashlib import sha256
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import msgspec
from attrs import frozen

from apifon_client import models
from engagement_core.codec import build
from engagement_core.errors import EngagementError
from engagement_core.narrowing import is_list, is_mapping

PARAMETER = "secret"
"""The query parameter of a callback URL that holds the receiver's own secret, unless it is given another name."""


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
    try:
        raw = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CallbackError("The body of the callback is not JSON.") from error
    if is_mapping(raw):
        if {"request_id", "data"} <= raw.keys():
            return _deliveries(raw, body)
        if {"reply", "original_im"} <= raw.keys() and is_mapping(raw["reply"]):
            return [ImReplyReceived(reply=build(models.ImReply, raw))]
        if {"message_id", "from", "text"} <= raw.keys():
            return [SmsReplyReceived(reply=build(models.SmsReply, raw))]
    return [_unknown(raw, body)]


def secret_url(url: str, secret: str, parameter: str = PARAMETER) -> str:
    """A URL for `callback_url` or `reply_url` with a secret of your own in its query, since callbacks are not signed.

    Raises CallbackError for an empty secret.
    """
    if not secret:
        raise CallbackError("The secret of a callback URL must not be empty.")
    parts = urlsplit(url)
    query = [*parse_qsl(parts.query, keep_blank_values=True), (parameter, secret)]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(query, quote_via=quote), ""))


def check_secret(url: str, secret: str, parameter: str = PARAMETER) -> None:
    """Raise CallbackError unless the URL (or path and query) that was requested holds the secret, once."""
    given = [value for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True) if name == parameter]
    # Compared in a time that does not tell how much of it is right; an empty secret would let everybody in.
    matches = [hmac.compare_digest(value.encode("utf-8", "surrogatepass"), secret.encode()) for value in given]
    if not secret or matches != [True]:
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
