# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WebhookMessage(Model):
    """A request to a server."""

    url: str
    """The address."""

    request_method: Literal["POST", "PUT", "DELETE", "GET"]
    """The method."""

    request_headers: dict[str, Any] | UnsetType = UNSET
    """The headers, by name."""

    body: str | UnsetType = UNSET
    """The body. JSON in it is plain text, with its quotes and backslashes escaped."""

    message_variation_id: str | UnsetType = UNSET
    """The variation of the campaign to which this message is attributed. Required if the request has a
    `campaign_id`.
    """
