# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from braze_rest_client.models.scim_department import ScimDepartment
from braze_rest_client.models.scim_permissions import ScimPermissions
from braze_rest_client.models.scim_user_name import ScimUserName
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUserCreate(Model):
    """A new dashboard user."""

    schemas: list[str]
    """The name of the SCIM 2.0 schema of a user."""

    userName: str
    """The e-mail address."""

    name: ScimUserName
    """The name of the user."""

    department: ScimDepartment
    """The department of the user."""

    permissions: ScimPermissions | UnsetType = UNSET
    """What the user may do."""
