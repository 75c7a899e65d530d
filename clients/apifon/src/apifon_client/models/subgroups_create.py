# Generated from specs/apifon/openapi.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class SubgroupsCreate(Model):
    """Subgroups to create."""

    name: list[str]
    """The names."""
