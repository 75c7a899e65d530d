# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExportedUserDevice(Model):
    """A device of a user."""

    model: str | None = None
    """The model."""

    os: str | None = None
    """The operating system."""

    carrier: str | None = None
    """The mobile carrier, if it is known."""

    idfv: str | None = None
    """Apple's identifier for vendors, of iOS devices only, and only if its collection is enabled."""

    idfa: str | None = None
    """Apple's identifier for advertisers, of iOS devices only, and only if its collection is enabled."""

    google_ad_id: str | None = None
    """The Google Play advertising identifier, of Android devices only, and only if its collection is enabled."""

    roku_ad_id: str | None = None
    """The Roku advertising identifier, of Roku devices only."""

    device_id: str | None = None
    """Braze's identifier of the device, of Android devices only."""

    ad_tracking_enabled: bool | None = None
    """Whether tracking for advertisements is enabled on the device."""
