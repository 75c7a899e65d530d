# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class PreferenceCenterUrl:
    """The address of a preference center for one user."""

    preference_center_url: str
    """The address."""
