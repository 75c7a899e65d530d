# Generated from specs/braze/*.yaml; do not edit.

"""Templates: Templates of e-mail messages and webhooks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from engagement_core.resource import (
    AsyncResource,
    Resource,
)

if TYPE_CHECKING:
    from braze_rest_client.resources.templates_email import AsyncTemplatesEmail, TemplatesEmail
    from braze_rest_client.resources.templates_webhook import AsyncTemplatesWebhook, TemplatesWebhook


class Templates(Resource):
    """Templates of e-mail messages and webhooks."""

    @cached_property
    def email(self) -> TemplatesEmail:
        """The templates of e-mail messages."""
        from braze_rest_client.resources.templates_email import TemplatesEmail

        return TemplatesEmail(self._client)

    @cached_property
    def webhook(self) -> TemplatesWebhook:
        """The templates of webhooks."""
        from braze_rest_client.resources.templates_webhook import TemplatesWebhook

        return TemplatesWebhook(self._client)


class AsyncTemplates(AsyncResource):
    """Templates of e-mail messages and webhooks."""

    @cached_property
    def email(self) -> AsyncTemplatesEmail:
        """The templates of e-mail messages."""
        from braze_rest_client.resources.templates_email import AsyncTemplatesEmail

        return AsyncTemplatesEmail(self._client)

    @cached_property
    def webhook(self) -> AsyncTemplatesWebhook:
        """The templates of webhooks."""
        from braze_rest_client.resources.templates_webhook import AsyncTemplatesWebhook

        return AsyncTemplatesWebhook(self._client)
