# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.content_block_state import ContentBlockState
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlockCreate(Model):
    """A new Content Block."""

    name: str
    """The name, which must be new. It has fewer than 100 characters, all of them letters, digits, dashes or
    underscores. 1 to 99 characters; pattern `^[A-Za-z0-9_-]+$`.
    """

    content: str
    """The HTML or text, smaller than 50 KB. It may have Liquid, but cannot include the Content Block itself. At least 1
    character.
    """

    description: str | UnsetType = UNSET
    """The description, with fewer than 250 characters. 1 to 249 characters."""

    state: ContentBlockState | UnsetType = UNSET
    """The state. Default "active"."""

    tags: list[str] | UnsetType = UNSET
    """The tags, which must exist already."""
