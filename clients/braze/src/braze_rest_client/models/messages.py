# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.android_push import AndroidPush
from braze_rest_client.models.apple_push import ApplePush
from braze_rest_client.models.content_card import ContentCard
from braze_rest_client.models.email_message import EmailMessage
from braze_rest_client.models.kindle_push import KindlePush
from braze_rest_client.models.sms_message import SmsMessage
from braze_rest_client.models.web_push import WebPush
from braze_rest_client.models.webhook_message import WebhookMessage
from braze_rest_client.models.whats_app_message import WhatsAppMessage
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Messages(Model):
    """Messages to send immediately, by channel. A channel without a message here is not used."""

    android_push: AndroidPush | UnsetType = UNSET
    """A push message to Android devices."""

    apple_push: ApplePush | UnsetType = UNSET
    """A push message to iOS devices."""

    content_card: ContentCard | UnsetType = UNSET
    """A Content Card."""

    email: EmailMessage | UnsetType = UNSET
    """An e-mail."""

    kindle_push: KindlePush | UnsetType = UNSET
    """A push message to Kindle and FireOS devices."""

    web_push: WebPush | UnsetType = UNSET
    """A push message to browsers."""

    webhook: WebhookMessage | UnsetType = UNSET
    """A request to a server."""

    whats_app: WhatsAppMessage | UnsetType = UNSET
    """A WhatsApp message."""

    sms: SmsMessage | UnsetType = UNSET
    """An SMS or MMS."""
