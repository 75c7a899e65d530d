"""Bulk methods for e-mail addresses (chapter "Email Sync"); a request holds at most 50."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from appboy_client import models
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
        subscription_state: models.SubscriptionState,
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
        from appboy_client.bulk_runs import email_status

        return email_status(key, options, subscription_state).run(self._client, settings, email=email)

    def remove_bounces_all(
        self,
        email: Iterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of addresses from the bounce list.

        Example:
            report = client.email.remove_bounces_all(["ann@example.com", "bob@example.com"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from appboy_client.bulk_runs import email_bounces

        return email_bounces(key, options).run(self._client, settings, email=email)

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
        from appboy_client.bulk_runs import email_spam

        return email_spam(key, options).run(self._client, settings, email=email)


class AsyncEmailBulk(AsyncResource):
    """Bulk methods for e-mail addresses; the ledger holds no address unless `key` returns it."""

    async def set_status_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        subscription_state: models.SubscriptionState,
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
        from appboy_client.bulk_runs import email_status

        return await email_status(key, options, subscription_state).run_async(self._client, settings, email=email)

    async def remove_bounces_all(
        self,
        email: Iterable[str] | AsyncIterable[str],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of addresses from the bounce list.

        Example:
            report = await client.email.remove_bounces_all(["ann@example.com", "bob@example.com"])
            print(report.accepted, report.rejected, report.unknown)
        """
        from appboy_client.bulk_runs import email_bounces

        return await email_bounces(key, options).run_async(self._client, settings, email=email)

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
        from appboy_client.bulk_runs import email_spam

        return await email_spam(key, options).run_async(self._client, settings, email=email)
