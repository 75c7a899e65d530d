"""Push messages, templates and messages to single users (calls "message" and "message/direct" of the Server API)."""

import copy
import re
from collections.abc import Callable
from typing import Any, Literal

from attrs import asdict, define

from engagement_core.testing.values import as_list, as_object, as_text, as_whole_number, whole_number_from_text

from .device import MAX_ALIAS, as_alias
from .envelope import bad_request
from .segments import read_segment

Validator = Callable[[object], bool]
Kind = Literal["push", "template", "triggered", "direct"]

TEMPLATE_TYPE = 5
TYPES = (0, 1, 3, TEMPLATE_TYPE)
"""Broadcast, welcome, periodic and API template."""
SCHEDULE_TYPES = (0, 1, 4)
"""Now, local time and best time."""
OVERDUE = (0, 1, 2)
"""Now, never and next day."""


@define(kw_only=True)
class Message:
    """One message; a call with several single users creates one for each."""

    id: int
    kind: Kind
    fields: dict[str, object]
    recipients: list[str]
    """The IDs of its devices when it was accepted."""
    cancelled: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Return a copy for JSON."""
        return copy.deepcopy(asdict(self, recurse=False))


def check_push(fields: dict[str, object]) -> None:
    """Reject a push message with a missing or invalid field."""
    if "campaign_id" not in fields and not {"campaign_name", "campaign_desc"} <= fields.keys():
        raise bad_request("campaign_id, or campaign_name and campaign_desc, must be given")
    _check(fields, _MANDATORY, mandatory=True)
    _check(fields, _OPTIONAL, mandatory=False)


def check_triggered(fields: dict[str, object]) -> None:
    """Reject the trigger of a template without a schedule, or with an invalid field."""
    if "schedule_type" not in fields and "schedule_date" not in fields:
        raise bad_request("a schedule must be given")
    _check(fields, {**_MANDATORY, **_OPTIONAL}, mandatory=False)


def read_direct(fields: dict[str, object]) -> list[tuple[str, dict[str, object]]]:
    """Return the messages to single users with their aliases."""
    _check(fields, {"template_id": _is_whole_number}, mandatory=True)
    messages = as_list(fields.get("messages_data"))
    if messages is None:
        raise bad_request("messages_data must be an array")
    return [_read_single(message) for message in messages]


def check_cancel(fields: dict[str, object]) -> None:
    """Reject a cancellation without an app or a message."""
    _check(fields, {"app_id": _is_id, "message_id": _is_id}, mandatory=True)


def as_id(value: object) -> int | None:
    """Return an ID as a number; the documentation does not say whether IDs are numbers or strings."""
    text = as_text(value)
    return as_whole_number(value) if text is None else whole_number_from_text(text)


def _read_single(value: object) -> tuple[str, dict[str, object]]:
    message = as_object(value)
    if message is None:
        raise bad_request("messages_data must hold objects")
    alias = as_alias(message.get("alias"))
    if alias is None:
        raise bad_request(f"alias must be a string of at most {MAX_ALIAS} characters")
    _check(message, _SINGLE_MANDATORY, mandatory=True)
    _check(message, _SINGLE_OPTIONAL, mandatory=False)
    return alias, message


def _check(fields: dict[str, object], validators: dict[str, Validator], *, mandatory: bool) -> None:
    for name, is_valid in validators.items():
        if name in fields:
            if not is_valid(fields[name]):
                raise bad_request(f"wrong value for {name}")
        elif mandatory:
            raise bad_request(f"{name} is missing")


def _is_text(value: object) -> bool:
    return as_text(value) is not None


def _is_whole_number(value: object) -> bool:
    return as_whole_number(value) is not None


def _is_id(value: object) -> bool:
    return _is_text(value) or _is_whole_number(value)


def _is_object(value: object) -> bool:
    return as_object(value) is not None


def _is_url(value: object) -> bool:
    text = as_text(value)
    return text is not None and re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+", text) is not None


def _are_segments(value: object) -> bool:
    segments = as_list(value)
    for segment in segments or []:
        read_segment(0, segment)
    return segments is not None


def _one_of(choices: tuple[int, ...]) -> Validator:
    return lambda value: as_whole_number(value) in choices


_MANDATORY: dict[str, Validator] = {
    "application_id": _is_id,
    "name": _is_text,
    "description": _is_text,
    "type": _one_of(TYPES),
}
_OPTIONAL: dict[str, Validator] = {
    "campaign_id": _is_id,
    "campaign_name": _is_text,
    "campaign_desc": _is_text,
    "template_id": _is_id,
    "sound": _is_text,
    "segment_id": _is_id,
    "inbox_title": _is_text,
    "inbox_description": _is_text,
    "push_body": _is_text,
    "push_badge": _is_whole_number,
    "schedule_type": _one_of(SCHEDULE_TYPES),
    "schedule_date": _is_whole_number,
    "overdue": _one_of(OVERDUE),
    "payload": _is_object,
    "segments": _are_segments,
}
_SINGLE_MANDATORY: dict[str, Validator] = {"push_body": _is_text}
_SINGLE_OPTIONAL: dict[str, Validator] = {
    "push_badge": _is_whole_number,
    "sound": _is_text,
    "payload": _is_object,
    "ios_push_title": _is_text,
    "ios_subtitle": _is_text,
    "ios_apx_media": _is_url,
    "ios_mutable_content": _is_whole_number,
}
