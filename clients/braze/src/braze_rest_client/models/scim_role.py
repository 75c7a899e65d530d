# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimRole(Model):
    """A role of a dashboard user, by its name or its identifier."""

    roleName: str | UnsetType = UNSET
    """The name of the role."""

    roleId: str | UnsetType = UNSET
    """The API identifier of the role. Needed unless `roleName` is set."""
