# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Error:
    """A failure."""

    status: str
    """The HTTP status."""

    title: str
    """What went wrong in general."""

    error_details: dict[str, str]
    """What went wrong in particular, by the name of the field where a field is to blame; may be empty."""

    error_report_code: str
    """Identifies the request; the vendor's support asks for it."""
