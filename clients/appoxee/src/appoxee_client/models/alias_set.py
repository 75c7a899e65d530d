# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class AliasSet:
    """An alias to set.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: str
    """The new alias. A user has one. At most 254 characters."""
