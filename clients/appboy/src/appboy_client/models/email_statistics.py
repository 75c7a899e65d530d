# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailStatistics(Model):
    """The statistics of e-mails."""

    sent: int
    """The number sent."""

    opens: int
    """How often they were opened."""

    unique_opens: int
    """The number of users who opened them."""

    clicks: int
    """How often they were clicked."""

    unique_clicks: int
    """The number of users who clicked them."""

    unsubscribes: int
    """The number of users who unsubscribed."""

    bounces_including_dropped: int
    """The number bounced or dropped."""

    delivered: int
    """The number delivered."""

    reported_spam: int
    """How often they were reported as spam."""
