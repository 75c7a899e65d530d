# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Canvas(Model):
    """A Canvas."""

    id: str
    """The API identifier."""

    last_edited: str
    """When the Canvas was last edited, in ISO 8601."""

    name: str
    """The name."""

    tags: list[str]
    """The names of the tags."""
