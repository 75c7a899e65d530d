# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimTeamPermissions(Model):
    """What a dashboard user may do in a team, which is given by its name or its identifier."""

    teamPermissions: list[str]
    """The permissions in the team."""

    teamName: str | UnsetType = UNSET
    """The name of the team."""

    teamId: str | UnsetType = UNSET
    """The API identifier of the team. Needed unless `teamName` is set."""
