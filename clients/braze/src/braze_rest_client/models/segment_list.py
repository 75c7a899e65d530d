# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.segment import Segment
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SegmentList(Model):
    """A page of segments."""

    message: str
    """The status of the export, `success` if it had no errors."""

    segments: list[Segment]
    """The segments."""
