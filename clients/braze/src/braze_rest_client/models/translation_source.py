# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class TranslationSource(Model):
    """The default texts inside translation tags."""

    translation_map: dict[str, str]
    """The texts, by the identifier of their translation tag."""
