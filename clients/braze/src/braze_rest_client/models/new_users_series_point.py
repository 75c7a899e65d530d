# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class NewUsersSeriesPoint(Model):
    """One point of the series."""

    time: dt.date
    """The day."""

    new_users: int
    """The number of new users."""
