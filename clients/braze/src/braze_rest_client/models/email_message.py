# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.email_attachment import EmailAttachment
from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailMessage(Model):
    """An e-mail. Either `body` or `email_template_id` is required."""

    app_id: str
    """The identifier of any app of the workspace."""

    from_: str = attrs.field(metadata={"wire": "from"})
    """The sender, in the form `Name <address>`."""

    subject: str | UnsetType = UNSET
    """The subject."""

    reply_to: str | UnsetType = UNSET
    """The address for replies; `NO_REPLY_TO` sets none."""

    bcc: str | UnsetType = UNSET
    """A blind copy's address, one of those of the workspace."""

    body: str | UnsetType = UNSET
    """The content, valid HTML."""

    plaintext_body: str | UnsetType = UNSET
    """The content as plain text."""

    preheader: str | UnsetType = UNSET
    """The preview text, best of 50 to 100 characters."""

    email_template_id: str | UnsetType = UNSET
    """The template that the content comes from."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """

    extras: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values, which the mail service may report back."""

    headers: dict[str, Any] | UnsetType = UNSET
    """Additional headers, for SparkPost, SendGrid and Amazon SES."""

    should_inline_css: bool | UnsetType = UNSET
    """Whether CSS is written into the elements of the content."""

    attachments: list[EmailAttachment] | UnsetType = UNSET
    """The files attached to the e-mail."""
