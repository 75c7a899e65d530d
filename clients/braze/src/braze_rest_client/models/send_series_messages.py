# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.send_push_statistics import SendPushStatistics
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SendSeriesMessages(Model):
    """The statistics of a send by type of message."""

    ios_push: list[SendPushStatistics] | None = None
    """The statistics of the iOS push messages."""
