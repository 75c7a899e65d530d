# Copied from overrides/appboy/mocking/messages.py; edit it there.

"""The message objects of every channel ("Apple Push Object" and those that follow)."""

import json
from collections.abc import Mapping, Sequence

from attrs import frozen

from engagement_core.testing.values import as_object, as_text

from . import checks, replies
from .checks import FINE, Check
from .models import Campaign
from .replies import Reply, fatal

MOST_APPLE_BYTES = 1912
MOST_ANDROID_BYTES = 4000
MOST_SLIDEUP_CHARACTERS = 140
MOST_BUTTONS = 2

_ADDRESS = r"[^\s@<>]+@[^\s@<>]+"
_SENDER = checks.matching(rf"[^<>]*<{_ADDRESS}>", 'of the form "Display Name <email@address.com>"')
_REPLY_TO = checks.matching(_ADDRESS, 'of the form "email@address.com"')
_COLOR = checks.matching("0x[0-9A-Fa-f]{8}", "an 8-digit hex string with a leading 0x")
_ICON = checks.matching("[0-9A-Fa-f]{4}", "a 4-digit hex string")
_URI = checks.matching(r"[A-Za-z][A-Za-z0-9+.-]*:(?s:.*)", "a valid http or protocol uri")

_PLATFORMS = ("ios", "android", "windows", "windows8", "kindle", "android_china", "web")
_CLICKS: Mapping[str, Check] = {
    **{f"{platform}_click_action": checks.one_of("NONE", "NEWS_FEED", "URI") for platform in _PLATFORMS},
    **{f"{platform}_uri": _URI for platform in _PLATFORMS},
}

_ALERT_TEXTS: Mapping[str, Check] = {
    "body": checks.text,
    "title": checks.text,
    "title_loc_key": checks.text,
    "title_loc_args": checks.array(checks.text),
    "action_loc_key": checks.text,
    "loc_key": checks.text,
    "loc_args": checks.array(checks.text),
}
_APPLE = checks.fields(
    {},
    {
        "badge": checks.whole,
        "sound": checks.text,
        "extra": checks.mapping,
        "content-available": checks.flag,
        "category": checks.text,
        "expiry": checks.date_or_datetime,
        "custom_uri": checks.text,
        "message_variation_id": checks.text,
        "asset_url": checks.text,
        "asset_file_type": checks.one_of("aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"),
    },
)
# What Android and Kindle have in common; on Android a silent push has neither alert nor title.
_SHADE: Mapping[str, Check] = {"alert": checks.text, "title": checks.text}
_DRAWER: Mapping[str, Check] = {
    "extra": checks.mapping,
    "message_variation_id": checks.text,
    "priority": checks.whole,
    "collapse_key": checks.text,
    "sound": checks.text,
    "custom_uri": checks.text,
}
_ANDROID_OPTIONS: Mapping[str, Check] = {
    **_DRAWER,
    "send_to_sync": checks.flag,
    "summary_text": checks.text,
    "time_to_live": checks.whole,
    "notification_id": checks.whole,
    "push_icon_image_url": checks.text,
    "accent_color": checks.whole,
}
_ANDROID = checks.fields(_SHADE, _ANDROID_OPTIONS)
_SILENT_ANDROID = checks.fields({}, _ANDROID_OPTIONS)
_KINDLE = checks.fields(_SHADE, _DRAWER)
_WEB = checks.fields(
    _SHADE,
    {
        "extra": checks.mapping,
        "message_variation_id": checks.text,
        "custom_uri": checks.text,
        "image_url": checks.text,
        "time_to_live": checks.whole,
    },
)
_WINDOWS_PHONE = checks.fields(
    {"toast_content": checks.text},
    {
        "push_type": checks.one_of("toast"),
        "toast_title": checks.text,
        "toast_navigation_uri": checks.text,
        "toast_hash": checks.mapping,
        "message_variation_id": checks.text,
    },
)
_WINDOWS = checks.fields(
    {
        "push_type": checks.one_of(
            "toast_text_01",
            "toast_text_02",
            "toast_text_03",
            "toast_text_04",
            "toast_image_and_text_01",
            "toast_image_and_text_02",
            "toast_image_and_text_03",
            "toast_image_and_text_04",
        ),
        "toast_text1": checks.text,
    },
    {
        "toast_text2": checks.text,
        "toast_text3": checks.text,
        "toast_text_img_name": checks.text,
        "message_variation_id": checks.text,
        "extra_launch_string": checks.text,
    },
)
_BUTTON = checks.fields({"text": checks.text}, {"text_color": _COLOR, "background_color": _COLOR, **_CLICKS})
_IN_APP = checks.fields(
    {"message": checks.text},
    {
        "type": checks.one_of("SLIDEUP", "MODAL", "FULL"),
        "also_send_to_slideup_only_versions": checks.flag,
        "message_text_color": _COLOR,
        "header": checks.text,
        "header_text_color": _COLOR,
        "background_color": _COLOR,
        "close_button_color": _COLOR,
        "slide_from": checks.one_of("TOP", "BOTTOM"),
        "message_close": checks.one_of("SWIPE", "AUTO_DISMISS"),
        "icon": _ICON,
        "icon_color": _COLOR,
        "icon_background_color": _COLOR,
        "image_url": checks.text,
        "buttons": checks.array(_BUTTON, most=MOST_BUTTONS),
        "extras": checks.mapping,
        "message_variation_id": checks.text,
        **_CLICKS,
    },
)
_EMAIL = checks.fields(
    {"app_id": checks.text, "from": _SENDER},
    {
        "subject": checks.text,
        "reply_to": _REPLY_TO,
        "body": checks.text,
        "plaintext_body": checks.text,
        "email_template_id": checks.text,
        "message_variation_id": checks.text,
        "extras": checks.mapping,
        "headers": checks.mapping,
    },
)
_WEBHOOK = checks.fields(
    {"url": checks.text, "request_method": checks.one_of("POST", "PUT", "DELETE", "GET")},
    {"request_headers": checks.mapping, "body": checks.text, "message_variation_id": checks.text},
)


