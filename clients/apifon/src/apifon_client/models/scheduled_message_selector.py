# Generated from specs/apifon/openapi.yaml; do not edit.

"""ScheduledMessageSelector."""

from __future__ import annotations

from typing import Literal

from attrs import define, field


@define(kw_only=True)
class ScheduledMessageSelector:
    """Which scheduled messages are meant."""

    field_: Literal["REQUEST_ID", "REFERENCE_ID"] = field(metadata={"wire": "field"})
    """What `id` is."""

    id: str
    """The identifier or the reference."""
