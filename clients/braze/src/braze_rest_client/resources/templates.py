# Generated from specs/braze/*.yaml; do not edit.

"""Templates: Templates of e-mail messages and webhooks."""

from __future__ import annotations

from braze_rest_client import resources
from engagement_core.lazy import resource
from engagement_core.resource import (
    AsyncResource,
    Resource,
)


class Templates(Resource):
    """Templates of e-mail messages and webhooks."""

    @resource
    def email(self) -> resources.TemplatesEmail:
        """The templates of e-mail messages."""
        return resources.TemplatesEmail(self._client)

    @resource
    def webhook(self) -> resources.TemplatesWebhook:
        """The templates of webhooks."""
        return resources.TemplatesWebhook(self._client)


class AsyncTemplates(AsyncResource):
    """Templates of e-mail messages and webhooks."""

    @resource
    def email(self) -> resources.AsyncTemplatesEmail:
        """The templates of e-mail messages."""
        return resources.AsyncTemplatesEmail(self._client)

    @resource
    def webhook(self) -> resources.AsyncTemplatesWebhook:
        """The templates of webhooks."""
        return resources.AsyncTemplatesWebhook(self._client)
