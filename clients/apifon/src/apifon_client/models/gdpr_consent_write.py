# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class GdprConsentWrite(Model):
    """To which channels a subscriber consents for one purpose."""

    mobile: bool
    """Whether there is consent to text messages."""

    email: bool
    """Whether there is consent to emails."""
