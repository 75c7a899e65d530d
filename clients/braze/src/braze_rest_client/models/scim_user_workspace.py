# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.scim_user_permission_set import ScimUserPermissionSet
from braze_rest_client.models.scim_user_team import ScimUserTeam
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUserWorkspace(Model):
    """What a dashboard user, or a role, may do in a workspace."""

    appGroupName: str
    """The name of the workspace."""

    appGroupId: str | None = None
    """The API identifier of the workspace."""

    appGroupPermissions: list[str] | None = None
    """The single permissions in the workspace."""

    appGroupPermissionSets: list[ScimUserPermissionSet] | None = None
    """The permission sets in the workspace."""

    team: list[ScimUserTeam] | None = None
    """The permissions in teams of the workspace."""
