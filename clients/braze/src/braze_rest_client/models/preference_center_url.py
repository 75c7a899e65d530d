# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterUrl(Model):
    """The address of a preference center for one user."""

    preference_center_url: str
    """The address."""
