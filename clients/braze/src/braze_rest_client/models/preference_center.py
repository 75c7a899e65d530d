# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenter(Model):
    """A preference center without its pages."""

    name: str
    """The name."""

    preference_center_api_id: str
    """The identifier."""

    created_at: dt.datetime
    """When it was created."""

    updated_at: dt.datetime
    """When it was last changed."""
