# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SendIdCreate(Model):
    """A send ID to create."""

    campaign_id: str
    """The identifier of the campaign."""

    send_id: str | UnsetType = UNSET
    """An identifier of your own, in ASCII characters. Without it, Braze makes one. At most 64 characters."""
