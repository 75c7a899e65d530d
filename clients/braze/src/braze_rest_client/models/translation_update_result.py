# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class TranslationUpdateResult:
    """The translations were changed."""

    message: str
    """The status of the request."""
