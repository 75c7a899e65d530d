# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AliasSet(Model):
    """An alias to set.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: str
    """The new alias. A user has one. At most 254 characters."""
