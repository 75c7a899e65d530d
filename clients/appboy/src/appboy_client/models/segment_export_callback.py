# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.partial_success import ExportCallback
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SegmentExportCallback(ExportCallback, Model):
    """The notice that an export of the users of a segment is ready."""

    success: bool
    """True."""

    url: str | None = None
    """The URL of the file. Only for customers without S3 credentials in Appboy."""
