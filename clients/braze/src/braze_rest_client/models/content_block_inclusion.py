# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlockInclusion(Model):
    """A message variation that includes a Content Block.

    Source: test data of a public MCP server for Braze (braze_mcp) (confidence: medium).
    """

    campaign_id: str | None = None
    """The identifier of the campaign, if the message belongs to one."""

    canvas_step_id: str | None = None
    """The identifier of the Canvas step, if the message belongs to one."""

    message_variation_id: str | None = None
    """The identifier of the message variation."""
