"""Documented rules that no keyword of the spec can express, checked before anything is sent.

The chapters are "User Data", "Apple Push Object", "Android Push Object", "In-App Message Object Specification" and
"Create Schedule Endpoint". `validate=False` turns these and all other checks off.
"""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import UNSET

from appboy_client.timezones import has_zone, lacks_zone
from engagement_core.call import Call
from engagement_core.codec import encode, to_builtins
from engagement_core.errors import InvalidRequestError
from engagement_core.type_guards import child, is_list, is_mapping

MAX_BYTES = 4 * 1024 * 1024
"""Size of a body. The documentation does not say which megabyte it means; this is the larger one."""
MAX_APPLE_BYTES = 1912
MAX_ANDROID_BYTES = 4000
MAX_IN_APP_CHARACTERS = 140
RESERVED_KEYS = ("ab", "aps")
IDENTIFIERS = ("external_id", "user_alias", "braze_id")
"""Fields that identify the user of attributes; the API accepts the last two, which the documentation does not list."""
_NEEDS_ZONE = "needs a time zone: pass an aware datetime, or a string such as '2013-07-16T19:20:30+01:00'"

Check = Callable[[Call[Any]], None]


def check_size(call: Call[Any]) -> None:
    """The body has at most 4 MB."""
    try:
        size = len(encode(call.body))
    except (TypeError, ValueError):
        # The encoder reports what JSON cannot represent, with a better message.
        return
    if size > MAX_BYTES:
        raise _error(call, f"the body has {size} bytes; the vendor accepts at most 4 MB")


def check_one_kind(call: Call[Any]) -> None:
    """Users are named by one kind of identifier; the other list may only be empty."""
    fields = call.body_fields()
    given = [name for name in ("external_ids", "appboy_ids") if is_list(fields.get(name)) and fields[name]]
    if len(given) > 1:
        raise _error(call, f"{' and '.join(given)} both have items; the vendor accepts only one of them in a request")


def check_event_times(call: Call[Any]) -> None:
    """Times of events and purchases have a time zone: the vendor does not say which one it assumes."""
    for kind in ("events", "purchases"):
        given: Any = call.body_fields().get(kind)
        for index, each in enumerate(given if is_list(given) else ()):
            if lacks_zone(each.get("time") if is_mapping(each) else getattr(each, "time", None)):
                raise _error(call, f"{kind}[{index}].time {_NEEDS_ZONE}")


def check_schedule(call: Call[Any]) -> None:
    """A time that is local or optimal has no time zone."""
    schedule = child(_plain(call), "schedule")
    chosen = [name for name in ("in_local_time", "at_optimal_time") if schedule.get(name) is True]
    if chosen and has_zone(schedule.get("time")):
        raise _error(call, f"schedule.time must have no time zone with {chosen[0]}")


def check_audience(call: Call[Any]) -> None:
    """A message has recipients; an empty list of users would leave the whole segment."""
    fields = call.body_fields()
    ways = [name for name in ("segment_id", "external_user_ids", "audience") if name in fields]
    if not any(fields[name] for name in ways):
        raise _error(call, f"a message needs {' or '.join(ways)}")
    users: Any = fields.get("external_user_ids")
    if is_list(users) and not users:
        raise _error(call, "external_user_ids is empty; leave it out if everybody in the segment is meant")


def check_recipients(call: Call[Any]) -> None:
    """A campaign has recipients, unless `broadcast` addresses its whole segment."""
    fields = call.body_fields()
    if not call.broadcast and not any(fields.get(name) for name in ("recipients", "external_user_ids")):
        raise _error(
            call,
            "without recipients the campaign goes to everybody in its segment; give recipients or external_user_ids,"
            " or, if everybody is meant, broadcast=True",
        )


def check_messages(call: Call[Any]) -> None:
    """Messages are not too long, and hold none of the keys that Apple reserves."""
    messages = child(_plain(call), "messages")
    apple, android = child(messages, "apple_push"), child(messages, "android_push")
    reserved = [key for key in RESERVED_KEYS if key in child(apple, "extra")]
    if reserved:
        raise _error(call, f"messages.apple_push.extra must not have the key {reserved[0]!r}")
    _check_bytes(call, "apple_push", apple, MAX_APPLE_BYTES)
    # The chapter of this object counts only these two.
    counted = {name: android[name] for name in ("alert", "extra") if name in android}
    _check_bytes(call, "android_push", counted, MAX_ANDROID_BYTES)
    text = child(messages, "in_app_message").get("message")
    if isinstance(text, str) and len(text) > MAX_IN_APP_CHARACTERS:
        length = f"has {len(text)} characters; the vendor accepts at most {MAX_IN_APP_CHARACTERS}"
        raise _error(call, f"messages.in_app_message.message {length}")


