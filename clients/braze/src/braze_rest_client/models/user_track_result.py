# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from braze_rest_client.write_results import WriteResult
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserTrackResult(WriteResult, Model):
    """All objects are queued."""

    message: Literal["success"]
    """The word `success`."""

    attributes_processed: int | None = None
    """The number of external IDs whose attributes are queued. Only if the request had attributes."""

    events_processed: int | None = None
    """The number of events that are queued. Only if the request had events."""

    purchases_processed: int | None = None
    """The number of purchases that are queued. Only if the request had purchases."""
