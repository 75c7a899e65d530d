# Copied from overrides/braze/validators.py; edit it there.

"""Documented rules that no keyword of the spec can express, checked before anything is sent.

`validate=False` turns these and all other checks off.
"""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import UNSET

from braze_rest_client.rules import (
    alias_error,
    encoded_size,
    item_error,
    listed,
    name_error,
    plain,
    recipient_error,
    size_error,
    user_error,
    value_of,
)
from braze_rest_client.timezones import lacks_zone
from engagement_core.call import Call
from engagement_core.errors import InvalidRequestError
from engagement_core.type_guards import child, is_list

MAX_BYTES = 4 * 1024 * 1024
"""Size of a body. The documentation does not say which megabyte it means; this is the larger one."""
MAX_TOGETHER = 75
"""Objects in one request to /users/track."""
MAX_ADDRESSES = 50
MAX_APPLE_BYTES = 1912
MAX_ANDROID_BYTES = 4000
MAX_CONTENT_BYTES = 50 * 1024
MAX_TEMPLATE_BYTES = 400 * 1024
_TRACKED = ("attributes", "events", "purchases")
_DELETED = ("external_ids", "user_aliases", "braze_ids", "email_addresses", "phone_numbers")
_NEEDS_ZONE = "needs a time zone: pass an aware datetime, or a string such as '2026-07-16T19:20:30+01:00'"

Check = Callable[[Call[Any]], None]


def check_size(call: Call[Any]) -> None:
    """The body has at most 4 MB."""
    size = encoded_size(call.body)
    if size > MAX_BYTES:
        raise _error(call, f"the body has {size} bytes; Braze accepts at most 4 MB", "User data")


def check_tracked(call: Call[Any]) -> None:
    """There are at most 75 objects, each names one user, and times have a zone."""
    fields = call.body_fields()
    objects = [(kind, index, each) for kind in _TRACKED for index, each in enumerate(listed(fields, kind))]
    for kind, index, each in objects:
        error = user_error(kind, each)
        if not error and kind != "attributes" and lacks_zone(value_of(each, "time")):
            error = f"time {_NEEDS_ZONE}"
        if error:
            raise _error(call, f"{kind}[{index}]: {error}", "Create and update users")
    if len(objects) > MAX_TOGETHER:
        raise _error(
            call,
            f"attributes, events and purchases have {len(objects)} objects together; Braze accepts at most"
            f" {MAX_TOGETHER}. users.track_all splits them; under an older contract, with {MAX_TOGETHER} in each list,"
            ' use its batch="per-array", or validate=False',
            "Create and update users",
        )


def check_one_list(call: Call[Any]) -> None:
    """Users to delete are named by one kind of identifier."""
    given = [name for name in _DELETED if listed(call.body_fields(), name)]
    if len(given) > 1:
        raise _error(
            call, f"{' and '.join(given)} have items; Braze accepts only one of them in a request", "Delete users"
        )


def check_one_identifier(call: Call[Any]) -> None:
    """An export asks for one device, address or phone number."""
    given = [name for name in ("device_id", "email_address", "phone") if _is_set(call, name)]
    if len(given) > 1:
        chapter = "Export user profile by identifier"
        raise _error(call, f"{' and '.join(given)} are set; Braze accepts only one of them in a request", chapter)


def check_merges(call: Call[Any]) -> None:
    """A user to merge is named by one identifier."""
    for index, each in enumerate(listed(plain(call.body_fields()), "merge_updates")):
        for side in ("identifier_to_merge", "identifier_to_keep"):
            user = child(each, side)
            given = [name for name in ("external_id", "user_alias", "email", "phone") if user.get(name) is not None]
            if len(given) > 1:
                text = f"merge_updates[{index}].{side} has {' and '.join(given)}; expected one identifier"
                raise _error(call, text, "Merge users")
            if error := alias_error(user):
                raise _error(call, f"merge_updates[{index}].{side}: {error}", "Merge users")


def check_aliases(call: Call[Any]) -> None:
    """Aliases are objects."""
    for index, each in enumerate(listed(call.body_fields(), "user_aliases")):
        if isinstance(each, str):
            text = f"user_aliases[{index}] is a text; expected an object with alias_name and alias_label"
            raise _error(call, text, "User alias object")


def check_audience(call: Call[Any]) -> None:
    """A message has an audience, and a whole segment needs `broadcast`."""
    fields = call.body_fields()
    ways = ("external_user_ids", "user_aliases", "segment_id", "audience")
    given = [name for name in ways if _is_set(call, name)]
    chapter = "Send messages"
    if not any(fields[name] for name in given):
        raise _error(call, f"a message needs {', '.join(ways[:-1])} or audience", chapter)
    for name in ("external_user_ids", "user_aliases"):
        if name in given and not fields[name]:
            raise _error(call, f"{name} is empty; leave it out if everybody in the segment is meant", chapter)
    if not {"external_user_ids", "user_aliases"} & {*given} and fields.get("broadcast") is not True:
        raise _error(
            call,
            "without users the message goes to everybody in the segment or audience; pass broadcast=True if so",
            chapter,
        )
    if fields.get("broadcast") is True and {"external_user_ids", "user_aliases"} & {*given}:
        raise _error(
            call, "broadcast=True reaches a whole segment, and users are named as well; leave one of them out", chapter
        )


