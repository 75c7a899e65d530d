# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserCustomEvent(Model):
    """A custom event of a user."""

    name: str | None = None
    """The name of the event."""

    first: str | None = None
    """The date when it first happened."""

    last: str | None = None
    """The date when it last happened."""

    count: int | None = None
    """How often it happened."""
