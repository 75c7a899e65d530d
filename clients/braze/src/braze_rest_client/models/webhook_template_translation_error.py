# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class WebhookTemplateTranslationError:
    """Why a request for the translations of a webhook template was rejected."""

    message: str
    """The error."""
