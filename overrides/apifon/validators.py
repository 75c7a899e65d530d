"""Documented rules for what is inside arguments, checked before anything is sent; `validate=False` switches them off.

Bounds of arguments themselves come from the spec and are checked before these.
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
"""What an IM may consist of ("Conditional Note"). The button of the last row is taken as an action; the caption of a
video, which makes a button too, goes with any video."""


def _check_sms(call: Call[Any]) -> None:
    fields = call.body_fields()
    _refuse(call, _wrong_recipients(fields))
    _refuse(call, _wrong_sender("message", fields.get("message")))


def _check_im(call: Call[Any]) -> None:
    fields = call.body_fields()
    _refuse(call, _wrong_recipients(fields))
    _refuse(call, _wrong_sender("message", fields.get("message")))
    for place, channel in _items(fields, "im_channels"):
        _refuse(call, _wrong_channel(place, channel))


def _check_im_file(call: Call[Any]) -> None:
    fields = call.body_fields()
    _refuse(call, _wrong_recipients(fields))
    for place, channel in _items(fields, "im_channels"):
        _refuse(call, _too_long(f"{place}.file_name", _value(channel, "file_name"), _FILE_NAME))


def _check_otp(call: Call[Any]) -> None:
    fields = call.body_fields()
    _refuse(call, _wrong_number("subscriber", fields.get("subscriber")))
    _refuse(call, _wrong_sender("message", fields.get("message")))
    for place, channel in _items(fields, "im_channels"):
        text = _value(channel, "text")
        if isinstance(text, str) and _OTP_PLACEHOLDER not in text:
            _refuse(call, [f"{place}.text must contain {_OTP_PLACEHOLDER}, where the password goes"])


def _check_subscriber(call: Call[Any]) -> None:
    _refuse(call, _wrong_subscriber("", call.body_fields()))


def _check_subscribers(call: Call[Any]) -> None:
    for place, subscriber in _items(call.body_fields(), "subscribers"):
        _refuse(call, _wrong_subscriber(f"{place}.", subscriber))


VALIDATORS: Mapping[str, Callable[[Call[Any]], None]] = {
    "sendSms": _check_sms,
    "sendIm": _check_im,
    "sendImFile": _check_im_file,
    "createOtp": _check_otp,
    "createSubscriber": _check_subscriber,
    "updateSubscriber": _check_subscriber,
    "createSubscribers": _check_subscribers,
}


def _wrong_recipients(fields: Mapping[str, Any]) -> Iterator[str]:
    for place, recipient in _items(fields, "subscribers"):
        yield from _wrong_number(f"{place}.number", _value(recipient, "number"))


def _wrong_number(place: str, number: Any) -> Iterator[str]:
    """The number itself stays out of the message: it is personal."""
    if isinstance(number, str) and not _MSISDN.fullmatch(number):
        remedy = next((f"; leave out the {prefix}" for prefix in ("+", "00") if number.startswith(prefix)), "")
        yield f"{place} must be an MSISDN: 7 to 15 digits in international format, the first of them not 0{remedy}"


def _wrong_sender(place: str, message: Any) -> Iterator[str]:
    sender = _value(message, "sender_id")
    if isinstance(sender, str) and not _SENDER.fullmatch(sender):
        yield f"{place}.sender_id must be up to 16 digits, or up to 11 digits and Latin letters"


def _wrong_channel(place: str, channel: Any) -> Iterator[str]:
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
        yield f"{place} consists of {found}, which is none of the documented contents: {known}"


def _wrong_subscriber(place: str, subscriber: Any) -> Iterator[str]:
    pairs = (("destination", "status"), ("email", "email_status"))
    given = [[_value(subscriber, name) is not None for name in pair] for pair in pairs]
    if not any(map(any, given)):
        yield f"{place}destination must be given with status, or {place}email with email_status"
    for names, there in zip(pairs, given, strict=True):
        if any(there) and not all(there):
            lone, partner = names if there[0] else reversed(names)
            yield f"{place}{lone} must be given with {partner}"


def _too_long(place: str, text: Any, most: int) -> Iterator[str]:
    if isinstance(text, str) and len(text) > most:
        yield f"{place} has {len(text)} characters; the vendor accepts at most {most}"


def _has_content(value: Any) -> bool:
    return bool(value) if is_list(value) else value is not None


def _items(holder: Any, name: str) -> list[tuple[str, Any]]:
    """The items of a list with their places; none for anything that is no list."""
    value = _value(holder, name)
    return [(f"{name}[{index}]", item) for index, item in enumerate(value)] if is_list(value) else []


def _value(holder: Any, name: str) -> Any:
    """A field of an object or a dictionary; None where it is left out."""
    value = holder.get(name) if is_mapping(holder) else getattr(holder, name, None)
    return value if value is not UNSET else None


def _refuse(call: Call[Any], problems: Iterator[str] | list[str]) -> None:
    for problem in problems:
        raise InvalidRequestError(f"{call.operation.id}: {problem}. Nothing was sent.")
