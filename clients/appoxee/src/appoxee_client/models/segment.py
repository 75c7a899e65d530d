# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appoxee_client.models.segment_rule import SegmentRule


@attrs.define(kw_only=True)
class Segment:
    """A segment to be made."""

    name: str
    """What the segment is called."""

    description: str
    """What the segment is about."""

    rules: list[SegmentRule]
    """The rules that make the segment."""
