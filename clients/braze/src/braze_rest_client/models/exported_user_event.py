# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserEvent(Model):
    """A custom event of a user."""

    name: str | None = None
    """The name of the event."""

    first: dt.datetime | None = None
    """When it first happened, in all time."""

    last: dt.datetime | None = None
    """When it last happened."""

    count: int | None = None
    """How often it happened, in all time."""
