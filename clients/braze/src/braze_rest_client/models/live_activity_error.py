# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class LiveActivityError(Model):
    """An invalid request."""

    error: str
    """The reason, for people."""