def read(value: object, campaign: Campaign | None) -> dict[str, Reply]:
    """The messages of a request by channel; refuses the request where one of them is wrong."""
    if value is None:
        raise fatal(replies.NO_MESSAGE)
    messages = as_object(value)
    if messages is None:
        raise fatal(replies.BAD_REQUEST, "messages must be an object")
    found = {name: messages[name] for name in _CHANNELS if name in messages}
    if not found:
        raise fatal(replies.NO_MESSAGE)
    return {_CHANNELS[name].channel: _read_one(name, each, campaign) for name, each in found.items()}


def _read_one(name: str, value: object, campaign: Campaign | None) -> Reply:
    channel = _CHANNELS[name]
    message = as_object(value)
    if message is None:
        raise fatal(replies.BAD_REQUEST, f"messages.{name} must be an object")
    if channel.channel in ("apple_push", "android_push") and checks.mapping(message.get("extra", {})):
        raise fatal(replies.INVALID_EXTRA, f"messages.{name}.extra must be an object")
    problems = channel.check(message)
    if problems:
        raise fatal(replies.BAD_REQUEST, *(f"messages.{name} {problem}" for problem in problems))
    _refuse_too_long(channel.channel, message)
    if campaign is not None:
        _refuse_variation(channel.channel, message, campaign)
    return message


def _apple(value: object) -> Sequence[str]:
    message = as_object(value) or {}
    problems = [*_APPLE(message), *_apple_alert(message)]
    if "asset_url" in message and "asset_file_type" not in message:
        problems.append("asset_file_type is required if asset_url is present")
    problems += [f"extra must not have the key {key}" for key in ("ab", "aps") if key in _extra(message)]
    return problems


