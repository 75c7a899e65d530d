# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.segment_export_field import SegmentExportField
from braze_rest_client.models.user_export_format import UserExportFormat
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserExportBySegment(Model):
    """The segment whose users to export."""

    segment_id: str
    """The API identifier of the segment, from the page of the API keys or from the list of segments."""

    fields_to_export: list[SegmentExportField]
    """The fields to return of each user; `custom_attributes` means all custom attributes."""

    callback_endpoint: str | UnsetType = UNSET
    """The URL that is called when the export is ready."""

    custom_attributes_to_export: list[str] | UnsetType = UNSET
    """The names of the custom attributes to return. Without effect if `fields_to_export` has `custom_attributes`. At
    most 500 items.
    """

    output_format: UserExportFormat | UnsetType = UNSET
    """The format of the files; `gzip` only for a bucket of your own."""
