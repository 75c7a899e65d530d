# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class CanvasEmailStatistics:
    """The statistics of e-mails; there may be more fields."""

    sent: int
    """The number sent."""

    opens: int
    """The number of opens."""

    unique_opens: int
    """The number of unique opens."""

    clicks: int
    """The number of clicks."""
