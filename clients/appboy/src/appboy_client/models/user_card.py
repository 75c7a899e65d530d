# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserCard(Model):
    """A news feed card that a user has clicked."""

    name: str | None = None
    """The name of the card."""
