# Generated from specs/appboy/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from appboy_client.models.card import Card
from engagement_core.model import Model


@attrs.define(kw_only=True)
class CardList(Model):
    """A page of news feed cards."""

    message: str
    """The status of the export, `success` if it had no errors."""

    cards: list[Card]
    """The cards, the newest first."""
