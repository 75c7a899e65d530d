# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class AttributeSet:
    """Attributes to be set.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    set: dict[str, float]
    """Numbers, by the names of the attributes. Names are letters and digits, a letter first, fewer than 100
    characters.
    """
