# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserLocation(Model):
    """A place on the globe."""

    longitude: float
    """The longitude in degrees."""

    latitude: float
    """The latitude in degrees."""
