# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class SubgroupsCreate:
    """Subgroups to create."""

    name: list[str]
    """The names."""
