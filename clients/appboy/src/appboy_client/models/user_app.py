# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserApp(Model):
    """An app that a user has used."""

    name: str | None = None
    """The name of the app."""

    platform: str | None = None
    """The platform."""

    version: str | None = None
    """The version of the app."""

    sessions: str | None = None
    """The number of sessions."""

    first_used: str | None = None
    """The date when the app was first used."""

    last_used: str | None = None
    """The date when the app was last used."""
