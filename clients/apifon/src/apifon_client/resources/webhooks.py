# Generated from specs/apifon/openapi.yaml; do not edit.

"""Webhooks: Delivery reports and replies, which Apifon sends to your server."""

from __future__ import annotations

from apifon_client.webhooks import CallbackMethods
from engagement_core.resource import (
    AsyncResource,
    Resource,
)


class Webhooks(CallbackMethods, Resource):
    """Delivery reports and replies, which Apifon sends to your server."""


class AsyncWebhooks(CallbackMethods, AsyncResource):
    """Delivery reports and replies, which Apifon sends to your server."""
