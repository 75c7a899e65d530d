# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EventDetails(Model):
    """A custom event."""

    name: str
    """The name."""

    description: str
    """The description."""

    included_in_analytics_report: bool
    """Whether the analytics report includes the event."""

    status: str
    """The status."""

    tag_names: list[str]
    """The names of the tags."""
