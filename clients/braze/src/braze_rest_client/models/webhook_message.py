# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WebhookMessage(Model):
    """A request that Braze sends to a server."""

    url: str
    """The URL of the server."""

    request_method: Literal["POST", "PUT", "DELETE", "GET"]
    """The method of the request."""

    request_headers: dict[str, Any] | UnsetType = UNSET
    """The headers of the request."""

    body: str | UnsetType = UNSET
    """The body of the request."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this request is attributed. Required if the request has a
    `campaign_id`.
    """
