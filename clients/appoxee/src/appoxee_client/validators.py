# Copied from overrides/appoxee/validators.py; edit it there.

"""Documented rules that no keyword of the spec can express, checked before anything is sent."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from engagement_core.call import Call
from engagement_core.codec import to_builtins
from engagement_core.errors import InvalidRequestError
from engagement_core.type_guards import child, is_list, is_mapping

MAX_ALIAS = 254
MAX_ALIASES = 1000

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]{0,98}")
_TEMPLATE = 5
_PUSH = ("application_id", "name", "description", "type")


def check_service(call: Call[Any]) -> None:
    """Names are valid, an alias is not too long, and lists are not strings."""
    body = _fields(call)
    for name in _names(body):
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            rule = "must start with a letter and have fewer than 100 characters, all of them letters or digits"
            raise _error(call, f"the name {name!r} {rule}")
    _check_aliases(call, [child(body, "alias").get("set")])
    lists = (child(body, "tags").get("set"), child(body, "tags").get("remove"), body.get("remove"))
    if any(isinstance(value, str) for value in lists):
        raise _error(call, "expected a list of strings, got a single string")


def check_message(call: Call[Any]) -> None:
    """A push message has a campaign, its required fields and recipients; a trigger has a schedule."""
    body = _fields(call)
    if call.query.get("finalize") != 1:
        if "schedule_type" not in body and "schedule_date" not in body:
            raise _error(call, "a trigger needs schedule_type or schedule_date")
        return
    missing = [name for name in _PUSH if name not in body]
    if missing:
        raise _error(call, f"a push message needs {' and '.join(missing)}")
    if "campaign_id" not in body and not ("campaign_name" in body and "campaign_desc" in body):
        raise _error(call, "a push message needs campaign_id, or campaign_name and campaign_desc")
    if body["type"] != _TEMPLATE and not call.broadcast and not _has_segment(body):
        raise _error(
            call,
            "a message without a segment reaches everybody; give segment_id, segment or segments, or, if everybody is"
            " meant, broadcast=True",
        )


def _has_segment(body: Mapping[str, Any]) -> bool:
    """Whether a message names a segment; an empty list or a segment without rules does not restrict it."""
    segments: Any = body.get("segments") or ()
    return (
        body.get("segment_id") not in (None, "")
        or bool(body.get("segment"))
        or (bool(segments) and all(is_mapping(segment) and segment.get("rules") for segment in segments))
    )


def check_direct(call: Call[Any]) -> None:
    """An alias is not too long."""
    messages: Any = _fields(call).get("messages_data")
    _check_aliases(call, [message.get("alias") for message in messages or () if is_mapping(message)])


def check_devices(call: Call[Any]) -> None:
    """There are at most 1000 aliases, and none is too long."""
    alias = _fields(call).get("alias")
    aliases = alias if is_list(alias) else [alias]
    if len(aliases) > MAX_ALIASES:
        raise _error(call, f"alias has {len(aliases)} items; the vendor accepts at most {MAX_ALIASES}")
    _check_aliases(call, aliases)


def _check_aliases(call: Call[Any], aliases: Iterable[object]) -> None:
    for alias in aliases:
        if isinstance(alias, str) and len(alias) > MAX_ALIAS:
            raise _error(call, f"an alias has {len(alias)} characters; the vendor accepts at most {MAX_ALIAS}")


def _names(body: Mapping[str, Any]) -> Iterator[object]:
    """Yield the names of parameters, and those of values and attributes."""
    yield from body
    action = body.get("action")
    if action not in ("key-value", "attribute"):
        return
    verbs = body if action == "key-value" else child(body, "attribute")
    yield from [verbs["get"]] if "get" in verbs else []
    for verb in ("set", "increase"):
        yield from child(verbs, verb)
    yield from verbs["remove"] if is_list(verbs.get("remove")) else []


def _fields(call: Call[Any]) -> Mapping[str, Any]:
    """Return the body as it is sent, whether it was passed as a model or as a dictionary."""
    body: Any = to_builtins(call.body)
    return body if is_mapping(body) else {}


def _error(call: Call[Any], message: str) -> InvalidRequestError:
    return InvalidRequestError(f"{call.operation.id}: {message}. Nothing was sent.")


VALIDATORS: Mapping[str, Callable[[Call[Any]], None]] = {
    "callService": check_service,
    "sendMessage": check_message,
    "triggerDirectMessages": check_direct,
    "updateDevices": check_devices,
}
