# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.translation_error_item import TranslationErrorItem
from engagement_core.model import Model


@attrs.define(kw_only=True)
class TranslationError(Model):
    """Why a request for translations was rejected."""

    errors: list[TranslationErrorItem]
    """The errors."""
