# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.campaign_content_card_statistics import CampaignContentCardStatistics
from braze_rest_client.models.campaign_email_statistics import CampaignEmailStatistics
from braze_rest_client.models.campaign_in_app_message_statistics import CampaignInAppMessageStatistics
from braze_rest_client.models.campaign_push_statistics import CampaignPushStatistics
from braze_rest_client.models.campaign_sms_statistics import CampaignSmsStatistics
from braze_rest_client.models.campaign_webhook_statistics import CampaignWebhookStatistics
from braze_rest_client.models.campaign_whats_app_statistics import CampaignWhatsAppStatistics
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignSeriesMessages(Model):
    """The statistics of a campaign by type of message; any type may be missing, and there may be others."""

    ios_push: list[CampaignPushStatistics] | None = None
    """The statistics of the iOS push messages."""

    android_push: list[CampaignPushStatistics] | None = None
    """The statistics of the Android push messages."""

    kindle_push: list[CampaignPushStatistics] | None = None
    """The statistics of the Kindle push messages."""

    web_push: list[CampaignPushStatistics] | None = None
    """The statistics of the web push messages."""

    webhook: list[CampaignWebhookStatistics] | None = None
    """The statistics of the webhooks."""

    email: list[CampaignEmailStatistics] | None = None
    """The statistics of the e-mails."""

    sms: list[CampaignSmsStatistics] | None = None
    """The statistics of the text messages."""

    whats_app: list[CampaignWhatsAppStatistics] | None = None
    """The statistics of the WhatsApp messages."""

    content_cards: list[CampaignContentCardStatistics] | None = None
    """The statistics of the Content Cards."""

    trigger_in_app_message: list[CampaignInAppMessageStatistics] | None = None
    """The statistics of the in-app messages."""
