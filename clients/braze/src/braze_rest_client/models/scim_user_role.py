# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.scim_user_workspace import ScimUserWorkspace
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUserRole(Model):
    """A role of a dashboard user, with the permissions that it gives."""

    roleId: str
    """The API identifier of the role."""

    roleName: str | None = None
    """The name of the role."""

    appGroup: list[ScimUserWorkspace] | None = None
    """The permissions of the role in workspaces."""
