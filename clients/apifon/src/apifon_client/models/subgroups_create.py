# Generated from specs/apifon/openapi.yaml; do not edit.

"""SubgroupsCreate."""

from __future__ import annotations

from attrs import define


@define(kw_only=True)
class SubgroupsCreate:
    """Subgroups to be made."""

    name: list[str]
    """The names."""
