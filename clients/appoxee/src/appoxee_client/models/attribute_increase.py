# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class AttributeIncrease:
    """Attributes to be increased.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    increase: dict[str, float]
    """Numbers to be added, by the names of the attributes. Names are letters and digits, a letter first, fewer than 100
    characters.
    """
