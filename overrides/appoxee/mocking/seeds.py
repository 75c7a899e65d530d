"""The seed: devices in every state, one message of every kind and type, a segment of every field."""

from typing import Any

from .device import Device
from .messages import TEMPLATE_TYPE, TYPES
from .store import Store

TEMPLATE_ID = 1
MESSAGE_ID = 5
"""A message to a single user, not cancelled."""

_PLACES = (["United States", "New York", "New York"], ["Germany", "Berlin"], ["Greece"])

_RULES: tuple[tuple[str, str, list[Any]], ...] = (
    ("alias", "=", ["user-1", "user-2"]),
    ("numActivations", ">=", [3]),
    ("numPurchases", "<", [1]),
    ("appVersion", "!=", [1.0]),
    ("tags", "=", ["tag1"]),
    ("osNumber", ">=<", ["4.0", "5.1"]),
    ("clientVersion", ">=<", ["1.2", "1.10"]),
    ("size", "=", [7]),
    ("country", "=", [["United States", "New York"]]),
    ("locale", "!=", ["en_US"]),
    ("timeZone", "=", ["Europe/Athens"]),
)


def seed(store: Store) -> None:
    """Seed an empty store."""
    for device in _devices(store.known_tags):
        store.devices[device.udid] = device
    everyone = list(store.devices)
    template_first = sorted(TYPES, reverse=True)
    for message_type in template_first:
        is_template = message_type == TEMPLATE_TYPE
        store.add_message("template" if is_template else "push", _push(message_type), [] if is_template else everyone)
    for single in ({"alias": "user-1", "push_body": "Hello"}, {"alias": "user-2", "push_body": "Never mind"}):
        recipients = [device.udid for device in store.with_alias(single["alias"])]
        store.add_message("direct", {"template_id": TEMPLATE_ID, **single}, recipients).cancelled = (
            single["alias"] == "user-2"
        )
    for field, sign, operand in _RULES:
        rule: dict[str, Any] = {"field": field, "operator": sign, "operand": operand}
        store.add_segment({"name": field, "description": f"By {field}", "rules": [rule]})


def _push(message_type: int) -> dict[str, object]:
    return {"campaign_id": 1, "application_id": 1, "name": "Push", "description": "A push", "type": message_type}


def _devices(known_tags: tuple[str, ...]) -> list[Device]:
    """Return a device without data, and one of each size; every second one belongs to a user."""
    bare = Device(udid="device-0")
    return [bare, *(_device(number, known_tags) for number in range(1, 8))]


def _device(number: int, known_tags: tuple[str, ...]) -> Device:
    return Device(
        udid=f"device-{number}",
        alias=f"user-{number // 2 + 1}" if number % 2 else None,
        tags=[known_tags[number % len(known_tags)]] if number % 3 else [],
        key_values={"city": "Athens", "points": number} if number % 2 else {},
        attributes={"visits": number} if number % 2 else {},
        profile={
            "numActivations": number,
            "numPurchases": number // 3,
            "appVersion": 1.0 + number % 3 / 2,
            "osNumber": f"{number}.{number % 2}",
            "clientVersion": f"1.{number * 2}",
            "size": number,
            "country": _PLACES[number % len(_PLACES)],
            "locale": ("en_US", "de_DE", "el_GR")[number % 3],
            "timeZone": ("America/New_York", "Europe/Berlin", "Europe/Athens")[number % 3],
        },
    )
