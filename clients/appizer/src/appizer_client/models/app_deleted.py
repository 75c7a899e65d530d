# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class AppDeleted:
    """The answer to a deletion."""

    success: bool
    """True where the request succeeded."""

    message: str
    """A sentence that confirms the deletion."""
