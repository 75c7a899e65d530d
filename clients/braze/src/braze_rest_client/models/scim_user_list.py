# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from braze_rest_client.models.scim_user import ScimUser
from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUserList(Model):
    """The dashboard users that a search found."""

    schemas: list[str]
    """The name of the SCIM 2.0 schema of a list."""

    totalResults: int
    """The number of users found."""

    Resources: list[ScimUser]
    """The users."""
