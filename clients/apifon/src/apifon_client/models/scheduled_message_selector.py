# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class ScheduledMessageSelector:
    """The scheduled messages to cancel."""

    field: Literal["REQUEST_ID", "REFERENCE_ID"]
    """The kind of identifier in `id`."""

    id: str
    """The identifier or the reference."""
