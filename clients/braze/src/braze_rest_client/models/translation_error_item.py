# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class TranslationErrorItem:
    """An error of a request for translations."""

    message: str
    """The error."""

    id: str | None = None
    """The identifier of the error."""
