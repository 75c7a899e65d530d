# Generated from specs/appizer/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appizer_client.models.app import App


@attrs.define(kw_only=True)
class AppResult:
    """The answer that holds one app."""

    success: bool
    """True where the request succeeded."""

    app: App
    """The app."""
