# Copied from overrides/braze/bulk_lists.py; edit it there.

"""Bulk methods for e-mail addresses, phone numbers and subscription groups; a request holds at most 50."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from engagement_core import bulk
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from engagement_core.bulk import item_builder
else:
    item_builder = LazyModule("engagement_core.bulk.item_builder")


class EmailBulk(Resource):
    """Bulk methods for e-mail addresses; the ledger holds no address unless `key` returns it."""

    def set_status_all(
        self,
        email: Iterable[str],
        *,
        subscription_state: models.EmailStatus,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Set the subscription state of any number of addresses.

        Example:
            report = client.email.set_status_all(
                ["ann@example.com", "bob@example.com"], subscription_state="unsubscribed"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.email import SET_EMAIL_STATUS

        run = listing(
            "set_status_all",
            SET_EMAIL_STATUS,
            ("email",),
            key,
            options,
            defaults=self._client.options,
            fields={"subscription_state": subscription_state},
        )
        return run.run(self._client, settings, email=email)

    def remove_bounces_all(
        self,
        email: Iterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of addresses from the hard bounce list.

        Example:
            report = client.email.remove_bounces_all(["ann@example.com", "bob@example.com"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.email import REMOVE_EMAIL_BOUNCES

        run = listing(
            "remove_bounces_all",
            REMOVE_EMAIL_BOUNCES,
            ("email",),
            key,
            options,
            defaults=self._client.options,
        )
        return run.run(self._client, settings, email=email)

    def remove_spam_all(
        self,
        email: Iterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of addresses from the spam list.

        Example:
            report = client.email.remove_spam_all(["ann@example.com", "bob@example.com"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.email import REMOVE_EMAIL_SPAM

        run = listing(
            "remove_spam_all",
            REMOVE_EMAIL_SPAM,
            ("email",),
            key,
            options,
            defaults=self._client.options,
        )
        return run.run(self._client, settings, email=email)

    def blocklist_all(
        self,
        email: Iterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Block any number of addresses.

        Example:
            report = client.email.blocklist_all(["ann@example.com", "bob@example.com"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.email import BLOCKLIST_EMAILS

        run = listing(
            "blocklist_all",
            BLOCKLIST_EMAILS,
            ("email",),
            key,
            options,
            defaults=self._client.options,
        )
        return run.run(self._client, settings, email=email)


class AsyncEmailBulk(AsyncResource):
    """Bulk methods for e-mail addresses; the ledger holds no address unless `key` returns it."""

    async def set_status_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        subscription_state: models.EmailStatus,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Set the subscription state of any number of addresses.

        Example:
            report = await client.email.set_status_all(
                ["ann@example.com", "bob@example.com"], subscription_state="unsubscribed"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.email import SET_EMAIL_STATUS

        run = listing(
            "set_status_all",
            SET_EMAIL_STATUS,
            ("email",),
            key,
            options,
            defaults=self._client.options,
            fields={"subscription_state": subscription_state},
        )
        return await run.run_async(self._client, settings, email=email)

    async def remove_bounces_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of addresses from the hard bounce list.

        Example:
            report = await client.email.remove_bounces_all(["ann@example.com", "bob@example.com"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.email import REMOVE_EMAIL_BOUNCES

        run = listing(
            "remove_bounces_all",
            REMOVE_EMAIL_BOUNCES,
            ("email",),
            key,
            options,
            defaults=self._client.options,
        )
        return await run.run_async(self._client, settings, email=email)

    async def remove_spam_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of addresses from the spam list.

        Example:
            report = await client.email.remove_spam_all(["ann@example.com", "bob@example.com"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.email import REMOVE_EMAIL_SPAM

        run = listing(
            "remove_spam_all",
            REMOVE_EMAIL_SPAM,
            ("email",),
            key,
            options,
            defaults=self._client.options,
        )
        return await run.run_async(self._client, settings, email=email)

    async def blocklist_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Block any number of addresses.

        Example:
            report = await client.email.blocklist_all(["ann@example.com", "bob@example.com"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.email import BLOCKLIST_EMAILS

        run = listing(
            "blocklist_all",
            BLOCKLIST_EMAILS,
            ("email",),
            key,
            options,
            defaults=self._client.options,
        )
        return await run.run_async(self._client, settings, email=email)


class SmsBulk(Resource):
    """Bulk methods for phone numbers; the ledger holds no number unless `key` returns it."""

    def remove_invalid_phone_numbers_all(
        self,
        phone_numbers: Iterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of phone numbers from the list of invalid ones.

        Example:
            report = client.sms.remove_invalid_phone_numbers_all(["12183095514", "14255551212"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.sms import REMOVE_INVALID_PHONE_NUMBERS

        run = listing(
            "remove_invalid_phone_numbers_all",
            REMOVE_INVALID_PHONE_NUMBERS,
            ("phone_numbers",),
            key,
            options,
            defaults=self._client.options,
        )
        return run.run(self._client, settings, phone_numbers=phone_numbers)


class AsyncSmsBulk(AsyncResource):
    """Bulk methods for phone numbers; the ledger holds no number unless `key` returns it."""

    async def remove_invalid_phone_numbers_all(
        self,
        phone_numbers: Iterable[str] | AsyncIterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of phone numbers from the list of invalid ones.

        Example:
            report = await client.sms.remove_invalid_phone_numbers_all(["12183095514", "14255551212"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import listing
        from braze_rest_client.operations.sms import REMOVE_INVALID_PHONE_NUMBERS

        run = listing(
            "remove_invalid_phone_numbers_all",
            REMOVE_INVALID_PHONE_NUMBERS,
            ("phone_numbers",),
            key,
            options,
            defaults=self._client.options,
        )
        return await run.run_async(self._client, settings, phone_numbers=phone_numbers)


class SubscriptionBulk(Resource):
    """Bulk methods for subscription groups; the ledger holds no identifier unless `key` returns it."""

    def set_status_all(
        self,
        *,
        subscription_group_id: str,
        subscription_state: models.NewSubscriptionState,
        external_id: Iterable[str] | None = None,
        email: Iterable[str] | None = None,
        phone: Iterable[str] | None = None,
        use_double_opt_in_logic: bool | UnsetType = UNSET,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Set the state of any number of users in a subscription group, named by one kind of identifier.

        Example:
            report = client.subscription.set_status_all(
                subscription_group_id="5eed0008-0000-4000-8000-000000000002",
                subscription_state="unsubscribed",
                external_id=["user1", "user2"],
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import given_fields, listing, one_of
        from braze_rest_client.operations.subscription import SET_SUBSCRIPTION_STATUS

        kind, objects = one_of(external_id=external_id, email=email, phone=phone)
        run = listing(
            "set_status_all",
            SET_SUBSCRIPTION_STATUS,
            (kind,),
            key,
            options,
            defaults=self._client.options,
            fields=given_fields(
                subscription_group_id=subscription_group_id,
                subscription_state=subscription_state,
                use_double_opt_in_logic=use_double_opt_in_logic,
            ),
        )
        return run.run(self._client, settings, **{kind: objects})


class AsyncSubscriptionBulk(AsyncResource):
    """Bulk methods for subscription groups; the ledger holds no identifier unless `key` returns it."""

    async def set_status_all(
        self,
        *,
        subscription_group_id: str,
        subscription_state: models.NewSubscriptionState,
        external_id: Iterable[str] | AsyncIterable[str] | None = None,
        email: Iterable[str] | AsyncIterable[str] | None = None,
        phone: Iterable[str] | AsyncIterable[str] | None = None,
        use_double_opt_in_logic: bool | UnsetType = UNSET,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Set the state of any number of users in a subscription group, named by one kind of identifier.

        Example:
            report = await client.subscription.set_status_all(
                subscription_group_id="5eed0008-0000-4000-8000-000000000002",
                subscription_state="unsubscribed",
                external_id=["user1", "user2"],
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import given_fields, listing, one_of
        from braze_rest_client.operations.subscription import SET_SUBSCRIPTION_STATUS

        kind, objects = one_of(external_id=external_id, email=email, phone=phone)
        run = listing(
            "set_status_all",
            SET_SUBSCRIPTION_STATUS,
            (kind,),
            key,
            options,
            defaults=self._client.options,
            fields=given_fields(
                subscription_group_id=subscription_group_id,
                subscription_state=subscription_state,
                use_double_opt_in_logic=use_double_opt_in_logic,
            ),
        )
        return await run.run_async(self._client, settings, **{kind: objects})
