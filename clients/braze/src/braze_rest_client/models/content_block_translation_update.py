# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ContentBlockTranslationUpdate(Model):
    """New translations of a Content Block."""

    content_block_id: str
    """The identifier of the Content Block."""

    locale_id: str
    """The UUID of the locale."""

    translation_map: dict[str, str]
    """The new texts, by the identifier of their translation tag."""
