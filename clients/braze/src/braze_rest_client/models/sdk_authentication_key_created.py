# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SdkAuthenticationKeyCreated(Model):
    """The new SDK authentication key."""

    id: str
    """The identifier of the key."""
