# Copied from overrides/appboy/bulk_users.py; edit it there.

"""Bulk methods for users (chapters "User Data" and "Export"); a request holds at most 50 objects of each kind and 4 MB.

A 202 counts as accepted: the vendor has the objects and processes them after its maintenance.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations.users import EXPORT_USERS_BY_IDS
from engagement_core import bulk
from engagement_core.call import Call
from engagement_core.errors import ConfigurationError
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from appboy_client import params
    from engagement_core.bulk import item_builder
else:
    item_builder = LazyModule("engagement_core.bulk.item_builder")
    params = LazyModule("appboy_client.params")

Attributes: TypeAlias = "models.UserAttributes | params.UserAttributesParam"
# Dictionaries from a stream are rarely typed.
Event: TypeAlias = "models.Event | params.EventParam | Mapping[str, Any]"
Purchase: TypeAlias = "models.Purchase | params.PurchaseParam | Mapping[str, Any]"

T = TypeVar("T")
OnUnknown = Callable[[str], None]

MAX_EXPORTED = 50
"""Users per request of an export by IDs."""


class UsersBulk(Resource):
    """Bulk methods for users."""

    def track_all(
        self,
        *,
        attributes: Iterable[Attributes] = (),
        events: Iterable[Event] = (),
        purchases: Iterable[Purchase] = (),
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Record any number of objects; the objects of each kind keep their order for each user.

        Example:
            report = client.users.track_all(
                attributes=[{"external_id": "user1", "first_name": "Ann"}],
                events=[{"external_id": "user1", "name": "signed_up", "time": "2013-07-16T19:20:30Z"}],
                ledger="import.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)

        Args:
            attributes: Attributes to set.
            events: Events to record.
            purchases: Purchases to record.
            key: Returns the key of an object in the ledger and the report; it is called with the kind (`"events"`), the
                index and the object. The default key is a digest of the content if there is a ledger, so that later
                runs recognize the object in any order, and else the index, such as `events[3]`.
            options: Options of every call.
            **settings: The ledger and other settings; see `engagement_core.bulk.run_bulk`.

        Raises:
            BulkError: An error stopped the run; it holds the report.
        """
        from appboy_client.bulk_runs import tracking

        run = tracking(key, options, defaults=self._client.options, settings=settings)
        return run.run(self._client, settings, attributes=attributes, events=events, purchases=purchases)

    def delete_all(
        self,
        *,
        external_ids: Iterable[str] | None = None,
        appboy_ids: Iterable[str] | None = None,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Delete any number of users by one kind of identifier; an identifier of no user counts as rejected.

        Example:
            report = client.users.delete_all(external_ids=["user1", "user2"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from appboy_client.bulk_runs import deletion

        kind, identifiers = _one_of(external_ids=external_ids, appboy_ids=appboy_ids)
        return deletion(key, options).run(self._client, settings, **{kind: identifiers})

    def export_all_by_ids(
        self,
        external_ids: Iterable[str],
        *,
        fields_to_export: list[str] | UnsetType = UNSET,
        on_unknown: OnUnknown | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.User]:
        """Iterate over the profiles of any number of users, fetched as you go.

        `on_unknown` is called with each ID that matches no user.

        Example:
            for user in client.users.export_all_by_ids(["user1", "user2"]):
                print(user)
        """
        _check_keywords(options)
        return self._export_all(external_ids, fields_to_export, on_unknown, options)

    def _export_all(
        self,
        external_ids: Iterable[str],
        fields: list[str] | UnsetType,
        on_unknown: OnUnknown | None,
        options: CallOptions,
    ) -> Iterator[models.User]:
        identifiers = iter(external_ids)
        while batch := list(islice(identifiers, MAX_EXPORTED)):
            export = self._client.perform(_export(batch, fields, options)).value
            yield from _exported(export, on_unknown)


class AsyncUsersBulk(AsyncResource):
    """Bulk methods for users."""

    async def track_all(
        self,
        *,
        attributes: Iterable[Attributes] | AsyncIterable[Attributes] = (),
        events: Iterable[Event] | AsyncIterable[Event] = (),
        purchases: Iterable[Purchase] | AsyncIterable[Purchase] = (),
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Record any number of objects; the objects of each kind keep their order for each user.

        Example:
            report = await client.users.track_all(
                attributes=[{"external_id": "user1", "first_name": "Ann"}],
                events=[{"external_id": "user1", "name": "signed_up", "time": "2013-07-16T19:20:30Z"}],
                ledger="import.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)

        Args:
            attributes: Attributes to set.
            events: Events to record.
            purchases: Purchases to record.
            key: Returns the key of an object in the ledger and the report; it is called with the kind (`"events"`), the
                index and the object. The default key is a digest of the content if there is a ledger, so that later
                runs recognize the object in any order, and else the index, such as `events[3]`.
            options: Options of every call.
            **settings: The ledger and other settings; see `engagement_core.bulk.run_bulk_async`.

        Raises:
            BulkError: An error stopped the run; it holds the report.
        """
        from appboy_client.bulk_runs import tracking

        run = tracking(key, options, defaults=self._client.options, settings=settings)
        return await run.run_async(self._client, settings, attributes=attributes, events=events, purchases=purchases)

    async def delete_all(
        self,
        *,
        external_ids: Iterable[str] | AsyncIterable[str] | None = None,
        appboy_ids: Iterable[str] | AsyncIterable[str] | None = None,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Delete any number of users by one kind of identifier; an identifier of no user counts as rejected.

        Example:
            report = await client.users.delete_all(external_ids=["user1", "user2"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from appboy_client.bulk_runs import deletion

        lists: dict[str, item_builder.Objects | None] = {"external_ids": external_ids, "appboy_ids": appboy_ids}
        chosen: tuple[str, item_builder.Objects] = _one_of(**lists)
        return await deletion(key, options).run_async(self._client, settings, **{chosen[0]: chosen[1]})

    def export_all_by_ids(
        self,
        external_ids: Iterable[str] | AsyncIterable[str],
        *,
        fields_to_export: list[str] | UnsetType = UNSET,
        on_unknown: OnUnknown | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.User]:
        """Iterate over the profiles of any number of users, fetched as you go.

        `on_unknown` is called with each ID that matches no user.

        Example:
            async for user in client.users.export_all_by_ids(["user1", "user2"]):
                print(user)
        """
        _check_keywords(options)
        return self._export_all(external_ids, fields_to_export, on_unknown, options)

    async def _export_all(
        self,
        external_ids: Iterable[str] | AsyncIterable[str],
        fields: list[str] | UnsetType,
        on_unknown: OnUnknown | None,
        options: CallOptions,
    ) -> AsyncIterator[models.User]:
        from engagement_core.bulk.item_builder import as_async

        identifiers = as_async(external_ids)
        while batch := [identifier async for identifier in _first(identifiers)]:
            export = (await self._client.perform(_export(batch, fields, options))).value
            for user in _exported(export, on_unknown):
                yield user


def _one_of(**given: T | None) -> tuple[str, T]:
    chosen = [(name, value) for name, value in given.items() if value is not None]
    if len(chosen) != 1:
        raise ConfigurationError(f"Pass exactly one of {' and '.join(given)}.")
    return chosen[0]


def _check_keywords(options: CallOptions) -> None:
    # Imported on first use: most programs export no users.
    from engagement_core.unknown_names import reject_unknown_keywords

    known = (*CallOptions.__annotations__, "external_ids", "fields_to_export", "on_unknown")
    reject_unknown_keywords("export_all_by_ids", options, known)


def _export(batch: list[str], fields: list[str] | UnsetType, options: CallOptions) -> Call[models.UserExport]:
    return Call(
        operation=EXPORT_USERS_BY_IDS, body={"external_ids": batch, "fields_to_export": fields}, options=options
    )


def _exported(export: models.UserExport, on_unknown: OnUnknown | None) -> Iterator[models.User]:
    if on_unknown is not None:
        for identifier in export.invalid_user_ids or ():
            on_unknown(str(identifier))
    yield from export.users or ()


async def _first(objects: AsyncIterator[str]) -> AsyncIterator[str]:
    for _ in range(MAX_EXPORTED):
        try:
            yield await anext(objects)
        except StopAsyncIteration:
            return
