# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WebhookTemplateTranslationError(Model):
    """Why a request for the translations of a webhook template was rejected."""

    message: str
    """The error."""
