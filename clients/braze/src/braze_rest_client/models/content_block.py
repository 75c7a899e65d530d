# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from braze_rest_client.models.content_block_content_type import ContentBlockContentType
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlock(Model):
    """A Content Block without its content."""

    content_block_id: str
    """The identifier of the Content Block."""

    name: str
    """The name."""

    content_type: ContentBlockContentType
    """What the content is."""

    liquid_tag: str
    """The Liquid tag that includes the Content Block in a message."""

    inclusion_count: int
    """The number of messages that include the Content Block."""

    created_at: dt.datetime
    """When the Content Block was created, in ISO 8601."""

    last_edited: dt.datetime
    """When the Content Block was last changed, in ISO 8601."""

    tags: list[str]
    """The tags."""
