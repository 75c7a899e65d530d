# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class TagSet(Model):
    """Tags to add to a device.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: list[str]
    """The tags. Each must already be in the dashboard's list."""
