# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class CanvasTranslationUpdate(Model):
    """New translations of a message variation of a Canvas step."""

    workflow_id: str
    """The identifier of the Canvas."""

    step_id: str
    """The identifier of the Canvas step."""

    message_variation_id: str
    """The identifier of the message variation."""

    locale_id: str
    """The UUID of the locale."""

    translation_map: dict[str, str]
    """The new texts, by the identifier of their translation tag."""
