# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class PushCredentialUpdateResult(Model):
    """The outcome of a request."""

    message: str
    """The outcome."""
