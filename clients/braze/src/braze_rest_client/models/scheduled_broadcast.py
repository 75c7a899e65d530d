# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt
from typing import Literal

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScheduledBroadcast(Model):
    """A scheduled campaign or Canvas."""

    name: str
    """The name."""

    id: str
    """The identifier of the campaign or Canvas."""

    type: Literal["Canvas", "Campaign"]
    """What it is."""

    tags: list[str]
    """The names of its tags."""

    next_send_time: dt.datetime | str
    """When it is sent next, in ISO 8601, with a time zone unless it is sent in local or optimal time."""

    schedule_type: str
    """`local_time_zones`, `intelligent_delivery`, or the name of the company's time zone."""
