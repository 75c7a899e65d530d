# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class GdprProperties(Model):
    """The GDPR texts of a list."""

    legal_text: str
    """The legal text at the foot of the forms."""

    title: str
    """The heading of the GDPR section."""

    description: str
    """The text of the GDPR section."""

    gdpr_compliant: bool | UnsetType = UNSET
    """Whether the list complies with the GDPR. Default false."""
