# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class RawDataExportResult:
    """An export of raw events that was started."""

    success: bool
    """Whether the export was started."""

    message: str
    """The status of the export."""
