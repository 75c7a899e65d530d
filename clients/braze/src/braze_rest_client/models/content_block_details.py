# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from braze_rest_client.models.content_block_content_type import ContentBlockContentType
from braze_rest_client.models.content_block_inclusion import ContentBlockInclusion
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlockDetails(Model):
    """A Content Block and its content."""

    content_block_id: str
    """The identifier of the Content Block."""

    name: str
    """The name."""

    content: str
    """The HTML or text."""

    description: str
    """The description."""

    content_type: ContentBlockContentType
    """What the content is."""

    tags: list[str]
    """The tags."""

    created_at: dt.datetime
    """When the Content Block was created, in ISO 8601."""

    last_edited: dt.datetime
    """When the Content Block was last changed, in ISO 8601."""

    inclusion_count: int
    """The number of messages that include the Content Block."""

    message: str
    """The status of the request."""

    inclusion_data: list[ContentBlockInclusion] | None = None
    """The message variations that include the Content Block; only if the request has `include_inclusion_data`."""
