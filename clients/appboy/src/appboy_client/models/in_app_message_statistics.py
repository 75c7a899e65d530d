# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class InAppMessageStatistics(Model):
    """The statistics of in-app messages."""

    sent: int
    """The number sent."""

    impressions: int
    """How often they were shown."""

    opens: int
    """How often they were opened."""
