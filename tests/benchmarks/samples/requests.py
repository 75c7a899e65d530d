"""Requests of Appboy and Braze: a full batch, and a message for every channel."""

from collections.abc import Mapping
from typing import Any

GROUP = "fake-app-group-id-0001"
_DAY = "2023-11-01T12:00:00Z"


def track(objects: int) -> dict[str, Any]:
    """The body of Appboy's `trackUsers` with this many attribute objects, events and purchases each."""
    return {"app_group_id": GROUP, **braze_track(objects)}


def braze_track(objects: int) -> dict[str, Any]:
    """The body of Braze's `trackUsers` with this many attribute objects, events and purchases each."""
    return {
        "attributes": [_attributes(number) for number in range(objects)],
        "events": [_event(number) for number in range(objects)],
        "purchases": [_purchase(number) for number in range(objects)],
    }


def message() -> dict[str, Any]:
    """The body of Appboy's `sendMessages` with all channels."""
    return {"app_group_id": GROUP, **_sent_to_users(_CHANNELS)}


def braze_message() -> dict[str, Any]:
    """The body of Braze's `sendMessages` with all channels."""
    return _sent_to_users(_BRAZE_CHANNELS)


def _sent_to_users(messages: Mapping[str, Any]) -> dict[str, Any]:
    return {"external_user_ids": [f"user-{number}" for number in range(50)], "messages": dict(messages)}


def _attributes(number: int) -> dict[str, Any]:
    return {
        "external_id": f"user-{number}",
        "first_name": "Jon",
        "last_name": "Doe",
        "email": f"jon.{number}@example.com",
        "country": "US",
        "language": "en",
        "gender": "M",
        "email_subscribe": "opted_in",
        "visits": {"inc": 1},
        "favorite_foods": ["pizza", "sushi"],
        "score": 0.5,
    }


def _event(number: int) -> dict[str, Any]:
    properties = {"title": "Alien", "number": number, "price": 2.5, "seen": True}
    return {"external_id": f"user-{number}", "name": "rented_movie", "time": _DAY, "properties": properties}


def _purchase(number: int) -> dict[str, Any]:
    return {
        "external_id": f"user-{number}",
        "product_id": "backpack",
        "currency": "USD",
        "price": 12.5,
        "quantity": 2,
        "time": _DAY,
        "properties": {"color": "red", "monogram": "ABC"},
    }


_EXTRA = {"order": "4711", "kind": "reminder"}
_CHANNELS: Mapping[str, Any] = {
    "apple_push": {"alert": "Your parcel is here.", "badge": 1, "sound": "ping.wav", "extra": _EXTRA},
    "android_push": {"alert": "Your parcel is here.", "title": "Shop", "priority": 1, "extra": _EXTRA},
    "windows_phone8_push": {"push_type": "toast", "toast_title": "Shop", "toast_content": "Your parcel is here."},
    "windows_universal_push": {"push_type": "toast_text_01", "toast_text1": "Your parcel is here."},
    "kindle_push": {"alert": "Your parcel is here.", "title": "Shop", "extra": _EXTRA},
    "web_push": {"alert": "Your parcel is here.", "title": "Shop", "extra": _EXTRA},
    "in_app_message": {
        "message": "Your parcel is here.",
        "type": "MODAL",
        "header": "Shop",
        "background_color": "0xFFFFFFFF",
        "message_close": "SWIPE",
        "extras": _EXTRA,
    },
    "email": {
        "app_id": "5eed0001-0000-4000-8000-000000000001",
        "from": "Shop <shop@example.com>",
        "subject": "Your parcel is here.",
        "body": "<p>It waits for you at the corner.</p>" * 20,
        "extras": _EXTRA,
    },
}

_APP, _GROUP = "5eed0001-0000-4000-8000-000000000001", "5eed0008-0000-4000-8000-000000000002"
_BRAZE_CHANNELS: Mapping[str, Any] = {
    **{name: _CHANNELS[name] for name in ("apple_push", "android_push", "kindle_push", "web_push", "email")},
    "content_card": {"type": "CLASSIC", "title": "Shop", "description": "Your parcel is here.", "time_to_live": 3600},
    "sms": {"subscription_group_id": _GROUP, "app_id": _APP, "body": "Your parcel is here."},
    "webhook": {"url": "https://shop.example.com/hook", "request_method": "POST", "body": "{}"},
    "whats_app": {
        "app_id": _APP,
        "subscription_group_id": _GROUP,
        "message_type": "text_response_message",
        "message": {"body": "Your parcel is here."},
    },
}
