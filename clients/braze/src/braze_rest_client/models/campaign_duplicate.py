# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignDuplicate(Model):
    """A campaign to copy."""

    campaign_id: str
    """The identifier of the campaign."""

    name: str
    """The name of the copy."""

    description: str | UnsetType = UNSET
    """The description of the copy."""

    tag_names: str | UnsetType = UNSET
    """The tags of the copy, which must exist. They replace those of the original."""
