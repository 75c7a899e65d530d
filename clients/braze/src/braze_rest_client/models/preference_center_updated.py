# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs


@attrs.define(kw_only=True)
class PreferenceCenterUpdated:
    """A preference center that was changed."""

    preference_center_api_id: str
    """The identifier of the preference center."""

    created_at: dt.datetime
    """When it was created."""

    updated_at: dt.datetime
    """When it was last changed."""

    message: str
    """The status of the request."""
