# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class FatalError(Model):
    """Why nothing in the request was processed."""

    message: str
    """The error of the request as a whole."""

    errors: list[str] | None = None
    """The errors of single objects of the request."""
