# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import attrs

from braze_rest_client.models.campaign_survey import CampaignSurvey
from braze_rest_client.models.campaign_whats_app_button import CampaignWhatsAppButton
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CampaignMessage(Model):
    """A message of a campaign. Which fields it has depends on the channel."""

    channel: str
    """The channel: `email`, `ios_push`, `android_push`, `webhook`, `content_cards` (or `content_card`),
    `in_app_message` (or `in-app_message`), `sms`, `whats_app` or another. The channel of a control message is that
    of the messages it is the control for.
    """

    name: str | None = None
    """The name of the message in the dashboard."""

    has_translatable_content: bool | None = None
    """Whether locales are configured and the message has a translation tag; null if that could not be detected. Only if
    `include_has_translatable_content` is true.
    """

    type: str | None = None
    """The kind of in-app message (`survey`), the content type of the body of a webhook, or `control` for a control
    message.
    """

    extras: dict[str, Any] | list[Any] | None = None
    """The key-value pairs: an array for e-mail, otherwise an object. Content Cards and in-app messages without any lack
    it.
    """

    subject: str | None = None
    """E-mail. The subject."""

    body: str | None = None
    """E-mail, SMS, webhook. The body, of an e-mail in HTML."""

    from_: str | list[str] | None = attrs.field(default=None, metadata={"wire": "from"})
    """E-mail, SMS: a text, the address and the display name of the sender, or the numbers of the subscription group.
    WhatsApp: an array of the numbers of the subscription group.
    """

    reply_to: str | None = None
    """E-mail. The address for replies, if it is not the sender's."""

    title: str | None = None
    """E-mail, push. The name of the e-mail, or the title of the push message."""

    amp_body: str | None = None
    """E-mail. The body in AMP HTML."""

    preheader: str | None = None
    """E-mail. The preheader."""

    custom_plain_text: str | None = None
    """E-mail. The custom plain text."""

    should_inline_css: bool | None = None
    """E-mail. Whether to inline CSS."""

    should_whitespace_header: bool | None = None
    """E-mail. Whether to add whitespace after the preheader."""

    email_headers: list[Any] | None = None
    """E-mail. The headers."""

    data: CampaignSurvey | None = None
    """Survey. The pages."""

    message: str | None = None
    """In-app message other than a survey. The text."""

    alert: str | None = None
    """Push. The text."""

    action: str | None = None
    """Push. The link that a click opens."""

    image_url: str | None = None
    """Push. The URL of the image of an Android or iOS notification, or of the icon of a web push message."""

    large_image_url: str | None = None
    """Push. The URL of the image of a web push message, for Chrome on Android and for Windows; otherwise null."""

    subscription_group_id: str | None = None
    """SMS, WhatsApp. The API identifier of the subscription group."""

    url: str | None = None
    """Webhook. The URL."""

    headers: dict[str, Any] | None = None
    """Webhook. The headers of the request."""

    method: Literal["POST", "GET"] | None = None
    """Webhook. The HTTP method."""

    template_name: str | None = None
    """WhatsApp template. The name of the template."""

    template_language_code: str | None = None
    """WhatsApp template. The language of the template."""

    header_variables: list[str] | None = None
    """WhatsApp template. The Liquid variables of the header, if any."""

    body_variables: list[str] | None = None
    """WhatsApp template. The Liquid variables of the body, if any."""

    button_variables: list[str] | None = None
    """WhatsApp template. The Liquid variables of the buttons, if any."""

    layout: str | None = None
    """WhatsApp response. The layout, `text`, `media` or `quick-reply`."""

    header_text: str | None = None
    """WhatsApp response. The text of the header."""

    body_text: str | None = None
    """WhatsApp response. The text of the body."""

    footer_text: str | None = None
    """WhatsApp response. The text of the footer."""

    buttons: list[CampaignWhatsAppButton] | None = None
    """WhatsApp response. The buttons."""

    header: str | None = None
    """In-app message of a Canvas. The header."""

    created_at: dt.datetime | None = None
    """Canvas. When the message was created."""

    updated_at: dt.datetime | None = None
    """Canvas. When the message was last updated."""
