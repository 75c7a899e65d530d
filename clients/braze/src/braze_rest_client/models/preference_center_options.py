# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.preference_center_link_tag import PreferenceCenterLinkTag
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterOptions(Model):
    """Additions to the head of the pages of a preference center."""

    meta_viewport_content: str | UnsetType = attrs.field(default=UNSET, metadata={"wire": "meta-viewport-content"})
    """The value of `content` in a `meta` tag for the viewport. Without it, the pages have no such tag."""

    links_tags: list[PreferenceCenterLinkTag] | UnsetType = attrs.field(default=UNSET, metadata={"wire": "links-tags"})
    """The `link` tags, for example of a favicon."""
