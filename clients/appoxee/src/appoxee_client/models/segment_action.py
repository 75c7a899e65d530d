# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Any, Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SegmentAction(Model):
    """An action on segments. Only its name is documented; any further parameters are allowed.

    Source: Other versions of the main document, for the name; the body is not documented (confidence: low).
    """

    action: Literal["segment"]
    """The name of the action."""

    additional_properties: dict[str, Any] = attrs.field(factory=dict, metadata={"extras": True})
    """Properties that have no field of their own."""
