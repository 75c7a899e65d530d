# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterUpdated(Model):
    """A preference center that was changed."""

    preference_center_api_id: str
    """The identifier of the preference center."""

    created_at: dt.datetime
    """When it was created."""

    updated_at: dt.datetime
    """When it was last changed."""

    message: str
    """The status of the request."""
