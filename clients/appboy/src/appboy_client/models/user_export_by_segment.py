# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserExportBySegment(Model):
    """The segment whose users to export."""

    segment_id: str
    """The identifier of the segment, from the developer console or from the list of segments."""

    callback_endpoint: str | UnsetType = UNSET
    """The URL that is called when the export is ready."""

    fields_to_export: list[str] | UnsetType = UNSET
    """The fields to return of each user, by their names in `User`. If omitted, all of them."""
