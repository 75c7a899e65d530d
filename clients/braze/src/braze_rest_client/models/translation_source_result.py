# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.translation_source import TranslationSource


@attrs.define(kw_only=True)
class TranslationSourceResult:
    """The source texts of a message, Content Block or e-mail template."""

    translations: TranslationSource
    """The source texts."""

    message: str
    """The status of the request."""
