# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Segment(Model):
    """A segment."""

    id: str
    """The API identifier."""

    name: str
    """The name."""

    analytics_tracking_enabled: bool
    """Whether analytics tracking is enabled."""

    tags: list[str]
    """The names of the tags."""
