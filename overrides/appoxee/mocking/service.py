"""The actions of the Service API on one device (chapter "Action Definition Parameter")."""

import re

from starlette.responses import Response

from engagement_core.testing.values import as_number, as_object, as_text, as_texts

from .device import Device, as_alias, increased
from .envelope import bad_request, envelope_error, result, success
from .store import Store

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]{0,98}")


def perform(store: Store, body: dict[str, object]) -> Response:
    """Perform the action of a signed request."""
    match body.get("action"):
        case "alias":
            return _alias(_device(store, body), body.get("alias"))
        case "tag":
            return _tag(store, _device(store, body), body.get("tags"))
        case "key-value":
            return _key_value(_device(store, body), body)
        case "attribute":
            return _attribute(_device(store, body), body.get("attribute"))
        case "segment" | "push":
            # Only the names of these actions are known, so nothing in such a request is invalid.
            return success()
        case _:
            raise bad_request("unknown action")


def _device(store: Store, body: dict[str, object]) -> Device:
    udid = as_text(body.get("udid"))
    if udid is None:
        raise bad_request("udid is missing")
    return store.device(udid)


def _alias(device: Device, operation: object) -> Response:
    if operation == "get":
        return result(device.alias or "")
    if operation == "remove":
        device.alias = None
        return success()
    alias = as_alias((as_object(operation) or {}).get("set"))
    if alias is None:
        raise bad_request("wrong value for alias")
    device.alias = alias
    return success()


def _tag(store: Store, device: Device, operation: object) -> Response:
    if operation == "get":
        return result(device.tags)
    if operation == "tagList":
        return result(list(store.known_tags))
    verb, value = _one_verb(as_object(operation), ("set", "remove"))
    tags = as_texts(value)
    if tags is None:
        raise bad_request("wrong value for tags")
    if verb == "remove":
        device.remove_tags(tags)
    elif all(tag in store.known_tags for tag in tags):
        device.add_tags(tags)
    else:
        raise envelope_error("A tag is not on the list of the dashboard")
    return success()


def _key_value(device: Device, body: dict[str, object]) -> Response:
    verb, value = _one_verb(body, ("get", "set", "increase", "remove"))
    if verb == "get":
        return result(device.key_values.get(_name(value)))
    if verb == "set":
        device.key_values.update(_named(value))
    elif verb == "increase":
        device.key_values.update(_sums(device.key_values, value))
    else:
        names = as_texts(value)
        if names is None:
            raise bad_request("remove must be an array of names")
        for name in names:
            device.key_values.pop(name, None)
    return success()


def _attribute(device: Device, operation: object) -> Response:
    verb, value = _one_verb(as_object(operation), ("get", "set", "increase"))
    if verb == "get":
        return result(device.attributes.get(_name(value)))
    if verb == "increase":
        device.attributes.update(_sums(device.attributes, value))
        return success()
    values = _named(value)
    if not all(as_number(number) is not None for number in values.values()):
        raise bad_request("an attribute is a number")
    device.attributes.update(values)
    return success()


def _one_verb(fields: dict[str, object] | None, verbs: tuple[str, ...]) -> tuple[str, object]:
    given = [(verb, fields[verb]) for verb in verbs if fields is not None and verb in fields]
    if len(given) != 1:
        raise bad_request(f"one of {', '.join(verbs)} must be given")
    return given[0]


def _sums(current: dict[str, object], value: object) -> dict[str, object]:
    sums: dict[str, object] = {}
    for name, by in _named(value).items():
        number = as_number(by)
        total = None if number is None else increased(current.get(name), number)
        if total is None:
            raise bad_request(f"{name} cannot be increased by this")
        sums[name] = total
    return sums


def _named(value: object) -> dict[str, object]:
    fields = as_object(value)
    if fields is None:
        raise bad_request("an object of names and values must be given")
    return {_name(name): item for name, item in fields.items()}


def _name(value: object) -> str:
    """Return a valid name (chapter "API Request")."""
    name = as_text(value)
    if name is None or _NAME.fullmatch(name) is None:
        raise bad_request("a name is alphanumeric, starts with a letter and has fewer than 100 characters")
    return name
