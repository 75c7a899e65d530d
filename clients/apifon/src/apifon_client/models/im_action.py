# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ImAction(Model):
    """A button under an IM."""

    title: str
    """The caption of the button. At most 30 characters."""

    target_url: str
    """The target of the button, percent-encoded: a page, a hosted file or a Viber deep link."""
