# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class ExternalIdsRemove:
    """External IDs to remove."""

    external_ids: list[str]
    """The deprecated external IDs. At most 50 items."""