def check_recipients(call: Call[Any]) -> None:
    """A trigger has recipients, each with one identifier; a whole segment needs `broadcast`."""
    fields = call.body_fields()
    chapter = "Recipients object"
    recipients = listed(fields, "recipients")
    broadcast = fields.get("broadcast") is True
    # A bulk run checks what its requests share: their recipients follow.
    if not recipients and not broadcast and not call.broadcast:
        raise _error(
            call,
            "without recipients the campaign or Canvas goes to everybody in its segment; give recipients or, if"
            " everybody is meant, broadcast=True",
            chapter,
        )
    if recipients and broadcast:
        raise _error(
            call, "broadcast=True reaches a whole segment, and there are recipients; leave one of them out", chapter
        )
    for index, each in enumerate(recipients):
        if error := recipient_error(each):
            raise _error(call, f"recipients[{index}]: {error}", chapter)
    for name in ("trigger_properties", "context"):
        if error := size_error(fields, name):
            raise _error(call, error, "Trigger properties object")


def check_transactional(call: Call[Any]) -> None:
    """A transactional e-mail has one recipient with one identifier."""
    recipient = plain(call.body_fields().get("recipient"))
    given = [name for name in ("external_user_id", "user_alias") if recipient and recipient.get(name) is not None]
    chapter = "Send transactional emails"
    if recipient and len(given) != 1:
        found = " and ".join(given) or "none of them"
        raise _error(call, f"recipient has {found}; expected either external_user_id or user_alias", chapter)
    if error := alias_error(recipient) or size_error(call.body_fields(), "trigger_properties"):
        raise _error(call, error, chapter)


def check_messages(call: Call[Any]) -> None:
    """Push messages are not too long."""
    messages = child(plain({"messages": call.body_fields().get("messages")}), "messages")
    _check_bytes(call, "apple_push", child(messages, "apple_push"), MAX_APPLE_BYTES)
    android = child(messages, "android_push")
    # The page of this object counts only these two.
    counted = {name: android[name] for name in ("alert", "extra") if name in android}
    _check_bytes(call, "android_push", counted, MAX_ANDROID_BYTES)


def check_addresses(call: Call[Any]) -> None:
    """There are 1 to 50 addresses."""
    email = call.body_fields().get("email")
    if is_list(email) and not 0 < len(email) <= MAX_ADDRESSES:
        raise _error(call, f"email has {len(email)} addresses; expected 1 to {MAX_ADDRESSES}", "Email endpoints")


def check_one_channel(call: Call[Any]) -> None:
    """A request names addresses or phone numbers, not both."""
    if _is_set(call, "email") and _is_set(call, "phone"):
        raise _error(
            call,
            "email and phone are both set; Braze accepts only one of them",
            "Update user subscription group status",
        )


def check_one_channel_of_groups(call: Call[Any]) -> None:
    """All groups of a request together name addresses or phone numbers, not both."""
    groups = listed(call.body_fields(), "subscription_groups")
    if all(any(value_of(group, name) for group in groups) for name in ("emails", "phones")):
        raise _error(
            call,
            "emails and phones are both set; Braze accepts only one of them in a request",
            "Update user subscription group status (V2)",
        )


def check_status_query(call: Call[Any]) -> None:
    """The state of a user is asked for by external ID, address or phone number."""
    given = {name for name in ("external_id[]", "email[]", "phone[]") if call.query.get(name)}
    if not given:
        raise _error(call, "external_id, email or phone must be given", "List user subscription group status")
    if given == {"email[]", "phone[]"}:
        raise _error(
            call,
            "email and phone need an external_id; otherwise pass one of them",
            "List user subscription group status",
        )


def check_range(call: Call[Any]) -> None:
    """The query has an end date, and an address or a start date."""
    given = {name for name in ("email", "start_date", "end_date") if _is_given(call.query, name)}
    if "end_date" not in given or len(given) < 2:
        raise _error(call, "end_date must be given, and either email or start_date", "Email lists and addresses")


def check_phone_range(call: Call[Any]) -> None:
    """The query has phone numbers or both dates."""
    given = {name for name in ("phone_numbers[]", "start_date", "end_date") if _is_given(call.query, name)}
    if "phone_numbers[]" not in given and not {"start_date", "end_date"} <= given:
        raise _error(
            call, "phone_numbers, or both start_date and end_date, must be given", "Query invalid phone numbers"
        )


def check_items(call: Call[Any]) -> None:
    """Catalog items have at most 5,000 characters, and different identifiers."""
    seen: set[Any] = set()
    for index, each in enumerate(listed(plain(call.body_fields()), "items")):
        if error := item_error(each):
            raise _error(call, f"items[{index}]: {error}", "Catalog items")
        identifier = value_of(each, "id")
        if identifier is not None and identifier in seen:
            raise _error(call, f"items[{index}].id is {identifier!r} again; each item may occur once", "Catalog items")
        seen.add(identifier)


