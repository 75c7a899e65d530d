# Generated from specs/braze/*.yaml; do not edit.

from __future__ import annotations

import attrs
from msgspec import UNSET, UnsetType

from engagement_core.model import Model


@attrs.define(kw_only=True)
class ScimWorkspacePermissionSet(Model):
    """A permission set of a workspace, by its name or its identifier."""

    appGroupPermissionSetName: str | UnsetType = UNSET
    """The name of the permission set."""

    appGroupPermissionSetId: str | UnsetType = UNSET
    """The API identifier of the permission set. Needed unless `appGroupPermissionSetName` is set."""
