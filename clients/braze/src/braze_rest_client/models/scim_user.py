# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.scim_user_name import ScimUserName
from braze_rest_client.models.scim_user_permissions import ScimUserPermissions
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUser(Model):
    """A dashboard user."""

    id: str
    """The identifier of the user, made by Braze."""

    userName: str
    """The e-mail address."""

    name: ScimUserName
    """The name of the user."""

    lastSignInAt: str
    """When the user last signed in, in UTC, or `N/A` if that has not happened. The form is YYYY Mon DD, H:MM AM or PM,
    or that of the longer sample.
    """

    permissions: ScimUserPermissions
    """What the user may do."""

    schemas: list[str] | None = None
    """The name of the SCIM 2.0 schema of a user. The users that a search found do not have it."""

    department: str | None = None
    """The department of the user, if there is one."""

    createdAt: str | None = None
    """When the account was created, as YYYY Mon DD, H:MM AM or PM, or `N/A` if unset. Only a look-up returns it."""
