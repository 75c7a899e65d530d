# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CardDetails(Model):
    """The details of a news feed card."""

    message: str
    """The status of the export, `success` if it had no errors."""

    created_at: dt.datetime
    """When the card was created."""

    updated_at: dt.datetime
    """When the card was last changed."""

    name: str
    """The name of the card."""

    publish_at: dt.datetime
    """When the card is published."""

    tags: list[str]
    """The names of the tags of the card."""

    title: str
    """The title of the card."""

    extras: dict[str, Any]
    """Additional keys and values of the card."""

    description: str
    """The text of the card."""

    end_at: dt.datetime | None = None
    """When the card ends."""

    image_url: str | None = None
    """The URL of the image of the card."""
