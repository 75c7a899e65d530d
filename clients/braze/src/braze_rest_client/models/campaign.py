# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Campaign(Model):
    """A campaign."""

    id: str
    """The API identifier."""

    last_edited: str
    """When the campaign was last edited, in ISO 8601."""

    name: str
    """The name."""

    is_api_campaign: bool
    """Whether it is an API campaign."""

    tags: list[str]
    """The names of the tags."""
