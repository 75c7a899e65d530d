# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class GdprConsent(Model):
    """To which channels a subscriber has consented for one purpose."""

    mobile: bool | None = None
    """Whether there is consent to text messages."""

    email: bool | None = None
    """Whether there is consent to emails."""
