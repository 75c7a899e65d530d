# Generated from specs/braze/*.yaml; do not edit.

"""TemplatesWebhook: The templates of webhooks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from engagement_core.resource import (
    AsyncResource,
    Resource,
)

if TYPE_CHECKING:
    from braze_rest_client.resources.templates_webhook_translations import (
        AsyncTemplatesWebhookTranslations,
        TemplatesWebhookTranslations,
    )


class TemplatesWebhook(Resource):
    """The templates of webhooks."""

    @cached_property
    def translations(self) -> TemplatesWebhookTranslations:
        """The translations of a webhook template."""
        from braze_rest_client.resources.templates_webhook_translations import TemplatesWebhookTranslations

        return TemplatesWebhookTranslations(self._client)


class AsyncTemplatesWebhook(AsyncResource):
    """The templates of webhooks."""

    @cached_property
    def translations(self) -> AsyncTemplatesWebhookTranslations:
        """The translations of a webhook template."""
        from braze_rest_client.resources.templates_webhook_translations import AsyncTemplatesWebhookTranslations

        return AsyncTemplatesWebhookTranslations(self._client)