def check_query_times(call: Call[Any]) -> None:
    """The end of a series has a time zone."""
    _check_zone(call, call.query, "ending_at")


def check_body_times(call: Call[Any]) -> None:
    """Both ends of an export of raw events have a time zone."""
    for name in ("starting_at", "ending_at"):
        _check_zone(call, call.body_fields(), name)


def check_push_tokens(call: Call[Any]) -> None:
    """An import of push tokens has tokens and no identifier; other attributes have an identifier."""
    given: Any = call.body_fields().get("attributes")
    for index, each in enumerate(given if is_list(given) else ()):
        imports = _value(each, "push_token_import")
        if imports is None:
            continue
        place = f"attributes[{index}]"
        if imports is True and _value(each, "external_id") is not None:
            raise _error(call, f"{place}.external_id must be left out with push_token_import")
        if imports is True and not _value(each, "push_tokens"):
            raise _error(call, f"{place}.push_tokens must hold a token with push_token_import")
        if imports is not True and all(_value(each, name) is None for name in IDENTIFIERS):
            raise _error(call, f"{place}.external_id is needed, or push_token_import set to true")


def check_unsubscribes(call: Call[Any]) -> None:
    """The query has one address, or both ends of a range of days."""
    given = {name for name in ("email", "start_date", "end_date") if _value(call.query, name) is not None}
    if "email" not in given and given != {"start_date", "end_date"}:
        raise _error(call, "either email, or both start_date and end_date, must be given")


def _value(holder: Any, name: str) -> Any:
    """Return a field of a model or a dictionary, also an additional one; None if it is missing."""
    fields = holder if is_mapping(holder) else getattr(holder, "additional_properties", {})
    value = getattr(holder, name, fields.get(name))
    return None if value is UNSET else value


def _check_zone(call: Call[Any], fields: Mapping[str, Any], name: str) -> None:
    if lacks_zone(fields.get(name)):
        raise _error(call, f"{name} {_NEEDS_ZONE}")


def _check_bytes(call: Call[Any], name: str, message: Mapping[str, Any], most: int) -> None:
    size = len(encode(message)) if message else 0
    if size > most:
        raise _error(call, f"messages.{name} has {size} bytes; the vendor accepts at most {most}")


def _plain(call: Call[Any]) -> Mapping[str, Any]:
    """Return the schedule and the messages of a body as mappings; nothing if JSON cannot represent them."""
    fields = call.body_fields()
    try:
        plain: Mapping[str, Any] = to_builtins({name: fields.get(name) for name in ("schedule", "messages")})
    except (TypeError, ValueError):
        return {}
    return plain


def _error(call: Call[Any], message: str) -> InvalidRequestError:
    return InvalidRequestError(f"{call.operation.id}: {message}. Nothing was sent.")


def _all(*checks: Check) -> Check:
    def check(call: Call[Any]) -> None:
        for each in checks:
            each(call)

    return check


_SERIES = (
    "getSegmentDataSeries",
    "getCampaignDataSeries",
    "getCardDataSeries",
    "getMauDataSeries",
    "getDauDataSeries",
    "getNewUsersDataSeries",
    "getUninstallsDataSeries",
    "getSessionDataSeries",
    "getEventDataSeries",
    "getRevenueSeries",
    "getPurchaseQuantitySeries",
)

VALIDATORS: Mapping[str, Check] = {
    **dict.fromkeys(
        (
            "removePushTokens",
            "deleteMessageSchedule",
            "deleteCampaignTriggerSchedule",
            "setEmailStatus",
            "removeEmailBounces",
            "removeEmailSpam",
            "exportUsersByIds",
            "exportUsersBySegment",
        ),
        check_size,
    ),
    "trackUsers": _all(check_event_times, check_push_tokens, check_size),
    "deleteUsers": _all(check_one_kind, check_size),
    "sendMessages": _all(check_audience, check_messages, check_size),
    "createMessageSchedule": _all(check_audience, check_messages, check_schedule, check_size),
    "updateMessageSchedule": _all(check_messages, check_schedule, check_size),
    "sendCampaignTrigger": _all(check_recipients, check_size),
    "createCampaignTriggerSchedule": _all(check_recipients, check_schedule, check_size),
    "updateCampaignTriggerSchedule": _all(check_schedule, check_size),
    "exportRawData": _all(check_body_times, check_size),
    "listUnsubscribes": check_unsubscribes,
    **dict.fromkeys(_SERIES, check_query_times),
}
