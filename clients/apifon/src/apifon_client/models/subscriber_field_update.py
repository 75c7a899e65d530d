# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

from typing import Literal

import attrs
from msgspec import UNSET, UnsetType

from apifon_client.models.date_format import DateFormat
from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberFieldUpdate(Model):
    """The new properties of a subscriber field."""

    length: int
    """The size of the field."""

    name: str
    """The name."""

    date_format: DateFormat | UnsetType = UNSET
    """How dates are written; for fields of type `DATE` only."""

    internal: bool | Literal["true", "false"] | UnsetType = UNSET
    """Whether the field is for internal use, so that no form shows it. A boolean in the table, a string in the sample.
    Default false.
    """
