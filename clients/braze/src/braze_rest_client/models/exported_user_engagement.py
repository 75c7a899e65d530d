# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserEngagement(Model):
    """A user's interactions with a campaign."""

    opened_email: bool | None = None
    """Whether the user opened the e-mail."""

    opened_push: bool | None = None
    """Whether the user opened the push message."""

    clicked_email: bool | None = None
    """Whether the user clicked in the e-mail."""

    clicked_triggered_in_app_message: bool | None = None
    """Whether the user clicked the in-app message."""
