# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class ExportedUserCard:
    """A card that a user clicked."""

    name: str | None = None
    """The name of the card."""
