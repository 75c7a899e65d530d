# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from appboy_client.models.external_id import ExternalId
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserDelete(Model):
    """The users to delete, by one kind of identifier. At least one of the lists is required; if both are set, one of
    them must be empty.
    """

    external_ids: list[ExternalId] | UnsetType = UNSET
    """The customer's own identifiers of the users. At most 50 items."""

    appboy_ids: list[str] | UnsetType = UNSET
    """Appboy's identifiers of the users. At most 50 items."""
