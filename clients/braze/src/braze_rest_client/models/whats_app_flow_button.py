# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppFlowButton(Model):
    """A button that opens a Flow."""

    caption: str
    """The text of the button. At most 20 characters."""

    flow_id: str
    """The identifier of a published Flow."""
