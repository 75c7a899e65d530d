# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class DeliveryMetadata(Model):
    """More about an event. Which keys it has depends on the event; those of an opened link are known. It may be
    empty.
    """

    url: str | None = None
    """The target of the opened link."""

    short_code: str | None = None
    """The code of the shortened link."""

    browser: str | None = None
    """The browser that opened the link."""

    ip: str | None = None
    """The address from which the link was opened."""

    micro_timestamp: int | None = None
    """When the link was opened, in epoch milliseconds."""

    additional_properties: dict[str, Any] = attrs.field(factory=dict, metadata={"extras": True})
    """Properties that have no field of their own."""
