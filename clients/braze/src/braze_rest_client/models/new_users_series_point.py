# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs


@attrs.define(kw_only=True)
class NewUsersSeriesPoint:
    """One point of the series."""

    time: dt.date
    """The day."""

    new_users: int
    """The number of new users."""
