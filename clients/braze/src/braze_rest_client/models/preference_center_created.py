# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import datetime as dt

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterCreated(Model):
    """A preference center that was created."""

    preference_center_api_id: str
    """The identifier of the new preference center."""

    liquid_tag: str
    """The Liquid tag that stands for its address in a message, made from its name."""

    created_at: dt.datetime
    """When it was created."""

    message: str
    """The status of the request."""
