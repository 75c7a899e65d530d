# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Segment(Model):
    """A segment."""

    id: str
    """The identifier of the segment."""

    name: str
    """The name of the segment."""

    analytics_tracking_enabled: bool
    """Whether analytics tracking records its size."""

    tags: list[str]
    """The names of the tags of the segment."""
