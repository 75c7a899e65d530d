# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs
from msgspec import UNSET, UnsetType


@attrs.define(kw_only=True)
class EmailMessage:
    """An e-mail. Needed is `body` or `email_template_id`."""

    app_id: str
    """The identifier of the app."""

    from_: str = attrs.field(metadata={"wire": "from"})
    """The sender, as a name and an address in angle brackets. Pattern `^.+ <[^<>@ ]+@[^<>@ ]+>$`."""

    subject: str | UnsetType = UNSET
    """The subject."""

    reply_to: str | UnsetType = UNSET
    """The address for replies. Without it, that of the app group."""

    body: str | UnsetType = UNSET
    """The text as HTML. Needed without a template."""

    plaintext_body: str | UnsetType = UNSET
    """The text without HTML. Without it, it is made from `body`."""

    email_template_id: str | UnsetType = UNSET
    """The identifier of a template, which stands at the end of its page in the dashboard. Its subject and body are used
    where the message has none.
    """

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign that this message counts for. Needed when the request has a `campaign_id`."""

    extras: dict[str, Any] | UnsetType = UNSET
    """Further keys and values. SendGrid gets them as unique arguments."""

    headers: dict[str, Any] | UnsetType = UNSET
    """Extension headers of one's own, for customers of SendGrid only."""
