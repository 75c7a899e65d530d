# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUserTeam(Model):
    """What a dashboard user, or a role, may do in a team."""

    teamId: str
    """The API identifier of the team."""

    teamName: str
    """The name of the team."""

    teamPermissions: list[str]
    """The permissions in the team."""
