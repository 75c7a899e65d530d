# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class Subgroup(Model):
    """A subgroup of a group."""

    name: str
    """The name."""

    field: str
    """Identifies the subgroup in paths and in a subscriber's `groupOptions`."""
