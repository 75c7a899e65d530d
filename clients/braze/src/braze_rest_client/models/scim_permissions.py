# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.scim_company_permission import ScimCompanyPermission
from braze_rest_client.models.scim_role import ScimRole
from braze_rest_client.models.scim_workspace_permissions import ScimWorkspacePermissions
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimPermissions(Model):
    """What a dashboard user may do in the company, in workspaces and in teams. Workspaces were called app groups; the
    fields still are.
    """

    appGroup: list[ScimWorkspacePermissions]
    """The permissions in workspaces."""

    companyPermissions: list[ScimCompanyPermission] | UnsetType = UNSET
    """The permissions in the company."""

    roles: list[ScimRole] | UnsetType = UNSET
    """The roles of the user."""
