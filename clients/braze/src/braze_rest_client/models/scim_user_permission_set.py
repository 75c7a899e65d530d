# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class ScimUserPermissionSet:
    """A permission set of a dashboard user or a role."""

    appGroupPermissionSetName: str
    """The name of the permission set."""

    appGroupPermissionSetId: str | None = None
    """The API identifier of the permission set."""

    permissions: list[str] | None = None
    """The permissions in the set."""
