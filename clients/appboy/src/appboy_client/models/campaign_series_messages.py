# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.email_statistics import EmailStatistics
from appboy_client.models.in_app_message_statistics import InAppMessageStatistics
from appboy_client.models.push_statistics import PushStatistics
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSeriesMessages(Model):
    """The statistics of a campaign by type of message; any type may be missing."""

    email: list[EmailStatistics] | None = None
    """The statistics of the e-mails."""

    in_app_message: list[InAppMessageStatistics] | None = None
    """The statistics of the in-app messages."""

    android_push: list[PushStatistics] | None = None
    """The statistics of the Android push messages."""

    apple_push: list[PushStatistics] | None = None
    """The statistics of the Apple push messages."""

    kindle_push: list[PushStatistics] | None = None
    """The statistics of the Kindle push messages."""

    windows_phone8_push: list[PushStatistics] | None = None
    """The statistics of the Windows Phone 8 push messages."""

    windows_universal_push: list[PushStatistics] | None = None
    """The statistics of the Windows Universal push messages."""
