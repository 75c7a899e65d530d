# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.content_block import ContentBlock
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlockList(Model):
    """A page of Content Blocks."""

    count: int
    """The number of Content Blocks."""

    content_blocks: list[ContentBlock]
    """The Content Blocks."""
