# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from apifon_client.models.date_format import DateFormat
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberField(Model):
    """A personal data field that the subscribers of a list can have."""

    field: str
    """The identifier of the field."""

    length: int
    """The maximum length of its value when a campaign is sent."""

    name: str
    """The name."""

    type: Literal["DATE", "TEXT", "NUMBER", "URL", "EMAIL", "Text"]
    """The type of its values. The table of types writes `TEXT`, the samples `Text`."""

    internal: bool | None = None
    """Whether the field is for internal use, so that no form shows it. Default false."""

    date_format: DateFormat | None = None
    """How dates are written; for fields of type `DATE` only."""
