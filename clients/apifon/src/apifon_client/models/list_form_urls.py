# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ListFormUrls(Model):
    """The URLs of the forms of a list. The unsubscribe form is now specific to each subscriber and no longer
    included.
    """

    SUBSCRIBE: str
    """The subscribe form for both."""

    SUBSCRIBE_MOBILE: str | None = None
    """The subscribe form for mobile numbers. Superseded by `SUBSCRIBE`."""

    UNSUBSCRIBE_MOBILE: str | None = None
    """The unsubscribe form for mobile numbers."""

    SUBSCRIBE_EMAIL: str | None = None
    """The subscribe form for email addresses. Superseded by `SUBSCRIBE`."""

    UNSUBSCRIBE_EMAIL: str | None = None
    """The unsubscribe form for email addresses."""
