# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.external_id import ExternalId
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserExportByIds(Model):
    """Users whose profiles to export."""

    external_ids: list[ExternalId]
    """The customer's own identifiers of the users. At most 50 items."""

    fields_to_export: list[str] | UnsetType = UNSET
    """The fields to return of each user, by their names in `User`. If omitted, all of them."""
