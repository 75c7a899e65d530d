# Copied from overrides/appboy/bulk_runs.py; edit it there.

"""What each bulk method sends: its operation, and the keys, checks and order of its objects."""

import logging
import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import msgspec
from msgspec import UnsetType

from appboy_client.operations import campaigns_trigger, email, push_tokens, users
from appboy_client.timezones import lacks_zone
from engagement_core.bulk import Item, Rejection, RunSettings
from engagement_core.bulk.item_builder import ItemBuilder, Key, by_value, default_key, field_of
from engagement_core.bulk.list_job import ListJob, ListRun, object_check
from engagement_core.operation import Operation
from engagement_core.options import CallOptions, ClientOptions

MAX_OBJECTS = 50
"""Objects of each kind in one request."""
MAX_BYTES = 4_000_000
"""Size of a body. The documentation does not say which megabyte it means; this is the smaller one."""
_CAMPAIGN_ERROR = re.compile(
    "invalid campaign id|message variant unspecified|invalid message variant|mismatched message type"
    "|invalid extra push payload|no message to send",
    re.IGNORECASE,
)
"""The causes of a 400 that are about the campaign, not about a recipient ("Fatal Errors")."""


def _unknown_users(result: Any, items: Sequence[Item]) -> Mapping[str, Rejection]:
    # Recorded responses hold numbers as well as strings.
    unknown = {str(identifier) for identifier in result.invalid_user_ids or ()}
    if not unknown:
        return {}
    reason = Rejection("no user has this identifier")
    return {item.key: reason for item in items if str(msgspec.json.decode(item.value)) in unknown}


_job = partial(
    ListJob,
    limit=MAX_OBJECTS,
    max_bytes=MAX_BYTES,
    logger=logging.getLogger("appboy_client"),
    shared_error=_CAMPAIGN_ERROR,
)


def tracking(
    key: Key | None, options: CallOptions | None, *, defaults: ClientOptions, settings: RunSettings
) -> ListRun:
    """Return a run over attributes, events and purchases; those of one user keep their order."""
    job = _job(
        method="track_all",
        operation=users.TRACK_USERS,
        kinds=("attributes", "events", "purchases"),
        options=options or {},
    )
    check = object_check(job, defaults, _time_error)
    return ListRun(job, ItemBuilder(key or default_key(settings), group=_user, check=check))


def deletion(key: Key | None, options: CallOptions | None) -> ListRun:
    """Return a run over users to delete, by one kind of identifier."""
    kinds = ("external_ids", "appboy_ids")
    job = _job(
        method="delete_all", operation=users.DELETE_USERS, kinds=kinds, options=options or {}, rejected=_unknown_users
    )
    return ListRun(job, ItemBuilder(key or by_value, unique=True))


def email_status(key: Key | None, options: CallOptions | None, state: str) -> ListRun:
    """Return a run over addresses whose subscription state is set."""
    return _email("set_status_all", email.SET_EMAIL_STATUS, key, options, subscription_state=state)


def email_bounces(key: Key | None, options: CallOptions | None) -> ListRun:
    """Return a run over addresses to remove from the bounce list."""
    return _email("remove_bounces_all", email.REMOVE_EMAIL_BOUNCES, key, options)


def email_spam(key: Key | None, options: CallOptions | None) -> ListRun:
    """Return a run over addresses to remove from the spam list."""
    return _email("remove_spam_all", email.REMOVE_EMAIL_SPAM, key, options)


def _email(
    method: str, operation: Operation[Any], key: Key | None, options: CallOptions | None, **fields: str
) -> ListRun:
    job = _job(method=method, operation=operation, kinds=("email",), fields=fields, options=options or {})
    return ListRun(job, ItemBuilder(key, unique=True))


def token_removal(key: Key | None, options: CallOptions | None, defaults: ClientOptions) -> ListRun:
    """Return a run over push tokens to remove."""
    job = _job(
        method="remove_all", operation=push_tokens.REMOVE_PUSH_TOKENS, kinds=("push_tokens",), options=options or {}
    )
    return ListRun(job, ItemBuilder(key, unique=True, check=object_check(job, defaults)))


def triggers(
    key: Key | None,
    options: CallOptions | None,
    *,
    campaign_id: str,
    trigger_properties: Any | UnsetType,
    defaults: ClientOptions,
    settings: RunSettings,
) -> ListRun:
    """Return a run over recipients of a campaign; the messages to each recipient keep their order."""
    fields = {"campaign_id": campaign_id, "trigger_properties": trigger_properties}
    operation = campaigns_trigger.SEND_CAMPAIGN_TRIGGER
    job = _job(method="send_all", operation=operation, kinds=("recipients",), fields=fields, options=options or {})
    check = object_check(job, defaults)
    return ListRun(job, ItemBuilder(key or default_key(settings), group=_recipient, check=check))


def _time_error(kind: str, value: Any) -> str:
    lacks = kind != "attributes" and lacks_zone(field_of(value, "time"))
    return "its time needs a time zone" if lacks else ""


def _user(value: Any) -> str:
    """The user whose objects keep their order; an empty string if there is none."""
    user = field_of(value, "external_id")
    return str(user) if isinstance(user, str | int) else ""


def _recipient(value: Any) -> str:
    return str(field_of(value, "external_user_id") or "")
