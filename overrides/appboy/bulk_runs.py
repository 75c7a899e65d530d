"""What each bulk method sends: its operation, and how its objects are named, checked and kept in order."""

import logging
from collections.abc import Iterable
from typing import Any

from attrs import frozen
from msgspec import UnsetType

from appboy_client.bulk_items import (
    Check,
    Key,
    Objects,
    Preparation,
    by_value,
    default_key,
    field_of,
    no_check,
    user_of,
)
from appboy_client.bulk_job import Job
from appboy_client.operations import campaigns_trigger, email, push_tokens, users
from appboy_client.timezones import lacks_zone
from engagement_core.bulk import BulkReport, EphemeralLedger
from engagement_core.bulk.settings import RunSettings
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.options import CallOptions, ClientOptions
from engagement_core.request_fields import Fields, unknown_field

_LOGGER = logging.getLogger("appboy_client")


@frozen
class BulkRun:
    """A job and how its objects are prepared."""

    job: Job
    preparation: Preparation

    def run(self, client: SyncClient, settings: RunSettings, **kinds: Iterable[Any]) -> BulkReport:
        """Send the objects of all kinds, in threads."""
        chosen = self._with_ledger(self.job.settings(settings))
        return self.job.run(client, self.preparation.items(**kinds), chosen)

    async def run_async(self, client: AsyncClient, settings: RunSettings, **kinds: Objects) -> BulkReport:
        """The same in tasks."""
        chosen = self._with_ledger(self.job.settings(settings))
        return await self.job.run_async(client, self.preparation.items_async(**kinds), chosen)

    def _with_ledger(self, settings: RunSettings) -> RunSettings:
        if self.preparation.by_place and settings.get("ledger") is None:
            return {**settings, "ledger": EphemeralLedger()}
        return settings


def tracking(
    key: Key | None, options: CallOptions | None, *, defaults: ClientOptions, settings: RunSettings
) -> BulkRun:
    """Attributes, events and purchases; those of one user keep their order."""
    job = Job(
        method="track_all",
        operation=users.TRACK_USERS,
        kinds=("attributes", "events", "purchases"),
        options=options or {},
    )
    check = _check(job, defaults, _time_problem)
    return BulkRun(job, Preparation(key or default_key(settings), group=user_of, check=check))


def deletion(key: Key | None, options: CallOptions | None) -> BulkRun:
    """Users to be deleted, by one sort of identifier."""
    job = Job(
        method="delete_all", operation=users.DELETE_USERS, kinds=("external_ids", "appboy_ids"), options=options or {}
    )
    return BulkRun(job, Preparation(key or by_value, unique=True))


def email_status(key: Key | None, options: CallOptions | None, state: str) -> BulkRun:
    """Addresses whose subscription is set."""
    fields = {"subscription_state": state}
    job = Job(
        method="set_status_all",
        operation=email.SET_EMAIL_STATUS,
        kinds=("email",),
        fields=fields,
        options=options or {},
    )
    return BulkRun(job, Preparation(key, unique=True))


def email_bounces(key: Key | None, options: CallOptions | None) -> BulkRun:
    """Addresses to be taken off the list of bounces."""
    job = Job(
        method="remove_bounces_all", operation=email.REMOVE_EMAIL_BOUNCES, kinds=("email",), options=options or {}
    )
    return BulkRun(job, Preparation(key, unique=True))


def email_spam(key: Key | None, options: CallOptions | None) -> BulkRun:
    """Addresses to be taken off the list of spam reports."""
    job = Job(method="remove_spam_all", operation=email.REMOVE_EMAIL_SPAM, kinds=("email",), options=options or {})
    return BulkRun(job, Preparation(key, unique=True))


def token_removal(key: Key | None, options: CallOptions | None, defaults: ClientOptions) -> BulkRun:
    """Push tokens to be removed."""
    job = Job(
        method="remove_all", operation=push_tokens.REMOVE_PUSH_TOKENS, kinds=("push_tokens",), options=options or {}
    )
    return BulkRun(job, Preparation(key, unique=True, check=_check(job, defaults)))


def triggers(
    key: Key | None,
    options: CallOptions | None,
    *,
    campaign_id: str,
    trigger_properties: Any | UnsetType,
    defaults: ClientOptions,
    settings: RunSettings,
) -> BulkRun:
    """Recipients of a campaign; the messages to one of them keep their order."""
    fields = {"campaign_id": campaign_id, "trigger_properties": trigger_properties}
    operation = campaigns_trigger.SEND_CAMPAIGN_TRIGGER
    job = Job(method="send_all", operation=operation, kinds=("recipients",), fields=fields, options=options or {})
    check = _check(job, defaults)
    return BulkRun(job, Preparation(key or default_key(settings), group=_recipient, check=check))


def _check(job: Job, defaults: ClientOptions, own: Check = no_check) -> Check:
    """What finds fault with an object: a rule of its kind, or a name that it does not have."""
    if not job.options.get("validate", defaults.validate):
        return no_check
    body = job.operation.fields() if job.operation.fields is not None else None
    if not isinstance(body, Fields) or body.nested is None:
        return own
    shapes = {wire: shape for wire, _, shape in body.nested()}
    return lambda kind, value: own(kind, value) or unknown_field(value, shapes[kind], _LOGGER)


def _time_problem(kind: str, value: Any) -> str:
    late = kind != "attributes" and lacks_zone(field_of(value, "time"))
    return "its time needs a time zone" if late else ""


def _recipient(value: Any) -> str:
    return str(field_of(value, "external_user_id") or "")
