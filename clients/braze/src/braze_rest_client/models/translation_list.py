# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.translation import Translation
from engagement_core.model import Model


@attrs.define(kw_only=True)
class TranslationList(Model):
    """Translations, by locale."""

    translations: list[Translation]
    """The translations, one object for each locale."""
