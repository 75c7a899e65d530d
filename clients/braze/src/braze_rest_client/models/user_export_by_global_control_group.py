# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.global_control_group_export_field import GlobalControlGroupExportField
from braze_rest_client.models.user_export_format import UserExportFormat
from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserExportByGlobalControlGroup(Model):
    """The fields of the users of the Global Control Group to export."""

    fields_to_export: list[GlobalControlGroupExportField]
    """The fields to return of each user; `custom_attributes` means all custom attributes, single ones cannot be
    exported.
    """

    callback_endpoint: str | UnsetType = UNSET
    """The URL that is called when the export is ready."""

    output_format: UserExportFormat | UnsetType = UNSET
    """The format of the files; `gzip` only for a bucket of your own."""
