# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class OriginalIm:
    """The message that a reply answers."""

    message_id: str
    """The identifier of the message, as the answer to the send gave it."""

    request_id: str
    """The identifier of the request, as the answer to the send gave it."""

    reference_id: str | None = None
    """The reference of the request, where it named one."""

    custom_id: str | None = None
    """The caller's own identifier of the subscriber, where the request gave one."""
