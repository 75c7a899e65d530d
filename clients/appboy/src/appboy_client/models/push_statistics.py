# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PushStatistics(Model):
    """The statistics of push messages: of all of them, or, in a multivariate campaign, of one variation or of the
    control group. The control group, whose name is `Control Group`, has `enrolled` instead of the numbers of
    messages sent, opened and bounced.
    """

    variation_name: str | None = None
    """The name of the variation, for multivariate campaigns only."""

    sent: int | None = None
    """The number sent."""

    direct_opens: int | None = None
    """How often they were opened directly."""

    total_opens: int | None = None
    """The total number of opens."""

    bounces: int | None = None
    """The number bounced."""

    enrolled: int | None = None
    """The number of users in the control group."""

    unique_recipients: int | None = None
    """The number of users reached, for multivariate campaigns only."""

    conversions: int | None = None
    """The number of conversions, for multivariate campaigns only."""

    revenue: float | None = None
    """The revenue, for multivariate campaigns only."""

    conversions_by_send_time: int | None = None
    """The number of conversions, counted by the time of sending, for multivariate campaigns only."""
