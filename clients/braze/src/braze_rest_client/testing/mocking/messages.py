# Copied from overrides/braze/mocking/messages.py; edit it there.

"""The messages of a request, by channel (`messages_send`, and the fatal errors of `_api/errors`)."""

import json
from collections.abc import Mapping

from engagement_core.testing.values import as_object, as_text

from . import channel_objects, push_objects, validators
from .models import Campaign
from .responses import BAD_REQUEST, JSONObject, fatal
from .validators import Validator

MAX_APPLE_BYTES = 1912
MAX_ANDROID_BYTES = 4000

_CHANNELS: Mapping[str, Validator] = {
    "apple_push": push_objects.apple,
    "android_push": push_objects.android,
    "kindle_push": push_objects.kindle,
    "web_push": push_objects.web,
    "email": channel_objects.email,
    "webhook": channel_objects.webhook,
    "content_card": channel_objects.content_card,
    "sms": channel_objects.sms,
    "whats_app": channel_objects.whats_app,
}
_REPORTED = {"apple_push": "ios_push", "content_card": "content_cards"}
"""Channels that exports call differently."""


def channel_of(name: str) -> str:
    """Return the channel of a message object, as exports name it."""
    return _REPORTED.get(name, name)


def read(value: object, campaign: Campaign | None) -> JSONObject:
    """Return the messages of a request by their names; an invalid one rejects the request."""
    messages = as_object(value)
    if value is not None and messages is None:
        raise fatal(BAD_REQUEST, "messages must be an object")
    found = {name: each for name, each in (messages or {}).items() if name in _CHANNELS}
    if not found:
        raise fatal("No message to send")
    return {name: _read_one(name, each, campaign) for name, each in found.items()}


def _read_one(name: str, value: object, campaign: Campaign | None) -> JSONObject:
    message = as_object(value)
    if message is None:
        raise fatal(BAD_REQUEST, f"messages.{name} must be an object")
    if name in ("apple_push", "android_push") and validators.mapping(message.get("extra", {})):
        raise fatal("Invalid Extra Push Payload", f"messages.{name}.extra must be an object")
    errors = _CHANNELS[name](message)
    if errors:
        raise fatal(BAD_REQUEST, *(f"messages.{name} {error}" for error in errors))
    _reject_too_long(name, message)
    if campaign is not None:
        _reject_variation(name, message, campaign)
    return message


def _reject_too_long(name: str, message: JSONObject) -> None:
    if name == "apple_push" and _size(message) > MAX_APPLE_BYTES:
        raise fatal("Apple Push Length Exceeded", f"more than {MAX_APPLE_BYTES} bytes")
    # The page of the object counts alert and extra, that on errors the whole payload; this is the smaller size.
    counted: JSONObject = {key: message[key] for key in ("alert", "extra") if key in message}
    if name == "android_push" and _size(counted) > MAX_ANDROID_BYTES:
        raise fatal("Android Push Length Exceeded", f"more than {MAX_ANDROID_BYTES} bytes")


def _reject_variation(name: str, message: JSONObject, campaign: Campaign) -> None:
    variation_id = as_text(message.get("message_variation_id"))
    if variation_id is None:
        raise fatal("Message Variant Unspecified", f"messages.{name} has no message_variation_id")
    variation = next((each for each in campaign.variations if each.id == variation_id), None)
    if variation is None:
        raise fatal("Invalid Message Variant", f"messages.{name}.message_variation_id is not in the campaign")
    if variation.channel != channel_of(name):
        raise fatal("Mismatched Message Type", f"the variation of messages.{name} is for {variation.channel}")


def _size(message: JSONObject) -> int:
    return len(json.dumps(message, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass"))
