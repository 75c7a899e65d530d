# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserPushToken(Model):
    """A push token of a user."""

    app: str | None = None
    """The name of the app."""

    platform: str | None = None
    """The platform."""

    token: str | None = None
    """The token."""

    device_id: str | None = None
    """The identifier of the device."""

    notifications_enabled: bool | None = None
    """Whether foreground push messages are enabled for the token; false, for example, if only background ones are. This
    is a state of the device, not the user's subscription state.
    """

    provisionally_opted_in: bool | None = None
    """Whether the authorization is provisional, so that messages arrive quietly; false if the user decided; null if it
    is not set, as for every Android token. In exports by identifier only, and of iOS and Android tokens only.
    """
