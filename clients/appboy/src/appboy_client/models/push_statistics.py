# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class PushStatistics:
    """The statistics of push messages: of all of them, or, in a multivariate campaign, of one variation or of the
    control group. The control group, whose name is `Control Group`, has `enrolled` instead of the figures about
    sending, opening and bouncing.
    """

    variation_name: str | None = None
    """The name of the variation, of multivariate campaigns only."""

    sent: int | None = None
    """How many were sent."""

    direct_opens: int | None = None
    """How often they were opened directly."""

    total_opens: int | None = None
    """How often they were opened in all."""

    bounces: int | None = None
    """How many bounced."""

    enrolled: int | None = None
    """How many users are in the control group."""

    unique_recipients: int | None = None
    """How many users they reached, of multivariate campaigns only."""

    conversions: int | None = None
    """How often users converted, of multivariate campaigns only."""

    revenue: float | None = None
    """The revenue, of multivariate campaigns only."""

    conversions_by_send_time: int | None = None
    """How often users converted, counted by the time of sending, of multivariate campaigns only."""
