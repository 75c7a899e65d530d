"""Bulk methods for triggered campaigns; a request holds at most 50 recipients.

The chapter is "Sending Messages via API Triggered Delivery".
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from engagement_core import bulk
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from appboy_client import params
    from engagement_core.bulk import item_builder
else:
    item_builder = LazyModule("engagement_core.bulk.item_builder")
    params = LazyModule("appboy_client.params")

# Dictionaries from a stream are rarely typed.
Recipient: TypeAlias = "models.Recipient | params.RecipientParam | Mapping[str, Any]"


class TriggersBulk(Resource):
    """Bulk methods for triggered campaigns."""

    def send_all(
        self,
        *,
        campaign_id: str,
        recipients: Iterable[Recipient],
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Send a campaign to any number of recipients; the messages to each recipient keep their order.

        Example:
            report = client.campaigns.trigger.send_all(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                recipients=[{"external_user_id": "user1"}, {"external_user_id": "user2"}],
                ledger="spring.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from appboy_client.bulk_runs import triggers

        run = triggers(
            key,
            options,
            campaign_id=campaign_id,
            trigger_properties=trigger_properties,
            defaults=self._client.options,
            settings=settings,
        )
        return run.run(self._client, settings, recipients=recipients)


class AsyncTriggersBulk(AsyncResource):
    """Bulk methods for triggered campaigns."""

    async def send_all(
        self,
        *,
        campaign_id: str,
        recipients: Iterable[Recipient] | AsyncIterable[Recipient],
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Send a campaign to any number of recipients; the messages to each recipient keep their order.

        Example:
            report = await client.campaigns.trigger.send_all(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                recipients=[{"external_user_id": "user1"}, {"external_user_id": "user2"}],
                ledger="spring.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from appboy_client.bulk_runs import triggers

        run = triggers(
            key,
            options,
            campaign_id=campaign_id,
            trigger_properties=trigger_properties,
            defaults=self._client.options,
            settings=settings,
        )
        return await run.run_async(self._client, settings, recipients=recipients)
