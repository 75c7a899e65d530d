# Copied from overrides/braze/bulk_content.py; edit it there.

"""Bulk methods for catalog items and for triggered campaigns and Canvases; a request holds at most 50."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from engagement_core import bulk
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from braze_rest_client import params
    from engagement_core.bulk import item_builder
else:
    params = LazyModule("braze_rest_client.params")
    item_builder = LazyModule("engagement_core.bulk.item_builder")

# Dictionaries from a stream are rarely typed.
Item: TypeAlias = "models.CatalogItem | params.CatalogItemParam | Mapping[str, Any]"
ItemChange: TypeAlias = "models.CatalogItemChange | params.CatalogItemChangeParam | Mapping[str, Any]"
ItemReference: TypeAlias = "models.CatalogItemReference | params.CatalogItemReferenceParam | Mapping[str, Any]"
Recipient: TypeAlias = "models.Recipient | params.RecipientParam | Mapping[str, Any]"


class CatalogItemsBulk(Resource):
    """Bulk methods for catalog items, each with the key of its `id`; Braze processes them later."""

    def create_all(
        self,
        items: Iterable[Item],
        *,
        catalog_name: str,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Create any number of items.

        Example:
            report = client.catalogs.items.create_all(
                [{"id": "restaurant9", "Name": "Nine"}], catalog_name="restaurants"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import catalog_items
        from braze_rest_client.operations.catalogs_items import CREATE_CATALOG_ITEMS

        run = catalog_items("create_all", CREATE_CATALOG_ITEMS, catalog_name, key, options, self._client.options)
        return run.run(self._client, settings, items=items)

    def update_all(
        self,
        items: Iterable[ItemChange],
        *,
        catalog_name: str,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Change fields of any number of items.

        Example:
            report = client.catalogs.items.update_all(
                [{"id": "restaurant1", "Name": "One"}], catalog_name="restaurants"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import catalog_items
        from braze_rest_client.operations.catalogs_items import EDIT_CATALOG_ITEMS

        run = catalog_items("update_all", EDIT_CATALOG_ITEMS, catalog_name, key, options, self._client.options)
        return run.run(self._client, settings, items=items)

    def replace_all(
        self,
        items: Iterable[Item],
        *,
        catalog_name: str,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Create or replace any number of items.

        Example:
            report = client.catalogs.items.replace_all(
                [{"id": "restaurant1", "Name": "One"}], catalog_name="restaurants"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import catalog_items
        from braze_rest_client.operations.catalogs_items import REPLACE_CATALOG_ITEMS

        run = catalog_items("replace_all", REPLACE_CATALOG_ITEMS, catalog_name, key, options, self._client.options)
        return run.run(self._client, settings, items=items)

    def delete_all(
        self,
        items: Iterable[ItemReference],
        *,
        catalog_name: str,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Delete any number of items, each as `{"id": ...}`.

        Example:
            report = client.catalogs.items.delete_all(
                [{"id": "restaurant1"}], catalog_name="restaurants"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import catalog_items
        from braze_rest_client.operations.catalogs_items import DELETE_CATALOG_ITEMS

        run = catalog_items("delete_all", DELETE_CATALOG_ITEMS, catalog_name, key, options, self._client.options)
        return run.run(self._client, settings, items=items)


class AsyncCatalogItemsBulk(AsyncResource):
    """Bulk methods for catalog items, each with the key of its `id`; Braze processes them later."""

    async def create_all(
        self,
        items: Iterable[Item] | AsyncIterable[Item],
        *,
        catalog_name: str,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Create any number of items.

        Example:
            report = await client.catalogs.items.create_all(
                [{"id": "restaurant9", "Name": "Nine"}], catalog_name="restaurants"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import catalog_items
        from braze_rest_client.operations.catalogs_items import CREATE_CATALOG_ITEMS

        run = catalog_items("create_all", CREATE_CATALOG_ITEMS, catalog_name, key, options, self._client.options)
        return await run.run_async(self._client, settings, items=items)

    async def update_all(
        self,
        items: Iterable[ItemChange] | AsyncIterable[ItemChange],
        *,
        catalog_name: str,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Change fields of any number of items.

        Example:
            report = await client.catalogs.items.update_all(
                [{"id": "restaurant1", "Name": "One"}], catalog_name="restaurants"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import catalog_items
        from braze_rest_client.operations.catalogs_items import EDIT_CATALOG_ITEMS

        run = catalog_items("update_all", EDIT_CATALOG_ITEMS, catalog_name, key, options, self._client.options)
        return await run.run_async(self._client, settings, items=items)

    async def replace_all(
        self,
        items: Iterable[Item] | AsyncIterable[Item],
        *,
        catalog_name: str,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Create or replace any number of items.

        Example:
            report = await client.catalogs.items.replace_all(
                [{"id": "restaurant1", "Name": "One"}], catalog_name="restaurants"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import catalog_items
        from braze_rest_client.operations.catalogs_items import REPLACE_CATALOG_ITEMS

        run = catalog_items("replace_all", REPLACE_CATALOG_ITEMS, catalog_name, key, options, self._client.options)
        return await run.run_async(self._client, settings, items=items)

    async def delete_all(
        self,
        items: Iterable[ItemReference] | AsyncIterable[ItemReference],
        *,
        catalog_name: str,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Delete any number of items, each as `{"id": ...}`.

        Example:
            report = await client.catalogs.items.delete_all(
                [{"id": "restaurant1"}], catalog_name="restaurants"
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import catalog_items
        from braze_rest_client.operations.catalogs_items import DELETE_CATALOG_ITEMS

        run = catalog_items("delete_all", DELETE_CATALOG_ITEMS, catalog_name, key, options, self._client.options)
        return await run.run_async(self._client, settings, items=items)


class CampaignTriggersBulk(Resource):
    """Bulk methods for triggered campaigns."""

    def send_all(
        self,
        *,
        campaign_id: str,
        recipients: Iterable[Recipient],
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        send_id: str | UnsetType = UNSET,
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
        from braze_rest_client.bulk_runs import given_fields, triggers

        fields = given_fields(campaign_id=campaign_id, trigger_properties=trigger_properties, send_id=send_id)
        run = triggers(key, options, fields=fields, defaults=self._client.options, settings=settings)
        return run.run(self._client, settings, recipients=recipients)


class AsyncCampaignTriggersBulk(AsyncResource):
    """Bulk methods for triggered campaigns."""

    async def send_all(
        self,
        *,
        campaign_id: str,
        recipients: Iterable[Recipient] | AsyncIterable[Recipient],
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        send_id: str | UnsetType = UNSET,
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
        from braze_rest_client.bulk_runs import given_fields, triggers

        fields = given_fields(campaign_id=campaign_id, trigger_properties=trigger_properties, send_id=send_id)
        run = triggers(key, options, fields=fields, defaults=self._client.options, settings=settings)
        return await run.run_async(self._client, settings, recipients=recipients)


class CanvasTriggersBulk(Resource):
    """Bulk methods for triggered Canvases."""

    def send_all(
        self,
        *,
        canvas_id: str,
        recipients: Iterable[Recipient],
        context: Mapping[str, Any] | UnsetType = UNSET,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Send a Canvas to any number of recipients; the messages to each recipient keep their order.

        Example:
            report = client.canvas.trigger.send_all(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                recipients=[{"external_user_id": "user1"}, {"external_user_id": "user2"}],
                ledger="welcome.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import given_fields, triggers

        fields = given_fields(canvas_id=canvas_id, context=context)
        run = triggers(key, options, fields=fields, defaults=self._client.options, settings=settings)
        return run.run(self._client, settings, recipients=recipients)


class AsyncCanvasTriggersBulk(AsyncResource):
    """Bulk methods for triggered Canvases."""

    async def send_all(
        self,
        *,
        canvas_id: str,
        recipients: Iterable[Recipient] | AsyncIterable[Recipient],
        context: Mapping[str, Any] | UnsetType = UNSET,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Send a Canvas to any number of recipients; the messages to each recipient keep their order.

        Example:
            report = await client.canvas.trigger.send_all(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                recipients=[{"external_user_id": "user1"}, {"external_user_id": "user2"}],
                ledger="welcome.ledger",
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from braze_rest_client.bulk_runs import given_fields, triggers

        fields = given_fields(canvas_id=canvas_id, context=context)
        run = triggers(key, options, fields=fields, defaults=self._client.options, settings=settings)
        return await run.run_async(self._client, settings, recipients=recipients)
