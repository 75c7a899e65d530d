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
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScheduledMessages(Model):
    """Messages to send at a chosen time, by channel. A channel without a message here is not used."""

    apple_push: ApplePush | UnsetType = UNSET
    """A push message to iOS devices."""

    android_push: AndroidPush | UnsetType = UNSET
    """A push message to Android devices."""

    kindle_push: KindlePush | UnsetType = UNSET
    """A push message to Kindle and FireOS devices."""

    web_push: WebPush | UnsetType = UNSET
    """A push message to browsers."""

    email: EmailMessage | UnsetType = UNSET
    """An e-mail."""

    webhook: WebhookMessage | UnsetType = UNSET
    """A request to a server."""

    content_card: ContentCard | UnsetType = UNSET
    """A Content Card."""

    sms: SmsMessage | UnsetType = UNSET
    """An SMS or MMS."""
