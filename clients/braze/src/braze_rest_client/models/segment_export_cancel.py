# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SegmentExportCancel(Model):
    """The segment whose exports to cancel."""

    segment_id: str
    """The API identifier of the segment."""
