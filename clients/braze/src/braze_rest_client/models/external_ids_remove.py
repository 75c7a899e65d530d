# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ExternalIdsRemove(Model):
    """External IDs to remove."""

    external_ids: list[str]
    """The deprecated external IDs. At most 50 items."""
