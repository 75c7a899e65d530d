# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Card(Model):
    """A news feed card."""

    id: str
    """The identifier of the card."""

    type: Literal["NewsItem", "CaptionedImage", "Banner", "DevPick"]
    """The type of the card."""

    title: str
    """The title of the card."""

    tags: list[str]
    """The names of the tags of the card."""
