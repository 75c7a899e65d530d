# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appizer_client.models.app import App
from engagement_core.model import Model


@attrs.define(kw_only=True)
class AppResult(Model):
    """A response with one app."""

    success: bool
    """True if the request succeeded."""

    app: App
    """The app."""
