# Copied from overrides/apifon/webhooks.py; edit it there.

"""Callbacks that Apifon sends to your server: delivery reports and replies ("Callback Responses").

The functions need no web framework: pass the body of a request as bytes, and its URL.
"""

import hmac
from collections.abc import Iterable
from hashlib import sha256
from typing import Any, ClassVar, TypeAlias
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import msgspec
from attrs import frozen

from apifon_client import models
from engagement_core.codec import build
from engagement_core.errors import ConfigurationError, EngagementError
from engagement_core.type_guards import is_list, is_mapping
from engagement_core.url_security import require_https

PARAMETER = "secret"
"""The default name of the query parameter of a callback URL that holds your secret."""
MAX_DEPTH = 64
"""The maximum nesting depth of a callback; documented ones have 6 levels."""


class CallbackError(EngagementError, ValueError):
    """A request that is not a callback: its body is not JSON, or its URL does not have your secret."""


@frozen(kw_only=True)
class DeliveryReceived:
    """One event of a delivery report."""

    kind: ClassVar[str] = "delivery_report"
    event: models.DeliveryEvent
    report: models.DeliveryReport
    """The report that contains the event and any others."""

    @property
    def key(self) -> str:
        """Identifies the event; store it to detect duplicates."""
        code = getattr(self.event.status, "code", self.event.status)
        return f"{self.report.request_id}:{self.event.message_id}:{code}"

    @property
    def delivered(self) -> bool:
        """Whether the message reached its recipient; false also for a status of an unknown type."""
        delivered: bool = getattr(self.event.status, "delivered", False)
        return delivered

    def to_dict(self) -> dict[str, Any]:
        """Return the fields of the event and of its report in one dictionary that JSON can represent."""
        report = self.report.to_dict()
        del report["data"]
        return {"kind": self.kind, "key": self.key, **report, **self.event.to_dict()}


@frozen(kw_only=True)
class SmsReplyReceived:
    """A subscriber replied to a two-way SMS."""

    kind: ClassVar[str] = "sms_reply"
    reply: models.SmsReply

    @property
    def key(self) -> str:
        """Identifies the reply; Apifon retries a reply if your server does not respond."""
        return f"sms reply:{self.reply.message_id}"

    def to_dict(self) -> dict[str, Any]:
        """Return the reply as a dictionary that JSON can represent."""
        return {"kind": self.kind, "key": self.key, **self.reply.to_dict()}


@frozen(kw_only=True)
class ImReplyReceived:
    """A subscriber replied to a two-way IM."""

    kind: ClassVar[str] = "im_reply"
    reply: models.ImReply

    @property
    def key(self) -> str:
        """Identifies the reply; Apifon retries a reply if your server does not respond."""
        return f"im reply:{self.reply.reply.reply_message_id}"

    def to_dict(self) -> dict[str, Any]:
        """Return the reply as a dictionary that JSON can represent."""
        return {"kind": self.kind, "key": self.key, **self.reply.to_dict()}


@frozen(kw_only=True)
class UnknownReceived:
    """A callback that the documentation does not describe, as received."""

    kind: ClassVar[str] = "unknown"
    raw: Any
    key: str
    """Identifies the body, by its hash."""

    def to_dict(self) -> dict[str, Any]:
        """Return the callback as a dictionary that JSON can represent."""
        return {"kind": self.kind, "key": self.key, "raw": self.raw}


Received: TypeAlias = DeliveryReceived | SmsReplyReceived | ImReplyReceived | UnknownReceived
"""The events of a callback."""


def parse_callback(body: bytes) -> list[Received]:
    """Return the events of a callback, zero or more.

    The fields determine the kind of callback, so a new channel or status loses no event.

    Raises:
        CallbackError: The body is not JSON.
    """
    content = _bytes(body)
    try:
        raw = msgspec.json.decode(content)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise CallbackError("The body of the callback is not JSON.") from error
    if _depth(raw) > MAX_DEPTH:
        raise CallbackError(f"The body of the callback is nested more than {MAX_DEPTH} levels deep.")
    if is_mapping(raw):
        if {"request_id", "data"} <= raw.keys():
            return _deliveries(raw, content)
        if {"reply", "original_im"} <= raw.keys() and is_mapping(raw["reply"]):
            return [ImReplyReceived(reply=build(models.ImReply, raw))]
        if {"message_id", "from", "text"} <= raw.keys():
            return [SmsReplyReceived(reply=build(models.SmsReply, raw))]
    return [_unknown(raw, content)]


