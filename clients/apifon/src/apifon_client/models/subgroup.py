# Generated from specs/apifon/openapi.yaml; do not edit.

"""Subgroup."""

from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class Subgroup:
    """A subgroup of a group."""

    name: str
    """The name."""

    field_: str = field(metadata={"wire": "field"})
    """Identifies the subgroup in paths and in a subscriber's `groupOptions`."""
