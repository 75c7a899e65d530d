# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class RawDataExportResult(Model):
    """A started export of raw events."""

    success: bool
    """Whether the export was started."""

    message: str
    """The status of the export."""
