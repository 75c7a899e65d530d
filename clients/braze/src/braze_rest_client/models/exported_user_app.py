# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserApp(Model):
    """An app that a user has used."""

    name: str | None = None
    """The name of the app."""

    platform: str | None = None
    """The platform, such as iOS, Android or Web."""

    version: str | None = None
    """The number or name of the version."""

    sessions: int | str | None = None
    """The number of sessions."""

    first_used: dt.datetime | None = None
    """When the first session was."""

    last_used: dt.datetime | None = None
    """When the last session was."""
