# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailMessage(Model):
    """An e-mail. `body` or `email_template_id` is required."""

    app_id: str
    """The identifier of the app."""

    from_: str = attrs.field(metadata={"wire": "from"})
    """The sender, as a name and an address in angle brackets. Pattern `^.+ <[^<>@ ]+@[^<>@ ]+>$`."""

    subject: str | UnsetType = UNSET
    """The subject."""

    reply_to: str | UnsetType = UNSET
    """The address for replies. Defaults to that of the app group."""

    body: str | UnsetType = UNSET
    """The text as HTML. Required without a template."""

    plaintext_body: str | UnsetType = UNSET
    """The plain text. By default, it is created from `body`."""

    email_template_id: str | UnsetType = UNSET
    """The identifier of a template, shown at the end of its page in the dashboard. Its subject and body are used if the
    message has none.
    """

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """

    extras: dict[str, Any] | UnsetType = UNSET
    """Additional keys and values. SendGrid receives them as unique arguments."""

    headers: dict[str, Any] | UnsetType = UNSET
    """Custom extension headers, for customers of SendGrid only."""
