# Copied from overrides/appboy/bulk_push_tokens.py; edit it there.

"""Bulk methods for push tokens (chapter "Push Notification Removal"); a request holds at most 50."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack

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
Removal: TypeAlias = "models.PushTokenRemoval | params.PushTokenRemovalParam | Mapping[str, Any]"


class PushTokensBulk(Resource):
    """Bulk methods for push tokens."""

    def remove_all(
        self,
        push_tokens: Iterable[Removal],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of push tokens.

        Example:
            report = client.push_tokens.remove_all(
                [{"app_id": "5eed0001-0000-4000-8000-000000000001", "token": "abcd"}]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from appboy_client.bulk_runs import token_removal

        return token_removal(key, options, self._client.options).run(self._client, settings, push_tokens=push_tokens)


class AsyncPushTokensBulk(AsyncResource):
    """Bulk methods for push tokens."""

    async def remove_all(
        self,
        push_tokens: Iterable[Removal] | AsyncIterable[Removal],
        *,
        key: item_builder.Key | None = None,
        options: CallOptions | None = None,
        **settings: Unpack[bulk.RunSettings],
    ) -> bulk.BulkReport:
        """Remove any number of push tokens.

        Example:
            report = await client.push_tokens.remove_all(
                [{"app_id": "5eed0001-0000-4000-8000-000000000001", "token": "abcd"}]
            )
            print(report.accepted, report.rejected, report.unknown)
        """
        from appboy_client.bulk_runs import token_removal

        return await token_removal(key, options, self._client.options).run_async(
            self._client, settings, push_tokens=push_tokens
        )
