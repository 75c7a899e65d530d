# Copied from overrides/apifon/validators.py; edit it there.

"""Documented rules of nested arguments, checked before anything is sent; `validate=False` disables them.

The constraints of the arguments themselves are in the spec and checked first.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from msgspec import UNSET

from engagement_core.call import Call
from engagement_core.errors import InvalidRequestError
from engagement_core.type_guards import is_list, is_mapping

_MSISDN = re.compile(r"[1-9][0-9]{6,14}", re.ASCII)
_SENDER = re.compile(r"[0-9]{1,16}|[0-9A-Za-z]{1,11}", re.ASCII)

_IM_TEXT = 1000
_CAPTION = 30
_THUMBNAIL_URL = 1000
_FILE_NAME = 25
_OTP_PLACEHOLDER = "{apifon_otp}"

CONTENT_PARTS = ("text", "images", "videos", "actions")
CONTENT_PATTERNS = (
    ("text",),
    ("images",),
    ("text", "actions"),
    ("text", "images", "actions"),
    ("videos",),
    ("text", "videos"),
    ("text", "videos", "actions"),
)
"""The valid contents of an IM ("Conditional Note"). The button of the last row is an action; the caption of a video,
which also makes a button, is valid with any video."""


def _check_sms(call: Call[Any]) -> None:
    fields = call.body_fields()
    _raise_first(call, _invalid_recipients(fields))
    _raise_first(call, _invalid_sender("message", fields.get("message")))


def _check_im(call: Call[Any]) -> None:
    fields = call.body_fields()
    _raise_first(call, _invalid_recipients(fields))
    _raise_first(call, _invalid_sender("message", fields.get("message")))
    for place, channel in _items(fields, "im_channels"):
        _raise_first(call, _invalid_channel(place, channel))


def _check_im_file(call: Call[Any]) -> None:
    fields = call.body_fields()
    _raise_first(call, _invalid_recipients(fields))
    for place, channel in _items(fields, "im_channels"):
        _raise_first(call, _too_long(f"{place}.file_name", _value(channel, "file_name"), _FILE_NAME))


def _check_otp(call: Call[Any]) -> None:
    fields = call.body_fields()
    _raise_first(call, _invalid_number("subscriber", fields.get("subscriber")))
    _raise_first(call, _invalid_sender("message", fields.get("message")))
    for place, channel in _items(fields, "im_channels"):
        text = _value(channel, "text")
        if isinstance(text, str) and _OTP_PLACEHOLDER not in text:
            _raise_first(call, [f"{place}.text must contain {_OTP_PLACEHOLDER}, the placeholder of the password"])


def _check_subscriber(call: Call[Any]) -> None:
    _raise_first(call, _invalid_subscriber("", call.body_fields()))


def _check_subscribers(call: Call[Any]) -> None:
    for place, subscriber in _items(call.body_fields(), "subscribers"):
        _raise_first(call, _invalid_subscriber(f"{place}.", subscriber))


VALIDATORS: Mapping[str, Callable[[Call[Any]], None]] = {
    "sendSms": _check_sms,
    "sendIm": _check_im,
    "sendImFile": _check_im_file,
    "createOtp": _check_otp,
    "createSubscriber": _check_subscriber,
    "updateSubscriber": _check_subscriber,
    "createSubscribers": _check_subscribers,
}


def _invalid_recipients(fields: Mapping[str, Any]) -> Iterator[str]:
    for place, recipient in _items(fields, "subscribers"):
        yield from _invalid_number(f"{place}.number", _value(recipient, "number"))


def _invalid_number(place: str, number: Any) -> Iterator[str]:
    """The message omits the number, which is personal data."""
    if isinstance(number, str) and not _MSISDN.fullmatch(number):
        hint = next((f"; omit the {prefix}" for prefix in ("+", "00") if number.startswith(prefix)), "")
        yield f"{place} must be an MSISDN: 7 to 15 digits in international format, not starting with 0{hint}"


def _invalid_sender(place: str, message: Any) -> Iterator[str]:
    sender = _value(message, "sender_id")
    if isinstance(sender, str) and not _SENDER.fullmatch(sender):
        yield f"{place}.sender_id must be up to 16 digits, or up to 11 digits and Latin letters"


def _invalid_channel(place: str, channel: Any) -> Iterator[str]:
    yield from _too_long(f"{place}.text", _value(channel, "text"), _IM_TEXT)
    for at, action in _items(channel, "actions"):
        yield from _too_long(f"{place}.{at}.title", _value(action, "title"), _CAPTION)
    for at, video in _items(channel, "videos"):
        yield from _too_long(f"{place}.{at}.video_caption", _value(video, "video_caption"), _CAPTION)
        url = _value(video, "thumbnail_image_url")
        yield from _too_long(f"{place}.{at}.thumbnail_image_url", url, _THUMBNAIL_URL)
    parts = tuple(name for name in CONTENT_PARTS if _has_content(_value(channel, name)))
    if parts not in CONTENT_PATTERNS:
        found = " and ".join(parts) or "nothing"
        known = "; ".join(" and ".join(pattern) for pattern in CONTENT_PATTERNS)
        yield f"{place} contains {found}, which is not a documented combination: {known}"


def _invalid_subscriber(place: str, subscriber: Any) -> Iterator[str]:
    pairs = (("destination", "status"), ("email", "email_status"))
    present = [[_value(subscriber, name) is not None for name in pair] for pair in pairs]
    if not any(map(any, present)):
        yield f"{place}destination with status, or {place}email with email_status, is required"
    for names, found in zip(pairs, present, strict=True):
        if any(found) and not all(found):
            lone, partner = names if found[0] else reversed(names)
            yield f"{place}{lone} requires {partner}"


def _too_long(place: str, text: Any, limit: int) -> Iterator[str]:
    if isinstance(text, str) and len(text) > limit:
        yield f"{place} has {len(text)} characters; the vendor accepts at most {limit}"


def _has_content(value: Any) -> bool:
    return bool(value) if is_list(value) else value is not None


def _items(holder: Any, name: str) -> list[tuple[str, Any]]:
    """The items of a list with their positions; empty unless it is a list."""
    value = _value(holder, name)
    return [(f"{name}[{index}]", item) for index, item in enumerate(value)] if is_list(value) else []


def _value(holder: Any, name: str) -> Any:
    """A field of an object or a dictionary; None if it is missing."""
    value = holder.get(name) if is_mapping(holder) else getattr(holder, name, None)
    return value if value is not UNSET else None


def _raise_first(call: Call[Any], errors: Iterator[str] | list[str]) -> None:
    for error in errors:
        raise InvalidRequestError(f"{call.operation.id}: {error}. Nothing was sent.")