def _apple_alert(message: Reply) -> Sequence[str]:
    silent = message.get("content-available") is True
    if "alert" not in message:
        return FINE if silent else ("alert is required unless content-available is true",)
    alert = as_object(message["alert"])
    if alert is None:
        return [f"alert {problem} or an object" for problem in checks.text(message["alert"])]
    problems = [f"alert {problem}" for problem in checks.fields({}, _ALERT_TEXTS)(alert)]
    if "body" not in alert and not silent:
        problems.append("alert body is required unless content-available is true")
    return problems


def _android(value: object) -> Sequence[str]:
    message = as_object(value) or {}
    if message.get("send_to_sync") is not True:
        return _ANDROID(message)
    forbidden = [f"{name} must not be set with send_to_sync" for name in _SHADE if name in message]
    return [*forbidden, *_SILENT_ANDROID(message)]


def _email(value: object) -> Sequence[str]:
    message = as_object(value) or {}
    missing = "body" not in message and "email_template_id" not in message
    return [*_EMAIL(message), *(["body is required unless email_template_id is given"] if missing else [])]


@frozen
class _Channel:
    channel: str
    check: Check


# Sending and scheduling give the two Windows channels different names, and only scheduling lists webhooks. All names
# are taken by both, because the documentation says that the one mirrors the other.
_CHANNELS: Mapping[str, _Channel] = {
    "apple_push": _Channel("apple_push", _apple),
    "android_push": _Channel("android_push", _android),
    "windows_phone8_push": _Channel("windows_phone8_push", _WINDOWS_PHONE),
    "windows_push": _Channel("windows_phone8_push", _WINDOWS_PHONE),
    "windows_universal_push": _Channel("windows_universal_push", _WINDOWS),
    "windows8_push": _Channel("windows_universal_push", _WINDOWS),
    "kindle_push": _Channel("kindle_push", _KINDLE),
    "web_push": _Channel("web_push", _WEB),
    "in_app_message": _Channel("in_app_message", _IN_APP),
    "email": _Channel("email", _email),
    "webhook": _Channel("webhook", _WEBHOOK),
}


def _refuse_too_long(channel: str, message: Reply) -> None:
    if channel == "apple_push" and _size(message) > MOST_APPLE_BYTES:
        raise fatal(replies.APPLE_LENGTH, f"more than {MOST_APPLE_BYTES} bytes")
    # The object's chapter counts the alert and the extra, the list of errors the whole payload: the former is smaller.
    counted: Reply = {name: message[name] for name in ("alert", "extra") if name in message}
    if channel == "android_push" and _size(counted) > MOST_ANDROID_BYTES:
        raise fatal(replies.ANDROID_LENGTH, f"more than {MOST_ANDROID_BYTES} bytes")
    if channel == "in_app_message" and len(str(message.get("message"))) > MOST_SLIDEUP_CHARACTERS:
        raise fatal(replies.SLIDEUP_LENGTH, f"more than {MOST_SLIDEUP_CHARACTERS} characters")


def _refuse_variation(channel: str, message: Reply, campaign: Campaign) -> None:
    """Campaign Identifier: with a campaign every message names one of its variations, of its own type."""
    variation_id = as_text(message.get("message_variation_id"))
    if variation_id is None:
        raise fatal(replies.VARIANT_UNSPECIFIED, f"{channel} has no message_variation_id")
    variation = campaign.variation(variation_id)
    if variation is None:
        raise fatal(replies.INVALID_VARIANT, f"{variation_id} is no variation of {campaign.id}")
    if variation.channel != channel:
        raise fatal(replies.MISMATCHED_TYPE, f"{variation_id} is for {variation.channel}, not for {channel}")


def _extra(message: Reply) -> Reply:
    return as_object(message.get("extra")) or {}


def _size(payload: Reply) -> int:
    return len(json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