def secret_url(url: str, secret: str, parameter: str = PARAMETER) -> str:
    """Return a URL for `callback_url` or `reply_url` with your secret in its query, since callbacks are not signed.

    Raises:
        CallbackError: The secret is empty, the URL is invalid, or the URL is an `http://` URL of another machine,
            which would expose the secret; Apifon calls only `https://` URLs.
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
        raise CallbackError("The URL of a callback must start with https://, or its secret is exposed.") from None
    except (ValueError, TypeError, AttributeError):
        # Their messages may contain the secret.
        raise CallbackError("The URL of the callback is invalid.") from None
    return text


def check_secret(url: str, secret: str, parameter: str = PARAMETER) -> None:
    """Raise CallbackError unless the requested URL (or path and query) has the secret exactly once."""
    _check_text("secret", secret)
    try:
        given = [value for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True) if name == parameter]
        # In constant time, so that the duration does not reveal how much of it matches.
        matches = [hmac.compare_digest(value.encode("utf-8", "surrogatepass"), secret.encode()) for value in given]
    except (ValueError, TypeError, AttributeError):
        raise CallbackError("The requested URL is invalid.") from None
    if matches != [True]:
        raise CallbackError("The requested URL does not have your secret.")


class CallbackMethods:
    """Methods of `client.webhooks`."""

    @staticmethod
    def receive(body: bytes, *, url: str, secret: str, parameter: str = PARAMETER) -> list[Received]:
        """Return the events of a callback whose URL has your secret.

        Example:
            from apifon_client.samples import sample_delivery_report

            url = client.webhooks.url("https://example.com/apifon", secret="a secret of yours")
            for event in client.webhooks.receive(sample_delivery_report(), url=url, secret="a secret of yours"):
                print(event.key)

        Raises:
            CallbackError: The URL does not have the secret, or the body is not JSON.
        """
        check_secret(url, secret, parameter)
        return parse_callback(body)

    @staticmethod
    def parse(body: bytes) -> list[Received]:
        """Return the events of a callback without a check of the sender.

        Example:
            from apifon_client.samples import sample_delivery_report

            for event in client.webhooks.parse(sample_delivery_report()):
                print(event.key)

        Raises:
            CallbackError: The body is not JSON.
        """
        return parse_callback(body)

    @staticmethod
    def url(url: str, *, secret: str, parameter: str = PARAMETER) -> str:
        """Return a URL for `callback_url` or `reply_url` with your secret in its query.

        Example:
            client.webhooks.url("https://example.com/apifon", secret="a secret of yours")
        """
        return secret_url(url, secret, parameter)


def _deliveries(raw: Any, body: bytes) -> list[Received]:
    # The table calls `data` an object; all samples have a list of objects.
    data: list[Any] = list(raw["data"]) if is_list(raw["data"]) else [raw["data"]]
    if not all(is_mapping(event) for event in data):
        return [_unknown(raw, body)]
    report = build(models.DeliveryReport, {**raw, "data": data})
    return [DeliveryReceived(event=event, report=report) for event in report.data]


def _unknown(raw: Any, body: bytes) -> UnknownReceived:
    return UnknownReceived(raw=raw, key=f"unknown:{sha256(body).hexdigest()}")


def _bytes(body: Any) -> bytes:
    """Return the body as bytes; frameworks use several types."""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    try:
        return bytes(memoryview(body))
    except TypeError:
        raise CallbackError(f"The body of the callback must be bytes, not {type(body).__name__}.") from None


def _depth(raw: object) -> int:
    """The nesting depth of a value, up to one above the maximum; without recursion, which Python limits."""
    level: list[Any] = [raw]
    for depth in range(MAX_DEPTH + 1):
        level = [inner for value in level for inner in _children(value)]
        if not level:
            return depth
    return MAX_DEPTH + 1


def _children(value: object) -> Iterable[object]:
    if is_mapping(value):
        return value.values()
    return value if is_list(value) else ()


def _check_text(name: str, value: object) -> None:
    """Raise CallbackError for an empty text, which every caller matches, and for one that UTF-8 cannot encode."""
    if not isinstance(value, str) or not value or value != value.encode("utf-8", "replace").decode():
        raise CallbackError(f"The {name} of a callback URL must be a non-empty string that UTF-8 can encode.")
