# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class SegmentExportCancel:
    """The segment whose exports to cancel."""

    segment_id: str
    """The API identifier of the segment."""
