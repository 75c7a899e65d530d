# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Unsubscribe(Model):
    """An address that has unsubscribed.

    Source: www.braze.com/docs/api/endpoints/email/get_query_unsubscribed_email_addresses (confidence: medium).
    """

    email: str | None = None
    """The address."""

    unsubscribed_at: str | None = None
    """When the address unsubscribed, as YYYY-MM-DD HH:MM:SS and the zone."""
