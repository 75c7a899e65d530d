# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Error(Model):
    """A failure."""

    status: str
    """The HTTP status."""

    title: str
    """The general reason."""

    error_details: dict[str, str]
    """The detailed reasons, by field name if a field is invalid; may be empty."""

    error_report_code: str
    """Identifies the request; quote it to the vendor's support."""
