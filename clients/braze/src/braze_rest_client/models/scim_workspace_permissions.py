# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.scim_team_permissions import ScimTeamPermissions
from braze_rest_client.models.scim_workspace_permission_set import ScimWorkspacePermissionSet
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimWorkspacePermissions(Model):
    """What a dashboard user may do in a workspace, which is given by its name or its identifier."""

    appGroupName: str | UnsetType = UNSET
    """The name of the workspace."""

    appGroupId: str | UnsetType = UNSET
    """The API identifier of the workspace. Needed unless `appGroupName` is set."""

    appGroupPermissionSets: list[ScimWorkspacePermissionSet] | UnsetType = UNSET
    """The permission set of the user in the workspace; there can be only one. At most 1 item."""

    appGroupPermissions: list[str] | UnsetType = UNSET
    """The single permissions in the workspace. Needed unless there is a permission set."""

    team: list[ScimTeamPermissions] | UnsetType = UNSET
    """The permissions in teams of the workspace."""
