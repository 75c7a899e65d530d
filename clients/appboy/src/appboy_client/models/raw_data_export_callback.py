# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.partial_success import ExportCallback
from engagement_core.model import Model


@attrs.define(kw_only=True)
class RawDataExportCallback(ExportCallback, Model):
    """The notice that an export of raw events has finished.

    Source: inference from the callback of the segment export (confidence: low).
    """

    success: bool | None = None
    """Whether the export succeeded."""
