# Generated from specs/braze/*.yaml; do not edit.

"""Scim: Management of the dashboard through SCIM."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from engagement_core.resource import (
    AsyncResource,
    Resource,
)

if TYPE_CHECKING:
    from braze_rest_client.resources.scim_users import AsyncScimUsers, ScimUsers


class Scim(Resource):
    """Management of the dashboard through SCIM."""

    @cached_property
    def users(self) -> ScimUsers:
        """The users of the dashboard, managed through SCIM."""
        from braze_rest_client.resources.scim_users import ScimUsers

        return ScimUsers(self._client)


class AsyncScim(AsyncResource):
    """Management of the dashboard through SCIM."""

    @cached_property
    def users(self) -> AsyncScimUsers:
        """The users of the dashboard, managed through SCIM."""
        from braze_rest_client.resources.scim_users import AsyncScimUsers

        return AsyncScimUsers(self._client)
