# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.canvas_email_statistics import CanvasEmailStatistics
from braze_rest_client.models.canvas_push_statistics import CanvasPushStatistics
from braze_rest_client.models.canvas_sms_statistics import CanvasSmsStatistics
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasStepMessages(Model):
    """The statistics of the messages of a step by channel; any channel may be missing, and there may be others."""

    android_push: list[CanvasPushStatistics] | None = None
    """The statistics of the Android push messages."""

    email: list[CanvasEmailStatistics] | None = None
    """The statistics of the e-mails."""

    sms: list[CanvasSmsStatistics] | None = None
    """The statistics of the text messages."""
