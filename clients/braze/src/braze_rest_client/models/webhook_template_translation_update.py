# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WebhookTemplateTranslationUpdate(Model):
    """New translations of a webhook template."""

    template_id: str
    """The identifier of the webhook template."""

    locale_id: str
    """The UUID of the locale, which must be configured for the template."""

    translation_map: dict[str, str]
    """The new texts, by the identifier of their translation tag."""
