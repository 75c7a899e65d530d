# Copied from overrides/braze/bulk_users.py; edit it there.

"""Bulk methods for users (chapter "User data"); a request holds at most 75 objects, or 50 users."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from braze_rest_client import models
from engagement_core import bulk
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from braze_rest_client import bulk_runs, params
    from engagement_core.bulk import item_builder
else:
    bulk_runs = LazyModule("braze_rest_client.bulk_runs")
    params = LazyModule("braze_rest_client.params")
    item_builder = LazyModule("engagement_core.bulk.item_builder")

# Dictionaries from a stream are rarely typed.
Attributes: TypeAlias = "models.UserAttributes | params.UserAttributesParam"
Event: TypeAlias = "models.Event | params.EventParam | Mapping[str, Any]"
Purchase: TypeAlias = "models.Purchase | params.PurchaseParam | Mapping[str, Any]"
Alias: TypeAlias = "models.UserAlias | params.UserAliasParam | Mapping[str, Any]"
DeletedEmail: TypeAlias = "models.UserDeleteEmail | params.UserDeleteEmailParam | Mapping[str, Any]"
DeletedPhone: TypeAlias = "models.UserDeletePhone | params.UserDeletePhoneParam | Mapping[str, Any]"
IdentifiedAlias: TypeAlias = "models.AliasToIdentify | params.AliasToIdentifyParam | Mapping[str, Any]"
IdentifiedEmail: TypeAlias = "models.EmailToIdentify | params.EmailToIdentifyParam | Mapping[str, Any]"
IdentifiedPhone: TypeAlias = "models.PhoneToIdentify | params.PhoneToIdentifyParam | Mapping[str, Any]"
Merge: TypeAlias = "models.UserMergeUpdate | params.UserMergeUpdateParam | Mapping[str, Any]"
NewAlias: TypeAlias = "models.UserAliasCreate | params.UserAliasCreateParam | Mapping[str, Any]"
AliasUpdate: TypeAlias = "models.UserAliasUpdate | params.UserAliasUpdateParam | Mapping[str, Any]"
Rename: TypeAlias = "models.ExternalIdRename | params.ExternalIdRenameParam | Mapping[str, Any]"


class UsersBulk(Resource):
    """Bulk methods for users."""

    def track_all(
        self,
        *,
        attributes: Iterable[Attributes] = (),
        events: Iterable[Event] = (),
        purchases: Iterable[Purchase] = (),
        batch: bulk_runs.Batch = "together",
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Record any number of objects; the objects of each user keep their order.

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
            batch: `"together"` puts at most 75 objects into a request; `"per-array"` puts 75 of each kind into it, as
                older contracts allow.
            key: Returns the key of an object in the ledger and the report; it is called with the kind (`"events"`), the
                index and the object. The default key is a digest of the content if there is a ledger, so that later
                runs recognize the object in any order, and else the index, such as `events[3]`.
            options: Options of every call.
            **settings: The ledger and other settings; see `engagement_core.bulk.run_bulk`.

        Raises:
            BulkError: An error stopped the run; it holds the report.
        """
        from braze_rest_client.bulk_runs import tracking

        run = tracking(key, options, batch=batch, defaults=self._client.options, settings=settings)
        return run.run(self._client, settings, attributes=attributes, events=events, purchases=purchases)

    def delete_all(
        self,
        *,
        external_ids: Iterable[str] | None = None,
        user_aliases: Iterable[Alias] | None = None,
        braze_ids: Iterable[str] | None = None,
        email_addresses: Iterable[DeletedEmail] | None = None,
        phone_numbers: Iterable[DeletedPhone] | None = None,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Delete any number of users by one kind of identifier; a count below what was sent is logged.

        Example:
            report = client.users.delete_all(external_ids=["user1", "user2"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import counting, listing, one_of
        from braze_rest_client.operations.users import DELETE_USERS

        kind, objects = one_of(
            external_ids=external_ids,
            user_aliases=user_aliases,
            braze_ids=braze_ids,
            email_addresses=email_addresses,
            phone_numbers=phone_numbers,
        )
        run = listing(
            "delete_all",
            DELETE_USERS,
            (kind,),
            key,
            options,
            defaults=self._client.options,
            rejected=counting("deleted"),
        )
        return run.run(self._client, settings, **{kind: objects})

    def identify_all(
        self,
        *,
        aliases_to_identify: Iterable[IdentifiedAlias] | None = None,
        emails_to_identify: Iterable[IdentifiedEmail] | None = None,
        phone_numbers_to_identify: Iterable[IdentifiedPhone] | None = None,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Identify any number of users by one kind of identifier; a count below what was sent is logged.

        Example:
            report = client.users.identify_all(
                aliases_to_identify=[
                    {
                        "external_id": "user1",
                        "user_alias": {"alias_name": "example_alias", "alias_label": "example_label"},
                    }
                ]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import counting, listing, one_of
        from braze_rest_client.operations.users import IDENTIFY_USERS

        kind, objects = one_of(
            aliases_to_identify=aliases_to_identify,
            emails_to_identify=emails_to_identify,
            phone_numbers_to_identify=phone_numbers_to_identify,
        )
        run = listing(
            "identify_all",
            IDENTIFY_USERS,
            (kind,),
            key,
            options,
            defaults=self._client.options,
            rejected=counting("aliases_processed"),
        )
        return run.run(self._client, settings, **{kind: objects})

    def merge_all(
        self,
        merge_updates: Iterable[Merge],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Merge any number of pairs of users, in no particular order.

        Example:
            report = client.users.merge_all(
                [
                    {
                        "identifier_to_merge": {"external_id": "user2"},
                        "identifier_to_keep": {"external_id": "user1"},
                    }
                ]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.users import MERGE_USERS

        run = listing(
            "merge_all",
            MERGE_USERS,
            ("merge_updates",),
            key,
            options,
            defaults=self._client.options,
        )
        return run.run(self._client, settings, merge_updates=merge_updates)


class AsyncUsersBulk(AsyncResource):
    """Bulk methods for users."""

    async def track_all(
        self,
        *,
        attributes: Iterable[Attributes] | AsyncIterable[Attributes] = (),
        events: Iterable[Event] | AsyncIterable[Event] = (),
        purchases: Iterable[Purchase] | AsyncIterable[Purchase] = (),
        batch: bulk_runs.Batch = "together",
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Record any number of objects; the objects of each user keep their order.

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
            batch: `"together"` puts at most 75 objects into a request; `"per-array"` puts 75 of each kind into it, as
                older contracts allow.
            key: Returns the key of an object in the ledger and the report; it is called with the kind (`"events"`), the
                index and the object. The default key is a digest of the content if there is a ledger, so that later
                runs recognize the object in any order, and else the index, such as `events[3]`.
            options: Options of every call.
            **settings: The ledger and other settings; see `engagement_core.bulk.run_bulk`.

        Raises:
            BulkError: An error stopped the run; it holds the report.
        """
        from braze_rest_client.bulk_runs import tracking

        run = tracking(key, options, batch=batch, defaults=self._client.options, settings=settings)
        return await run.run_async(self._client, settings, attributes=attributes, events=events, purchases=purchases)

    async def delete_all(
        self,
        *,
        external_ids: Iterable[str] | AsyncIterable[str] | None = None,
        user_aliases: Iterable[Alias] | AsyncIterable[Alias] | None = None,
        braze_ids: Iterable[str] | AsyncIterable[str] | None = None,
        email_addresses: Iterable[DeletedEmail] | AsyncIterable[DeletedEmail] | None = None,
        phone_numbers: Iterable[DeletedPhone] | AsyncIterable[DeletedPhone] | None = None,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Delete any number of users by one kind of identifier; a count below what was sent is logged.

        Example:
            report = await client.users.delete_all(external_ids=["user1", "user2"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import counting, listing, one_of
        from braze_rest_client.operations.users import DELETE_USERS

        kind, objects = one_of(
            external_ids=external_ids,
            user_aliases=user_aliases,
            braze_ids=braze_ids,
            email_addresses=email_addresses,
            phone_numbers=phone_numbers,
        )
        run = listing(
            "delete_all",
            DELETE_USERS,
            (kind,),
            key,
            options,
            defaults=self._client.options,
            rejected=counting("deleted"),
        )
        return await run.run_async(self._client, settings, **{kind: objects})

    async def identify_all(
        self,
        *,
        aliases_to_identify: Iterable[IdentifiedAlias] | AsyncIterable[IdentifiedAlias] | None = None,
        emails_to_identify: Iterable[IdentifiedEmail] | AsyncIterable[IdentifiedEmail] | None = None,
        phone_numbers_to_identify: Iterable[IdentifiedPhone] | AsyncIterable[IdentifiedPhone] | None = None,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Identify any number of users by one kind of identifier; a count below what was sent is logged.

        Example:
            report = await client.users.identify_all(
                aliases_to_identify=[
                    {
                        "external_id": "user1",
                        "user_alias": {"alias_name": "example_alias", "alias_label": "example_label"},
                    }
                ]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import counting, listing, one_of
        from braze_rest_client.operations.users import IDENTIFY_USERS

        kind, objects = one_of(
            aliases_to_identify=aliases_to_identify,
            emails_to_identify=emails_to_identify,
            phone_numbers_to_identify=phone_numbers_to_identify,
        )
        run = listing(
            "identify_all",
            IDENTIFY_USERS,
            (kind,),
            key,
            options,
            defaults=self._client.options,
            rejected=counting("aliases_processed"),
        )
        return await run.run_async(self._client, settings, **{kind: objects})

    async def merge_all(
        self,
        merge_updates: Iterable[Merge] | AsyncIterable[Merge],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Merge any number of pairs of users, in no particular order.

        Example:
            report = await client.users.merge_all(
                [
                    {
                        "identifier_to_merge": {"external_id": "user2"},
                        "identifier_to_keep": {"external_id": "user1"},
                    }
                ]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.users import MERGE_USERS

        run = listing(
            "merge_all",
            MERGE_USERS,
            ("merge_updates",),
            key,
            options,
            defaults=self._client.options,
        )
        return await run.run_async(self._client, settings, merge_updates=merge_updates)


class AliasBulk(Resource):
    """Bulk methods for aliases of users."""

    def create_all(
        self,
        user_aliases: Iterable[NewAlias],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Create any number of aliases; a count below what was sent is logged.

        Example:
            report = client.users.alias.create_all(
                [{"external_id": "user1", "alias_name": "example_name", "alias_label": "example_label"}]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import counting, listing
        from braze_rest_client.operations.users_alias import CREATE_USER_ALIASES

        run = listing(
            "create_all",
            CREATE_USER_ALIASES,
            ("user_aliases",),
            key,
            options,
            defaults=self._client.options,
            rejected=counting("aliases_processed"),
        )
        return run.run(self._client, settings, user_aliases=user_aliases)

    def update_all(
        self,
        alias_updates: Iterable[AliasUpdate],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Rename any number of aliases, in no particular order.

        Example:
            report = client.users.alias.update_all(
                [
                    {
                        "alias_label": "example_label",
                        "old_alias_name": "example_alias",
                        "new_alias_name": "new_alias",
                    }
                ]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.users_alias import UPDATE_USER_ALIASES

        run = listing(
            "update_all",
            UPDATE_USER_ALIASES,
            ("alias_updates",),
            key,
            options,
            defaults=self._client.options,
        )
        return run.run(self._client, settings, alias_updates=alias_updates)


class AsyncAliasBulk(AsyncResource):
    """Bulk methods for aliases of users."""

    async def create_all(
        self,
        user_aliases: Iterable[NewAlias] | AsyncIterable[NewAlias],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Create any number of aliases; a count below what was sent is logged.

        Example:
            report = await client.users.alias.create_all(
                [{"external_id": "user1", "alias_name": "example_name", "alias_label": "example_label"}]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import counting, listing
        from braze_rest_client.operations.users_alias import CREATE_USER_ALIASES

        run = listing(
            "create_all",
            CREATE_USER_ALIASES,
            ("user_aliases",),
            key,
            options,
            defaults=self._client.options,
            rejected=counting("aliases_processed"),
        )
        return await run.run_async(self._client, settings, user_aliases=user_aliases)

    async def update_all(
        self,
        alias_updates: Iterable[AliasUpdate] | AsyncIterable[AliasUpdate],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Rename any number of aliases, in no particular order.

        Example:
            report = await client.users.alias.update_all(
                [
                    {
                        "alias_label": "example_label",
                        "old_alias_name": "example_alias",
                        "new_alias_name": "new_alias",
                    }
                ]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.users_alias import UPDATE_USER_ALIASES

        run = listing(
            "update_all",
            UPDATE_USER_ALIASES,
            ("alias_updates",),
            key,
            options,
            defaults=self._client.options,
        )
        return await run.run_async(self._client, settings, alias_updates=alias_updates)


class ExternalIdsBulk(Resource):
    """Bulk methods for external IDs."""

    def rename_all(
        self,
        external_id_renames: Iterable[Rename],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Rename any number of external IDs; those that Braze does not rename are rejected.

        Example:
            report = client.users.external_ids.rename_all(
                [{"current_external_id": "user1", "new_external_id": "user_1"}]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.users_external_ids import RENAME_EXTERNAL_IDS

        run = listing(
            "rename_all",
            RENAME_EXTERNAL_IDS,
            ("external_id_renames",),
            key,
            options,
            defaults=self._client.options,
        )
        return run.run(self._client, settings, external_id_renames=external_id_renames)

    def remove_all(
        self,
        external_ids: Iterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of deprecated external IDs; those that Braze does not remove are rejected.

        Example:
            report = client.users.external_ids.remove_all(["deprecated_id1", "deprecated_id2"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.users_external_ids import REMOVE_EXTERNAL_IDS

        run = listing(
            "remove_all",
            REMOVE_EXTERNAL_IDS,
            ("external_ids",),
            key,
            options,
            defaults=self._client.options,
        )
        return run.run(self._client, settings, external_ids=external_ids)


class AsyncExternalIdsBulk(AsyncResource):
    """Bulk methods for external IDs."""

    async def rename_all(
        self,
        external_id_renames: Iterable[Rename] | AsyncIterable[Rename],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Rename any number of external IDs; those that Braze does not rename are rejected.

        Example:
            report = await client.users.external_ids.rename_all(
                [{"current_external_id": "user1", "new_external_id": "user_1"}]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.users_external_ids import RENAME_EXTERNAL_IDS

        run = listing(
            "rename_all",
            RENAME_EXTERNAL_IDS,
            ("external_id_renames",),
            key,
            options,
            defaults=self._client.options,
        )
        return await run.run_async(self._client, settings, external_id_renames=external_id_renames)

    async def remove_all(
        self,
        external_ids: Iterable[str] | AsyncIterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of deprecated external IDs; those that Braze does not remove are rejected.

        Example:
            report = await client.users.external_ids.remove_all(["deprecated_id1", "deprecated_id2"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.users_external_ids import REMOVE_EXTERNAL_IDS

        run = listing(
            "remove_all",
            REMOVE_EXTERNAL_IDS,
            ("external_ids",),
            key,
            options,
            defaults=self._client.options,
        )
        return await run.run_async(self._client, settings, external_ids=external_ids)
