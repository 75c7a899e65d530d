# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.preference_center import PreferenceCenter
from engagement_core.model import Model


@attrs.define(kw_only=True)
class PreferenceCenterList(Model):
    """The preference centers of the workspace."""

    preference_centers: list[PreferenceCenter]
    """The preference centers."""
