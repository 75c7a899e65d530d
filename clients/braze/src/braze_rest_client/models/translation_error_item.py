# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class TranslationErrorItem(Model):
    """An error of a request for translations."""

    message: str
    """The error."""

    id: str | None = None
    """The identifier of the error."""
