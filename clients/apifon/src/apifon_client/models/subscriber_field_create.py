# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.date_format import DateFormat
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberFieldCreate(Model):
    """A subscriber field to create."""

    length: int
    """The size of the field. 1 to 256."""

    name: str
    """The name."""

    type: Literal["DATE", "TEXT", "NUMBER", "URL", "EMAIL"]
    """The type of its values."""

    date_format: DateFormat | UnsetType = UNSET
    """How dates are written; for fields of type `DATE` only."""

    internal: bool | UnsetType = UNSET
    """Whether the field is for internal use, so that no form shows it. Default false."""
