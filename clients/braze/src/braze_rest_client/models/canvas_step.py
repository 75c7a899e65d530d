# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.campaign_message import CampaignMessage
from braze_rest_client.models.canvas_next_path import CanvasNextPath
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasStep(Model):
    """A step of a Canvas."""

    name: str
    """The name."""

    type: str
    """The type of the component."""

    id: str
    """The API identifier."""

    next_paths: list[CanvasNextPath]
    """The paths to the next steps."""

    channels: list[str]
    """The channels."""

    messages: dict[str, CampaignMessage]
    """The messages, by the identifier of their message variation."""

    next_step_ids: list[str] | None = None
    """The identifiers of the next steps that are message steps or full steps. Message steps have this field, without
    data of other steps.
    """
