# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class EventDetails:
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
