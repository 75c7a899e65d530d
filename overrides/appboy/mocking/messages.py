"""The message objects of every channel ("Apple Push Object" and those that follow)."""

import json
from collections.abc import Mapping, Sequence

from attrs import frozen

from engagement_core.testing.values import as_object, as_text

from . import responses, validators
from .models import Campaign
from .responses import JSONObject, fatal
from .validators import VALID, Validator

MAX_APPLE_BYTES = 1912
MAX_ANDROID_BYTES = 4000
MAX_SLIDEUP_CHARACTERS = 140
MAX_BUTTONS = 2

_ADDRESS = r"[^\s@<>]+@[^\s@<>]+"
_SENDER = validators.matching(rf"[^<>]*<{_ADDRESS}>", 'of the form "Display Name <email@address.com>"')
_REPLY_TO = validators.matching(_ADDRESS, 'of the form "email@address.com"')
_COLOR = validators.matching("0x[0-9A-Fa-f]{8}", "an 8-digit hex string with a leading 0x")
_ICON = validators.matching("[0-9A-Fa-f]{4}", "a 4-digit hex string")
_URI = validators.matching(r"[A-Za-z][A-Za-z0-9+.-]*:(?s:.*)", "a valid http or protocol uri")

_PLATFORMS = ("ios", "android", "windows", "windows8", "kindle", "android_china", "web")
_CLICKS: Mapping[str, Validator] = {
    **{f"{platform}_click_action": validators.one_of("NONE", "NEWS_FEED", "URI") for platform in _PLATFORMS},
    **{f"{platform}_uri": _URI for platform in _PLATFORMS},
}

_ALERT_TEXTS: Mapping[str, Validator] = {
    "body": validators.text,
    "title": validators.text,
    "title_loc_key": validators.text,
    "title_loc_args": validators.array(validators.text),
    "action_loc_key": validators.text,
    "loc_key": validators.text,
    "loc_args": validators.array(validators.text),
}
_APPLE = validators.fields(
    {},
    {
        "badge": validators.whole,
        "sound": validators.text,
        "extra": validators.mapping,
        "content-available": validators.flag,
        "category": validators.text,
        "expiry": validators.date_or_datetime,
        "custom_uri": validators.text,
        "message_variation_id": validators.text,
        "asset_url": validators.text,
        "asset_file_type": validators.one_of("aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"),
    },
)
# What Android and Kindle share; a silent push on Android has neither alert nor title.
_NOTIFICATION: Mapping[str, Validator] = {"alert": validators.text, "title": validators.text}
_COMMON_OPTIONS: Mapping[str, Validator] = {
    "extra": validators.mapping,
    "message_variation_id": validators.text,
    "priority": validators.whole,
    "collapse_key": validators.text,
    "sound": validators.text,
    "custom_uri": validators.text,
}
_ANDROID_OPTIONS: Mapping[str, Validator] = {
    **_COMMON_OPTIONS,
    "send_to_sync": validators.flag,
    "summary_text": validators.text,
    "time_to_live": validators.whole,
    "notification_id": validators.whole,
    "push_icon_image_url": validators.text,
    "accent_color": validators.whole,
}
_ANDROID = validators.fields(_NOTIFICATION, _ANDROID_OPTIONS)
_SILENT_ANDROID = validators.fields({}, _ANDROID_OPTIONS)
_KINDLE = validators.fields(_NOTIFICATION, _COMMON_OPTIONS)
_WEB = validators.fields(
    _NOTIFICATION,
    {
        "extra": validators.mapping,
        "message_variation_id": validators.text,
        "custom_uri": validators.text,
        "image_url": validators.text,
        "time_to_live": validators.whole,
    },
)
_WINDOWS_PHONE = validators.fields(
    {"toast_content": validators.text},
    {
        "push_type": validators.one_of("toast"),
        "toast_title": validators.text,
        "toast_navigation_uri": validators.text,
        "toast_hash": validators.mapping,
        "message_variation_id": validators.text,
    },
)
_WINDOWS = validators.fields(
    {
        "push_type": validators.one_of(
            "toast_text_01",
            "toast_text_02",
            "toast_text_03",
            "toast_text_04",
            "toast_image_and_text_01",
            "toast_image_and_text_02",
            "toast_image_and_text_03",
            "toast_image_and_text_04",
        ),
        "toast_text1": validators.text,
    },
    {
        "toast_text2": validators.text,
        "toast_text3": validators.text,
        "toast_text_img_name": validators.text,
        "message_variation_id": validators.text,
        "extra_launch_string": validators.text,
    },
)
_BUTTON = validators.fields({"text": validators.text}, {"text_color": _COLOR, "background_color": _COLOR, **_CLICKS})
_IN_APP = validators.fields(
    {"message": validators.text},
    {
        "type": validators.one_of("SLIDEUP", "MODAL", "FULL"),
        "also_send_to_slideup_only_versions": validators.flag,
        "message_text_color": _COLOR,
        "header": validators.text,
        "header_text_color": _COLOR,
        "background_color": _COLOR,
        "close_button_color": _COLOR,
        "slide_from": validators.one_of("TOP", "BOTTOM"),
        "message_close": validators.one_of("SWIPE", "AUTO_DISMISS"),
        "icon": _ICON,
        "icon_color": _COLOR,
        "icon_background_color": _COLOR,
        "image_url": validators.text,
        "buttons": validators.array(_BUTTON, most=MAX_BUTTONS),
        "extras": validators.mapping,
        "message_variation_id": validators.text,
        **_CLICKS,
    },
)
_EMAIL = validators.fields(
    {"app_id": validators.text, "from": _SENDER},
    {
        "subject": validators.text,
        "reply_to": _REPLY_TO,
        "body": validators.text,
        "plaintext_body": validators.text,
        "email_template_id": validators.text,
        "message_variation_id": validators.text,
        "extras": validators.mapping,
        "headers": validators.mapping,
    },
)
_WEBHOOK = validators.fields(
    {"url": validators.text, "request_method": validators.one_of("POST", "PUT", "DELETE", "GET")},
    {"request_headers": validators.mapping, "body": validators.text, "message_variation_id": validators.text},
)


