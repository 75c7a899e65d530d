# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserCard(Model):
    """A card that a user clicked."""

    name: str | None = None
    """The name of the card."""
