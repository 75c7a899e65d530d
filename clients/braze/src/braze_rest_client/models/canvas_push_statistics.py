# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasPushStatistics(Model):
    """The statistics of push messages; there may be more fields."""

    sent: int
    """The number sent."""

    opens: int
    """The number of opens."""

    influenced_opens: int
    """The number of all opens, direct and influenced; the dashboard counts only the influenced ones under this name."""

    bounces: int
    """The number that bounced."""
