# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimUserPermissionSet(Model):
    """A permission set of a dashboard user or a role."""

    appGroupPermissionSetName: str
    """The name of the permission set."""

    appGroupPermissionSetId: str | None = None
    """The API identifier of the permission set."""

    permissions: list[str] | None = None
    """The permissions in the set."""
