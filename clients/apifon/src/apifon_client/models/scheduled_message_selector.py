# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScheduledMessageSelector(Model):
    """The scheduled messages to cancel."""

    field: Literal["REQUEST_ID", "REFERENCE_ID"]
    """The kind of identifier in `id`."""

    id: str
    """The identifier or the reference."""
