# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AppDeleted(Model):
    """The response to a deletion."""

    success: bool
    """True if the request succeeded."""

    message: str
    """A sentence that confirms the deletion."""
