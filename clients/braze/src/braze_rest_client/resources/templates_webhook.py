# Generated from specs/braze/*.yaml; do not edit.

"""TemplatesWebhook: The templates of webhooks."""

from __future__ import annotations

from braze_rest_client import resources
from engagement_core.lazy import resource
from engagement_core.resource import (
    AsyncResource,
    Resource,
)


class TemplatesWebhook(Resource):
    """The templates of webhooks."""

    @resource
    def translations(self) -> resources.TemplatesWebhookTranslations:
        """The translations of a webhook template."""
        return resources.TemplatesWebhookTranslations(self._client)


class AsyncTemplatesWebhook(AsyncResource):
    """The templates of webhooks."""

    @resource
    def translations(self) -> resources.AsyncTemplatesWebhookTranslations:
        """The translations of a webhook template."""
        return resources.AsyncTemplatesWebhookTranslations(self._client)
