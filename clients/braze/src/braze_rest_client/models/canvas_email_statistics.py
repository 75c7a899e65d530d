# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasEmailStatistics(Model):
    """The statistics of e-mails; there may be more fields."""

    sent: int
    """The number sent."""

    opens: int
    """The number of opens."""

    unique_opens: int
    """The number of unique opens."""

    clicks: int
    """The number of clicks."""
