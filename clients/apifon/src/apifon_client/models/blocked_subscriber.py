# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from apifon_client.models.block_reason import BlockReason
from apifon_client.models.destination_type import DestinationType
from apifon_client.models.entity_meta import EntityMeta
from engagement_core.model import Model


@attrs.define(kw_only=True)
class BlockedSubscriber(Model):
    """A block of one destination. Every field may be missing, since `fields` selects them."""

    meta: EntityMeta | None = None
    """Data about the block as an entity."""

    destination: str | None = None
    """The mobile number or email address."""

    type: DestinationType | None = None
    """Which kind of destination is blocked."""

    reason: BlockReason | None = None
    """Why it is blocked."""

    user: str | None = None
    """Who blocked it."""

    description: str | None = None
    """A short text of your own."""

    date_created: int | None = None
    """When it was blocked, in epoch milliseconds."""
