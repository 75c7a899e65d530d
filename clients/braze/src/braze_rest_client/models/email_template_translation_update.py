# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class EmailTemplateTranslationUpdate(Model):
    """New translations of an e-mail template."""

    template_id: str
    """The identifier of the e-mail template."""

    locale_id: str
    """The UUID of the locale."""

    translation_map: dict[str, str]
    """The new texts, by the identifier of their translation tag."""
