# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SegmentDetails(Model):
    """The details of a segment."""

    message: str
    """The status of the export, `success` if it had no errors."""

    created_at: str
    """When the segment was created, in ISO 8601."""

    updated_at: str
    """When the segment was last changed, in ISO 8601."""

    name: str
    """The name of the segment."""

    description: str
    """The filters of the segment, in words."""

    tags: list[str]
    """The names of the tags of the segment."""
