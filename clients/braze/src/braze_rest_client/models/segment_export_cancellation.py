# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SegmentExportCancellation(Model):
    """The acceptance of a cancellation."""

    message: str | None = None
    """The status of the request, `success` if it was accepted."""
