# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appoxee_client.models.segment_rule import SegmentRule
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Segment(Model):
    """A segment to create."""

    name: str
    """The name of the segment."""

    description: str
    """The description of the segment."""

    rules: list[SegmentRule]
    """The rules that define the segment."""
