# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.translation_locale import TranslationLocale
from engagement_core.model import Model


@attrs.define(kw_only=True)
class Translation(Model):
    """The translated texts in one locale."""

    translation_map: dict[str, str]
    """The texts, by the identifier of their translation tag."""

    locale: TranslationLocale
    """The locale."""
