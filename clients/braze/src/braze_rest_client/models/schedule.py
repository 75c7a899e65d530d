# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Schedule(Model):
    """When something is sent. With only `time`, at that time for everyone."""

    time: dt.datetime | str
    """The time, in ISO 8601 and UTC. With `in_local_time` or `at_optimal_time` it must not have a zone."""

    in_local_time: bool | UnsetType = UNSET
    """Whether each user receives it at that date and time in the user's own time zone. It is an error if the time has
    passed in all time zones.
    """

    at_optimal_time: bool | UnsetType = UNSET
    """Whether each user receives it on that date at the user's optimal time."""
