# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class EmailStatistics:
    """The statistics of e-mails."""

    sent: int
    """How many were sent."""

    opens: int
    """How often they were opened."""

    unique_opens: int
    """How many users opened them."""

    clicks: int
    """How often they were clicked."""

    unique_clicks: int
    """How many users clicked them."""

    unsubscribes: int
    """How many users unsubscribed."""

    bounces_including_dropped: int
    """How many bounced or were dropped."""

    delivered: int
    """How many were delivered."""

    reported_spam: int
    """How often they were reported as spam."""
