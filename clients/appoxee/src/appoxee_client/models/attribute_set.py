# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AttributeSet(Model):
    """Attributes to set.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: dict[str, float]
    """Numbers, by attribute name. Names consist of letters and digits, start with a letter and have fewer than 100
    characters.
    """
