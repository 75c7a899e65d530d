# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Subgroup:
    """A subgroup of a group."""

    name: str
    """The name."""

    field: str
    """Identifies the subgroup in paths and in a subscriber's `groupOptions`."""
