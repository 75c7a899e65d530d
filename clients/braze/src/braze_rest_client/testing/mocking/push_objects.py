# Copied from overrides/braze/mocking/push_objects.py; edit it there.

"""The push objects (`objects/apple_push`, `android_push`, `kindle_push`, `web_push`)."""

from collections.abc import Mapping, Sequence

from engagement_core.testing.values import as_object

from . import validators
from .responses import JSONObject
from .validators import VALID, Validator, flag, mapping, text, whole

_ALERT: Mapping[str, Validator] = {
    "body": text,
    "title": text,
    "title_loc_key": text,
    "title_loc_args": validators.array(text),
    "action_loc_key": text,
    "loc_key": text,
    "loc_args": validators.array(text),
    "sound": text,
}
_ACTION = validators.one_of("OPEN_APP", "URI", "DEEP_LINK", "CLOSE")
_APPLE = validators.fields(
    {},
    {
        "badge": whole,
        "sound": text,
        "extra": mapping,
        "content-available": flag,
        "interruption_level": validators.one_of("passive", "active", "time-sensitive", "critical"),
        "relevance_score": validators.between(0, 1),
        "expiry": validators.date,
        "custom_uri": text,
        "use_webview": flag,
        "message_variation_id": text,
        "notification_group_thread_id": text,
        "asset_url": text,
        "asset_file_type": validators.one_of("aif", "gif", "jpg", "m4a", "mp3", "mp4", "png", "wav"),
        "collapse_id": text,
        "mutable_content": flag,
        "send_to_most_recent_device_only": flag,
        "category": text,
        "buttons": validators.array(
            validators.fields({"action_id": text}, {"action": _ACTION, "uri": text, "use_webview": flag})
        ),
        "apns_priority": validators.between(1, 10),
    },
)
_CONVERSATION = validators.fields(
    {
        "shortcut_id": text,
        "reply_person_id": text,
        "messages": validators.array(validators.fields({"text": text, "timestamp": whole, "person_id": text})),
        "persons": validators.array(validators.fields({"id": text, "name": text})),
    }
)
_NOTIFICATION: Mapping[str, Validator] = {"alert": text, "title": text}
_SHARED: Mapping[str, Validator] = {
    "extra": mapping,
    "message_variation_id": text,
    "priority": whole,
    "collapse_key": text,
    "sound": text,
    "custom_uri": text,
}
_ANDROID: Mapping[str, Validator] = {
    **_SHARED,
    "notification_channel_id": text,
    "android_priority": validators.one_of("normal", "high"),
    "send_to_sync": flag,
    "use_webview": flag,
    "summary_text": text,
    "time_to_live": validators.between(0, 2_419_200),
    "notification_id": whole,
    "push_icon_image_url": text,
    "accent_color": whole,
    "send_to_most_recent_device_only": flag,
    "buttons": validators.array(
        validators.fields({"text": text}, {"action": _ACTION, "uri": text, "use_webview": flag})
    ),
    "conversation_data": _CONVERSATION,
}

kindle = validators.fields(_NOTIFICATION, _SHARED)
web = validators.fields(
    _NOTIFICATION,
    {
        "extra": mapping,
        "message_variation_id": text,
        "custom_uri": text,
        "image_url": text,
        "large_image_url": text,
        "require_interaction": flag,
        "time_to_live": whole,
        "send_to_most_recent_device_only": flag,
        "buttons": validators.array(
            validators.fields({"text": text}, {"action": validators.one_of("OPEN_APP", "URI", "CLOSE"), "uri": text})
        ),
    },
)


def apple(value: object) -> Sequence[str]:
    """Return the errors of an Apple push object."""
    message = as_object(value) or {}
    errors = [*_APPLE(message), *_check_alert(message)]
    if "asset_url" in message and "asset_file_type" not in message:
        errors.append("asset_file_type is required if asset_url is present")
    reserved = {"ab", "aps"} & (as_object(message.get("extra")) or {}).keys()
    return errors + [f"extra must not have the key {key}" for key in sorted(reserved)]


def _check_alert(message: JSONObject) -> Sequence[str]:
    silent = message.get("content-available") is True
    if "alert" not in message:
        return VALID if silent else ("alert is required unless content-available is true",)
    alert = as_object(message["alert"])
    if alert is None:
        return [f"alert {error} or an object" for error in text(message["alert"])]
    errors = [f"alert {error}" for error in validators.fields({}, _ALERT)(alert)]
    if "body" not in alert and not silent:
        errors.append("alert body is required unless content-available is true")
    return errors


def android(value: object) -> Sequence[str]:
    """Return the errors of an Android push object; a silent one has neither alert nor title."""
    message = as_object(value) or {}
    if message.get("send_to_sync") is not True:
        return validators.fields(_NOTIFICATION, _ANDROID)(message)
    forbidden = [f"{name} must not be set with send_to_sync" for name in _NOTIFICATION if name in message]
    return [*forbidden, *validators.fields({}, _ANDROID)(message)]