def check_catalogs(call: Call[Any]) -> None:
    """The names of catalogs and fields have letters, digits, hyphens and underscores."""
    fields = plain(call.body_fields())
    for index, catalog in enumerate(listed(fields, "catalogs")):
        _check_names(call, f"catalogs[{index}]", catalog.get("name"))
        for number, each in enumerate(listed(catalog, "fields")):
            _check_names(call, f"catalogs[{index}].fields[{number}]", each.get("name"))
    for number, each in enumerate(listed(fields, "fields")):
        _check_names(call, f"fields[{number}]", each.get("name"))


def _check_names(call: Call[Any], place: str, name: Any) -> None:
    if error := name_error("name", name):
        raise _error(call, f"{place}: {error}", "Catalogs")


def check_content_block(call: Call[Any]) -> None:
    """A Content Block has less than 50 KB."""
    content = call.body_fields().get("content")
    if isinstance(content, str) and len(content.encode(errors="replace")) >= MAX_CONTENT_BYTES:
        raise _error(call, "content must be smaller than 50 KB", "Create Content Block")


def check_template(call: Call[Any]) -> None:
    """The body of a template has at most 400 KB."""
    body = call.body_fields().get("body")
    if isinstance(body, str) and len(body.encode(errors="replace")) > MAX_TEMPLATE_BYTES:
        raise _error(call, "body is larger than 400 KB", "Create email template")


def check_ending(call: Call[Any]) -> None:
    """The ends of a series have a time zone."""
    for name in ("ending_at", "starting_at"):
        if lacks_zone(call.query.get(name)):
            raise _error(call, f"{name} {_NEEDS_ZONE}", "Export")


def _is_set(call: Call[Any], name: str) -> bool:
    return _is_given(call.body_fields(), name)


def _is_given(fields: Mapping[str, Any], name: str) -> bool:
    value = fields.get(name)
    return value is not None and value is not UNSET


def _check_bytes(call: Call[Any], name: str, message: Mapping[str, Any], most: int) -> None:
    size = encoded_size(message)
    if size > most:
        raise _error(call, f"messages.{name} has {size} bytes; Braze accepts at most {most}", "Messaging objects")


def _error(call: Call[Any], message: str, chapter: str) -> InvalidRequestError:
    return InvalidRequestError(f"{call.operation.id}: {message} (page {chapter!r}). Nothing was sent.")


def _all(*checks: Check) -> Check:
    def check(call: Call[Any]) -> None:
        for each in checks:
            each(call)

    return check


VALIDATORS: Mapping[str, Check] = {
    "trackUsers": _all(check_tracked, check_size),
    "deleteUsers": _all(check_one_list, check_aliases),
    "mergeUsers": check_merges,
    "exportUsersByIds": _all(check_one_identifier, check_aliases),
    "sendMessages": _all(check_audience, check_aliases, check_messages, check_size),
    "scheduleMessages": _all(check_audience, check_aliases, check_messages, check_size),
    "updateScheduledMessages": _all(check_messages, check_size),
    "triggerCampaign": _all(check_recipients, check_size),
    "triggerCanvas": _all(check_recipients, check_size),
    "scheduleTriggeredCampaign": _all(check_recipients, check_size),
    "scheduleTriggeredCanvas": _all(check_recipients, check_size),
    "sendTransactionalEmail": check_transactional,
    **dict.fromkeys(
        ("setEmailStatus", "removeEmailBounces", "removeEmailSpam", "blocklistEmails"),
        check_addresses,
    ),
    "listHardBounces": check_range,
    "listUnsubscribes": check_range,
    "listInvalidPhoneNumbers": check_phone_range,
    "setSubscriptionStatus": check_one_channel,
    "setSubscriptionStatusV2": check_one_channel_of_groups,
    "getSubscriptionStatus": check_status_query,
    "listUserSubscriptionGroups": check_status_query,
    **dict.fromkeys(
        (
            "createCatalogItems",
            "editCatalogItems",
            "replaceCatalogItems",
            "createCatalogItem",
            "editCatalogItem",
            "replaceCatalogItem",
        ),
        check_items,
    ),
    "createCatalog": check_catalogs,
    "createCatalogFields": check_catalogs,
    "createContentBlock": check_content_block,
    "updateContentBlock": check_content_block,
    "createEmailTemplate": check_template,
    **dict.fromkeys(
        (
            "getSegmentDataSeries",
            "getCampaignDataSeries",
            "getSendDataSeries",
            "getCanvasDataSeries",
            "getCanvasDataSummary",
            "getMauDataSeries",
            "getDauDataSeries",
            "getNewUsersDataSeries",
            "getUninstallsDataSeries",
            "getSessionDataSeries",
            "getEventDataSeries",
            "getRevenueSeries",
            "getPurchaseQuantitySeries",
        ),
        check_ending,
    ),
}
