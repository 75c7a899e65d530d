# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.error_item import ErrorItem
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Error(Model):
    """A fatal error."""

    message: str
    """The reason, for people."""

    errors: list[ErrorItem] | None = None
    """Errors of single objects of the request."""
