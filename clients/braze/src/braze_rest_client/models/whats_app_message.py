# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.whats_app_flow import WhatsAppFlow
from braze_rest_client.models.whats_app_image import WhatsAppImage
from braze_rest_client.models.whats_app_list import WhatsAppList
from braze_rest_client.models.whats_app_quick_reply import WhatsAppQuickReply
from braze_rest_client.models.whats_app_template import WhatsAppTemplate
from braze_rest_client.models.whats_app_text import WhatsAppText
from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppMessage(Model):
    """A WhatsApp message."""

    app_id: str
    """The identifier of the app."""

    subscription_group_id: str
    """The identifier of the subscription group."""

    message_type: Literal[
        "template_message",
        "text_response_message",
        "text_image_response_message",
        "quick_reply_response_message",
        "list_response_message",
        "flow_response_message",
    ]
    """The form of `message`."""

    message: WhatsAppTemplate | WhatsAppText | WhatsAppImage | WhatsAppQuickReply | WhatsAppList | WhatsAppFlow
    """The content, in the form that `message_type` names."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """
