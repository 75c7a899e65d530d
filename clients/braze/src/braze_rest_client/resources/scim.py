# Generated from specs/braze/*.yaml; do not edit.

"""Scim: Management of the dashboard through SCIM."""

from __future__ import annotations

from braze_rest_client import resources
from engagement_core.lazy import resource
from engagement_core.resource import (
    AsyncResource,
    Resource,
)


class Scim(Resource):
    """Management of the dashboard through SCIM."""

    @resource
    def users(self) -> resources.ScimUsers:
        """The users of the dashboard, managed through SCIM."""
        return resources.ScimUsers(self._client)


class AsyncScim(AsyncResource):
    """Management of the dashboard through SCIM."""

    @resource
    def users(self) -> resources.AsyncScimUsers:
        """The users of the dashboard, managed through SCIM."""
        return resources.AsyncScimUsers(self._client)
