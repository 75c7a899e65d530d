# Generated from specs/appoxee/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class AttributeGet(Model):
    """An attribute to read.

    Source: Appoxee Android SDK 1.43 as seen in public (confidence: medium).
    """

    get: str
    """The name of the attribute. Names consist of letters and digits, start with a letter and have fewer than 100
    characters. Pattern `^[A-Za-z][A-Za-z0-9]{0,98}$`.
    """
