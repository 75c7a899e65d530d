# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.block_reason import BlockReason
from engagement_core.model import Model


@attrs.define(kw_only=True)
class BlockedSubscriberCreate(Model):
    """A destination to block."""

    destination: str
    """The mobile number or email address."""

    reason: BlockReason
    """Why it is blocked."""

    description: str | UnsetType = UNSET
    """A short text of your own."""
