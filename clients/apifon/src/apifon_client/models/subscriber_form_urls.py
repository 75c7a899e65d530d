# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubscriberFormUrls(Model):
    """The URLs of the forms of a subscriber."""

    UNSUBSCRIBE: str
    """The unsubscribe form for both."""

    PROFILE: str
    """The profile form for both."""

    PROFILE_MOBILE: str | None = None
    """The profile form for the mobile number. Superseded by `PROFILE`."""

    UNSUBSCRIBE_MOBILE: str | None = None
    """The unsubscribe form for the mobile number. Superseded by `UNSUBSCRIBE`."""

    PROFILE_EMAIL: str | None = None
    """The profile form for the email address. Superseded by `PROFILE`."""

    UNSUBSCRIBE_EMAIL: str | None = None
    """The unsubscribe form for the email address. Superseded by `UNSUBSCRIBE`."""
