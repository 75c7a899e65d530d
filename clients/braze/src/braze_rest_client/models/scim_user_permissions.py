# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.scim_user_role import ScimUserRole
from braze_rest_client.models.scim_user_workspace import ScimUserWorkspace
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUserPermissions(Model):
    """What a dashboard user may do in the company, in workspaces and in teams, as the vendor returns it."""

    companyPermissions: list[str] | None = None
    """The permissions in the company."""

    roles: list[ScimUserRole] | None = None
    """The roles of the user."""

    appGroup: list[ScimUserWorkspace] | None = None
    """The permissions in workspaces."""
