# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class UserCard:
    """A news feed card that a user has clicked."""

    name: str | None = None
    """The name of the card."""
