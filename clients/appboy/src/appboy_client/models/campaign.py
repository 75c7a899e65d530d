# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Campaign(Model):
    """A campaign."""

    id: str
    """The identifier of the campaign."""

    name: str
    """The name of the campaign."""

    is_api_campaign: bool
    """Whether it is an API campaign."""

    tags: list[str]
    """The names of the tags of the campaign."""
