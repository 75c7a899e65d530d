# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs


@attrs.define(kw_only=True)
class ScheduledMessageSelector:
    """Which scheduled messages are meant."""

    field: Literal["REQUEST_ID", "REFERENCE_ID"]
    """What `id` is."""

    id: str
    """The identifier or the reference."""
