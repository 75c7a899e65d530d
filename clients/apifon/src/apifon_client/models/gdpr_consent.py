# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class GdprConsent:
    """To which channels a subscriber has consented for one purpose."""

    mobile: bool | None = None
    """Whether there is consent to text messages."""

    email: bool | None = None
    """Whether there is consent to emails."""
