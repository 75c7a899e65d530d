# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class UserDevice(Model):
    """A device of a user."""

    model: str | None = None
    """The model."""

    os: str | None = None
    """The operating system."""

    carrier: str | None = None
    """The mobile carrier."""

    idfv: str | None = None
    """The identifier for vendors, of iOS devices only."""

    idfa: str | None = None
    """The identifier for advertisers, of iOS devices only, and only if its collection is enabled."""

    ad_tracking_enabled: bool | None = None
    """Whether tracking for advertisements is enabled."""