def read(value: object, campaign: Campaign | None) -> dict[str, JSONObject]:
    """Return the messages of a request by channel; an invalid message rejects the request."""
    if value is None:
        raise fatal(responses.NO_MESSAGE)
    messages = as_object(value)
    if messages is None:
        raise fatal(responses.BAD_REQUEST, "messages must be an object")
    found = {name: messages[name] for name in _CHANNELS if name in messages}
    if not found:
        raise fatal(responses.NO_MESSAGE)
    return {_CHANNELS[name].channel: _read_one(name, each, campaign) for name, each in found.items()}


def _read_one(name: str, value: object, campaign: Campaign | None) -> JSONObject:
    channel = _CHANNELS[name]
    message = as_object(value)
    if message is None:
        raise fatal(responses.BAD_REQUEST, f"messages.{name} must be an object")
    if channel.channel in ("apple_push", "android_push") and validators.mapping(message.get("extra", {})):
        raise fatal(responses.INVALID_EXTRA, f"messages.{name}.extra must be an object")
    errors = channel.validate(message)
    if errors:
        raise fatal(responses.BAD_REQUEST, *(f"messages.{name} {error}" for error in errors))
    _reject_too_long(channel.channel, message)
    if campaign is not None:
        _reject_variation(channel.channel, message, campaign)
    return message


def _apple(value: object) -> Sequence[str]:
    message = as_object(value) or {}
    errors = [*_APPLE(message), *_apple_alert(message)]
    if "asset_url" in message and "asset_file_type" not in message:
        errors.append("asset_file_type is required if asset_url is present")
    errors += [f"extra must not have the key {key}" for key in ("ab", "aps") if key in _extra(message)]
    return errors


def _apple_alert(message: JSONObject) -> Sequence[str]:
    silent = message.get("content-available") is True
    if "alert" not in message:
        return VALID if silent else ("alert is required unless content-available is true",)
    alert = as_object(message["alert"])
    if alert is None:
        return [f"alert {error} or an object" for error in validators.text(message["alert"])]
    errors = [f"alert {error}" for error in validators.fields({}, _ALERT_TEXTS)(alert)]
    if "body" not in alert and not silent:
        errors.append("alert body is required unless content-available is true")
    return errors


def _android(value: object) -> Sequence[str]:
    message = as_object(value) or {}
    if message.get("send_to_sync") is not True:
        return _ANDROID(message)
    forbidden = [f"{name} must not be set with send_to_sync" for name in _NOTIFICATION if name in message]
    return [*forbidden, *_SILENT_ANDROID(message)]


def _email(value: object) -> Sequence[str]:
    message = as_object(value) or {}
    missing = "body" not in message and "email_template_id" not in message
    return [*_EMAIL(message), *(["body is required unless email_template_id is given"] if missing else [])]


@frozen
class _Channel:
    channel: str
    validate: Validator


# Sending and scheduling name the two Windows channels differently, and only scheduling lists webhooks. Both accept all
# names, because the documentation says that one mirrors the other.
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


def _reject_too_long(channel: str, message: JSONObject) -> None:
    if channel == "apple_push" and _size(message) > MAX_APPLE_BYTES:
        raise fatal(responses.APPLE_LENGTH, f"more than {MAX_APPLE_BYTES} bytes")
    # The chapter of the object counts alert and extra, the list of errors the whole payload; this is the smaller size.
    counted: JSONObject = {name: message[name] for name in ("alert", "extra") if name in message}
    if channel == "android_push" and _size(counted) > MAX_ANDROID_BYTES:
        raise fatal(responses.ANDROID_LENGTH, f"more than {MAX_ANDROID_BYTES} bytes")
    if channel == "in_app_message" and len(str(message.get("message"))) > MAX_SLIDEUP_CHARACTERS:
        raise fatal(responses.SLIDEUP_LENGTH, f"more than {MAX_SLIDEUP_CHARACTERS} characters")


def _reject_variation(channel: str, message: JSONObject, campaign: Campaign) -> None:
    """Campaign Identifier: each message of a campaign names a variation of its own type."""
    variation_id = as_text(message.get("message_variation_id"))
    if variation_id is None:
        raise fatal(responses.VARIANT_UNSPECIFIED, f"{channel} has no message_variation_id")
    variation = campaign.variation(variation_id)
    if variation is None:
        raise fatal(responses.INVALID_VARIANT, f"{variation_id} is not a variation of {campaign.id}")
    if variation.channel != channel:
        raise fatal(responses.MISMATCHED_TYPE, f"{variation_id} is for {variation.channel}, not for {channel}")


def _extra(message: JSONObject) -> JSONObject:
    return as_object(message.get("extra")) or {}


def _size(payload: JSONObject) -> int:
    return len(json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
