# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.translation_source import TranslationSource
from engagement_core.model import Model


@attrs.define(kw_only=True)
class TranslationSourceResult(Model):
    """The source texts of a message, Content Block or e-mail template."""

    translations: TranslationSource
    """The source texts."""

    message: str
    """The status of the request."""
