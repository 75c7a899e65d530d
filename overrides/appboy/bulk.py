"""Calls with any number of objects, in requests of at most 50 of each kind and 4 MB, with a ledger.

The chapters are "User Data", "Push Notification Removal", "Email Sync", "Export" and "Sending Messages via API
Triggered Delivery". A 202 counts as accepted: the vendor has the objects and processes them after its maintenance.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Unpack

from msgspec import UNSET, UnsetType

from appboy_client.bulk_items import Key, Objects, Preparation, as_async, by_value, field_of, user_of
from appboy_client.bulk_job import MOST_OBJECTS, Job
from appboy_client.operations import campaigns_trigger, email, push_tokens, users
from appboy_client.times import lacks_zone
from engagement_core.bulk import BulkReport
from engagement_core.bulk.settings import RunSettings
from engagement_core.call import Call
from engagement_core.client import BaseClient
from engagement_core.errors import ConfigurationError
from engagement_core.operation import Operation
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from appboy_client import models, params

    Attributes: TypeAlias = models.UserAttributes | params.UserAttributesParam
    # A stream of dictionaries rarely comes with the type of their fields.
    Event: TypeAlias = models.Event | params.EventParam | Mapping[str, Any]
    Purchase: TypeAlias = models.Purchase | params.PurchaseParam | Mapping[str, Any]
    Removal: TypeAlias = models.PushTokenRemoval | params.PushTokenRemovalParam | Mapping[str, Any]
    Recipient: TypeAlias = models.Recipient | params.RecipientParam | Mapping[str, Any]

T = TypeVar("T")
OnUnknown = Callable[[str], None]


class UsersInBulk(Resource):
    """Bulk methods of the users."""

    def track_all(
        self,
        *,
        attributes: Iterable[Attributes] = (),
        events: Iterable[Event] = (),
        purchases: Iterable[Purchase] = (),
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Record any number of objects; the order of each user's objects of one kind is kept.

        Args:
            attributes: Attributes to be set.
            events: Events that happened.
            purchases: Purchases that were made.
            key: Names an object in the ledger, by its kind, its place and itself. Without it, a digest of its content.
            options: Options of every call.
            **settings: The ledger and other choices; see `engagement_core.bulk.run_bulk`.

        Raises BulkError, with the report, where an error stopped the run.
        """
        preparation = _tracked(key, checks=_validates(self._client, options))
        items = preparation.items(attributes=attributes, events=events, purchases=purchases)
        return _TRACKING.with_options(options).run(self._client, items, settings)

    def delete_all(
        self,
        *,
        external_ids: Iterable[str] | None = None,
        appboy_ids: Iterable[str] | None = None,
        key: Key = by_value,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Delete any number of users, by one sort of identifier; one that no user has counts as rejected."""
        kind, identifiers = _one_of(external_ids=external_ids, appboy_ids=appboy_ids)
        items = Preparation(key, unique=True).items(**{kind: identifiers})
        return _DELETION.with_options(options).run(self._client, items, settings)

    def export_all_by_ids(
        self,
        external_ids: Iterable[str],
        *,
        fields_to_export: list[str] | UnsetType = UNSET,
        on_unknown: OnUnknown | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.User]:
        """The profiles of any number of users, fetched while you iterate; `on_unknown` is told the ids of nobody."""
        identifiers = iter(external_ids)
        while chunk := list(islice(identifiers, MOST_OBJECTS)):
            export = self._client.perform(_export(chunk, fields_to_export, options)).value
            yield from _exported(export, on_unknown)


class AsyncUsersInBulk(AsyncResource):
    """The same, awaited."""

    async def track_all(
        self,
        *,
        attributes: Iterable[Attributes] | AsyncIterable[Attributes] = (),
        events: Iterable[Event] | AsyncIterable[Event] = (),
        purchases: Iterable[Purchase] | AsyncIterable[Purchase] = (),
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Record any number of objects; the order of each user's objects of one kind is kept.

        Args:
            attributes: Attributes to be set.
            events: Events that happened.
            purchases: Purchases that were made.
            key: Names an object in the ledger, by its kind, its place and itself. Without it, a digest of its content.
            options: Options of every call.
            **settings: The ledger and other choices; see `engagement_core.bulk.run_bulk_async`.

        Raises BulkError, with the report, where an error stopped the run.
        """
        preparation = _tracked(key, checks=_validates(self._client, options))
        items = preparation.items_async(attributes=attributes, events=events, purchases=purchases)
        return await _TRACKING.with_options(options).run_async(self._client, items, settings)

    async def delete_all(
        self,
        *,
        external_ids: Iterable[str] | AsyncIterable[str] | None = None,
        appboy_ids: Iterable[str] | AsyncIterable[str] | None = None,
        key: Key = by_value,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Delete any number of users, by one sort of identifier; one that no user has counts as rejected."""
        given: dict[str, Objects | None] = {"external_ids": external_ids, "appboy_ids": appboy_ids}
        chosen: tuple[str, Objects] = _one_of(**given)
        items = Preparation(key, unique=True).items_async(**{chosen[0]: chosen[1]})
        return await _DELETION.with_options(options).run_async(self._client, items, settings)

    async def export_all_by_ids(
        self,
        external_ids: Iterable[str] | AsyncIterable[str],
        *,
        fields_to_export: list[str] | UnsetType = UNSET,
        on_unknown: OnUnknown | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.User]:
        """The profiles of any number of users, fetched while you iterate; `on_unknown` is told the ids of nobody."""
        identifiers = as_async(external_ids)
        while chunk := [identifier async for identifier in _first(identifiers)]:
            export = (await self._client.perform(_export(chunk, fields_to_export, options))).value
            for user in _exported(export, on_unknown):
                yield user


class EmailInBulk(Resource):
    """Bulk methods of e-mail addresses; addresses do not appear in the ledger, unless `key` puts them there."""

    def set_status_all(
        self,
        email: Iterable[str],
        *,
        subscription_state: models.SubscriptionState,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Set the subscription of any number of addresses."""
        job = _STATUS.with_options(options, subscription_state=subscription_state)
        return job.run(self._client, Preparation(key, unique=True).items(email=email), settings)

    def remove_bounces_all(
        self,
        email: Iterable[str],
        *,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Take any number of addresses off the list of bounces."""
        items = Preparation(key, unique=True).items(email=email)
        return _BOUNCES.with_options(options).run(self._client, items, settings)

    def remove_spam_all(
        self,
        email: Iterable[str],
        *,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Take any number of addresses off the list of spam reports."""
        items = Preparation(key, unique=True).items(email=email)
        return _SPAM.with_options(options).run(self._client, items, settings)


class AsyncEmailInBulk(AsyncResource):
    """The same, awaited."""

    async def set_status_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        subscription_state: models.SubscriptionState,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Set the subscription of any number of addresses."""
        job = _STATUS.with_options(options, subscription_state=subscription_state)
        return await job.run_async(self._client, Preparation(key, unique=True).items_async(email=email), settings)

    async def remove_bounces_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Take any number of addresses off the list of bounces."""
        items = Preparation(key, unique=True).items_async(email=email)
        return await _BOUNCES.with_options(options).run_async(self._client, items, settings)

    async def remove_spam_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Take any number of addresses off the list of spam reports."""
        items = Preparation(key, unique=True).items_async(email=email)
        return await _SPAM.with_options(options).run_async(self._client, items, settings)


class PushTokensInBulk(Resource):
    """Bulk methods of push tokens."""

    def remove_all(
        self,
        push_tokens: Iterable[Removal],
        *,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Remove any number of tokens."""
        items = Preparation(key, unique=True).items(push_tokens=push_tokens)
        return _TOKENS.with_options(options).run(self._client, items, settings)


class AsyncPushTokensInBulk(AsyncResource):
    """The same, awaited."""

    async def remove_all(
        self,
        push_tokens: Iterable[Removal] | AsyncIterable[Removal],
        *,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Remove any number of tokens."""
        items = Preparation(key, unique=True).items_async(push_tokens=push_tokens)
        return await _TOKENS.with_options(options).run_async(self._client, items, settings)


class TriggersInBulk(Resource):
    """Bulk methods of triggers."""

    def send_all(
        self,
        *,
        campaign_id: str,
        recipients: Iterable[Recipient],
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Send a campaign to any number of recipients; the order of each recipient's messages is kept."""
        job = _TRIGGERS.with_options(options, campaign_id=campaign_id, trigger_properties=trigger_properties)
        items = Preparation(key, group=_recipient).items(recipients=recipients)
        return job.run(self._client, items, settings)


class AsyncTriggersInBulk(AsyncResource):
    """The same, awaited."""

    async def send_all(
        self,
        *,
        campaign_id: str,
        recipients: Iterable[Recipient] | AsyncIterable[Recipient],
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        key: Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[RunSettings],
    ) -> BulkReport:
        """Send a campaign to any number of recipients; the order of each recipient's messages is kept."""
        job = _TRIGGERS.with_options(options, campaign_id=campaign_id, trigger_properties=trigger_properties)
        items = Preparation(key, group=_recipient).items_async(recipients=recipients)
        return await job.run_async(self._client, items, settings)


_TRACKING = Job(operation=users.TRACK_USERS, kinds=("attributes", "events", "purchases"))
_DELETION = Job(operation=users.DELETE_USERS, kinds=("external_ids", "appboy_ids"))
_STATUS = Job(operation=email.SET_EMAIL_STATUS, kinds=("email",))
_BOUNCES = Job(operation=email.REMOVE_EMAIL_BOUNCES, kinds=("email",))
_SPAM = Job(operation=email.REMOVE_EMAIL_SPAM, kinds=("email",))
_TOKENS = Job(operation=push_tokens.REMOVE_PUSH_TOKENS, kinds=("push_tokens",))
_TRIGGERS = Job(operation=campaigns_trigger.SEND_CAMPAIGN_TRIGGER, kinds=("recipients",))


def _validates(client: BaseClient, options: CallOptions | None) -> bool:
    return (options or {}).get("validate", client.options.validate)


def _tracked(key: Key | None, *, checks: bool) -> Preparation:
    return Preparation(key, group=user_of, check=_time_problem) if checks else Preparation(key, group=user_of)


def _time_problem(kind: str, value: Any) -> str:
    late = kind != "attributes" and lacks_zone(field_of(value, "time"))
    return "its time needs a time zone" if late else ""


def _recipient(value: Any) -> str:
    return str(field_of(value, "external_user_id") or "")


def _one_of(**given: T | None) -> tuple[str, T]:
    chosen = [(name, value) for name, value in given.items() if value is not None]
    if len(chosen) != 1:
        raise ConfigurationError(f"Give one of {' and '.join(given)}.")
    return chosen[0]


def _export(chunk: list[str], fields: list[str] | UnsetType, options: CallOptions) -> Call[models.UserExport]:
    operation: Operation[models.UserExport] = users.EXPORT_USERS_BY_IDS
    return Call(operation=operation, body={"external_ids": chunk, "fields_to_export": fields}, options=options)


def _exported(export: models.UserExport, on_unknown: OnUnknown | None) -> Iterator[models.User]:
    if on_unknown is not None:
        for identifier in export.invalid_user_ids or ():
            on_unknown(identifier)
    yield from export.users or ()


async def _first(objects: AsyncIterator[str]) -> AsyncIterator[str]:
    for _ in range(MOST_OBJECTS):
        try:
            yield await anext(objects)
        except StopAsyncIteration:
            return
