"""What each bulk method sends: its operation, and the keys, checks and order of its objects."""

import logging
from collections.abc import Iterable
from typing import Any

from attrs import frozen
from msgspec import UnsetType

from appboy_client.bulk_items import (
    Check,
    ItemBuilder,
    Key,
    Objects,
    by_value,
    default_key,
    field_of,
    no_check,
    user_of,
)
from appboy_client.bulk_job import Job
from appboy_client.operations import campaigns_trigger, email, push_tokens, users
from appboy_client.timezones import lacks_zone
from engagement_core.bulk import BulkReport
from engagement_core.bulk.settings import RunSettings
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.object_kinds import Fields
from engagement_core.operation import Operation
from engagement_core.options import CallOptions, ClientOptions
from engagement_core.request_fields import unknown_field

_LOGGER = logging.getLogger("appboy_client")


@frozen
class BulkRun:
    """A job and the builder of its items."""

    job: Job
    builder: ItemBuilder

    def run(self, client: SyncClient, settings: RunSettings, **kinds: Iterable[Any]) -> BulkReport:
        """Send the objects of all kinds, in threads."""
        items = self.builder.items(**kinds)
        return self.job.run(client, items, settings, duplicates=self.builder.duplicates)

    async def run_async(self, client: AsyncClient, settings: RunSettings, **kinds: Objects) -> BulkReport:
        """Send the objects of all kinds, in tasks."""
        items = self.builder.items_async(**kinds)
        return await self.job.run_async(client, items, settings, duplicates=self.builder.duplicates)


def tracking(
    key: Key | None, options: CallOptions | None, *, defaults: ClientOptions, settings: RunSettings
) -> BulkRun:
    """Return a run over attributes, events and purchases; those of one user keep their order."""
    job = Job(
        method="track_all",
        operation=users.TRACK_USERS,
        kinds=("attributes", "events", "purchases"),
        options=options or {},
    )
    check = _check(job, defaults, _time_error)
    return BulkRun(job, ItemBuilder(key or default_key(settings), group=user_of, check=check))


def deletion(key: Key | None, options: CallOptions | None) -> BulkRun:
    """Return a run over users to delete, by one kind of identifier."""
    kinds = ("external_ids", "appboy_ids")
    job = Job(method="delete_all", operation=users.DELETE_USERS, kinds=kinds, options=options or {})
    return BulkRun(job, ItemBuilder(key or by_value, unique=True))


def email_status(key: Key | None, options: CallOptions | None, state: str) -> BulkRun:
    """Return a run over addresses whose subscription state is set."""
    return _email("set_status_all", email.SET_EMAIL_STATUS, key, options, subscription_state=state)


def email_bounces(key: Key | None, options: CallOptions | None) -> BulkRun:
    """Return a run over addresses to remove from the bounce list."""
    return _email("remove_bounces_all", email.REMOVE_EMAIL_BOUNCES, key, options)


def email_spam(key: Key | None, options: CallOptions | None) -> BulkRun:
    """Return a run over addresses to remove from the spam list."""
    return _email("remove_spam_all", email.REMOVE_EMAIL_SPAM, key, options)


def _email(
    method: str, operation: Operation[Any], key: Key | None, options: CallOptions | None, **fields: str
) -> BulkRun:
    job = Job(method=method, operation=operation, kinds=("email",), fields=fields, options=options or {})
    return BulkRun(job, ItemBuilder(key, unique=True))


def token_removal(key: Key | None, options: CallOptions | None, defaults: ClientOptions) -> BulkRun:
    """Return a run over push tokens to remove."""
    job = Job(
        method="remove_all", operation=push_tokens.REMOVE_PUSH_TOKENS, kinds=("push_tokens",), options=options or {}
    )
    return BulkRun(job, ItemBuilder(key, unique=True, check=_check(job, defaults)))


def triggers(
    key: Key | None,
    options: CallOptions | None,
    *,
    campaign_id: str,
    trigger_properties: Any | UnsetType,
    defaults: ClientOptions,
    settings: RunSettings,
) -> BulkRun:
    """Return a run over recipients of a campaign; the messages to each recipient keep their order."""
    fields = {"campaign_id": campaign_id, "trigger_properties": trigger_properties}
    operation = campaigns_trigger.SEND_CAMPAIGN_TRIGGER
    job = Job(method="send_all", operation=operation, kinds=("recipients",), fields=fields, options=options or {})
    check = _check(job, defaults)
    return BulkRun(job, ItemBuilder(key or default_key(settings), group=_recipient, check=check))


def _check(job: Job, defaults: ClientOptions, own: Check = no_check) -> Check:
    """Return the check of an object: the rule of its kind, and whether it has unknown fields."""
    if not job.options.get("validate", defaults.validate):
        return no_check
    body = job.operation.fields() if job.operation.fields is not None else None
    if not isinstance(body, Fields) or body.nested is None:
        return own
    fields = {wire: nested for wire, _, nested in body.nested()}
    return lambda kind, value: own(kind, value) or unknown_field(value, fields[kind], _LOGGER)


def _time_error(kind: str, value: Any) -> str:
    lacks = kind != "attributes" and lacks_zone(field_of(value, "time"))
    return "its time needs a time zone" if lacks else ""


def _recipient(value: Any) -> str:
    return str(field_of(value, "external_user_id") or "")
