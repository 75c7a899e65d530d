# Generated from specs/braze/*.yaml; do not edit.

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
    """When the segment was last updated, in ISO 8601."""

    name: str
    """The name."""

    description: str
    """The filters, in words."""

    text_description: str
    """The description."""

    tags: list[str]
    """The names of the tags."""

    teams: list[str]
    """The names of the teams."""
