# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class OriginalIm(Model):
    """The original message of a reply."""

    message_id: str
    """The identifier of the message, from the response to the send."""

    request_id: str
    """The identifier of the request, from the response to the send."""

    reference_id: str | None = None
    """The reference of the request, if it named one."""

    custom_id: str | None = None
    """Your own identifier of the subscriber, if the request included one."""
