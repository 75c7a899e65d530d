# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class WhatsAppListRow(Model):
    """A row of a list."""

    row_title: str
    """The title."""

    row_description: str | UnsetType = UNSET
    """The text under the title."""
