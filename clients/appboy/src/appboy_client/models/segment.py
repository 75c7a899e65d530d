# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Segment:
    """A segment."""

    id: str
    """The identifier of the segment."""

    name: str
    """The name of the segment."""

    analytics_tracking_enabled: bool
    """Whether analytics tracking records its size."""

    tags: list[str]
    """The names of the tags of the segment."""
