# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class SubgroupWrite:
    """A subgroup to create, or its new name."""

    name: str
    """The name."""
