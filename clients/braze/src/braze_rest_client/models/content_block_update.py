# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.content_block_state import ContentBlockState
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlockUpdate(Model):
    """The new values of a Content Block. Fields that are left out do not change."""

    content_block_id: str
    """The identifier of the Content Block."""

    name: str | UnsetType = UNSET
    """The name, which no other Content Block may have. It has fewer than 100 characters, all of them letters, digits,
    dashes or underscores. The name of an active Content Block cannot change. 1 to 99 characters; pattern
    `^[A-Za-z0-9_-]+$`.
    """

    description: str | UnsetType = UNSET
    """The description, with fewer than 250 characters. 1 to 249 characters."""

    content: str | UnsetType = UNSET
    """The HTML or text, smaller than 50 KB. It may have Liquid, but cannot include the Content Block itself. At least 1
    character.
    """

    state: ContentBlockState | UnsetType = UNSET
    """The state. An active Content Block cannot become a draft. Default "active"."""

    tags: list[str] | UnsetType = UNSET
    """The tags, which must exist already."""
