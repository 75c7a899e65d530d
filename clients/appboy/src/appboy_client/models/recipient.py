# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.external_id import ExternalId
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Recipient(Model):
    """A recipient of an API-triggered campaign."""

    external_user_id: ExternalId
    """The customer's own identifier of the user."""

    trigger_properties: dict[str, Any] | UnsetType = UNSET
    """Values for the template of the campaign, by name, for this user; they take precedence over those for all."""
