# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from braze_rest_client.models.canvas_step import CanvasStep
from braze_rest_client.models.canvas_variant import CanvasVariant
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasDetails(Model):
    """The details of a Canvas."""

    created_at: dt.datetime
    """When the Canvas was created."""

    updated_at: dt.datetime
    """When the Canvas was last updated."""

    name: str
    """The name."""

    description: str
    """The description."""

    archived: bool
    """Whether the Canvas is archived."""

    draft: bool
    """Whether the Canvas is a draft."""

    enabled: bool
    """Whether the Canvas is active."""

    has_post_launch_draft: bool
    """Whether the Canvas has a post-launch draft."""

    schedule_type: str
    """The kind of schedule."""

    channels: list[str]
    """The channels of the steps."""

    variants: list[CanvasVariant]
    """The variants."""

    tags: list[str]
    """The names of the tags."""

    teams: list[str]
    """The names of the teams."""

    steps: list[CanvasStep]
    """The steps."""

    message: str
    """The status of the export, `success` if it had no errors."""

    first_entry: dt.datetime | None = None
    """When a user first entered the Canvas."""

    last_entry: dt.datetime | None = None
    """When a user last entered the Canvas."""
