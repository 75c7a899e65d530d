# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Devices: Tags and fields of users' devices; an alias identifies each user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from appoxee_client import models
from appoxee_client.actions import AsyncDevicesMethods, DevicesMethods
from appoxee_client.operations import devices as operations
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)

if TYPE_CHECKING:
    from appoxee_client import params
else:
    params = LazyModule("appoxee_client.params")


class Devices(DevicesMethods, Resource):
    """Tags and fields of users' devices; an alias identifies each user."""

    @property
    def with_raw_response(self) -> DevicesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return DevicesWithRawResponse(self)

    def update(
        self,
        *,
        alias: str | Sequence[str],
        actions: models.DeviceActions | params.DeviceActionsParam,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Update devices.

        `PUT /api/v3/device`

        Changes tags and fields of the devices of one user or of up to 1000 users. The changes are made later: status
        200 means that the request was accepted. An `inc` that is sent twice adds twice.

        Example:
            result = client.devices.update(
                alias="user-1", actions={"tags": {"set": ["tag1"], "remove": ["tag2"]}}
            )

        Args:
            alias: The alias of one user, or up to 1000 aliases.
            actions: The changes.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, device, https://mapp-wiki.atlassian.net
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_DEVICES,
                body={
                    "alias": alias,
                    "actions": actions,
                },
                options=options,
            )
        )


class DevicesWithRawResponse(RawMethods):
    """The methods of `Devices`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Devices) -> None:
        super().__init__(resource)
        self.update = with_raw_response(resource.update)


class AsyncDevices(AsyncDevicesMethods, AsyncResource):
    """Tags and fields of users' devices; an alias identifies each user."""

    @property
    def with_raw_response(self) -> AsyncDevicesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncDevicesWithRawResponse(self)

    async def update(
        self,
        *,
        alias: str | Sequence[str],
        actions: models.DeviceActions | params.DeviceActionsParam,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Update devices.

        `PUT /api/v3/device`

        Changes tags and fields of the devices of one user or of up to 1000 users. The changes are made later: status
        200 means that the request was accepted. An `inc` that is sent twice adds twice.

        Example:
            result = await client.devices.update(
                alias="user-1", actions={"tags": {"set": ["tag1"], "remove": ["tag2"]}}
            )

        Args:
            alias: The alias of one user, or up to 1000 aliases.
            actions: The changes.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, device, https://mapp-wiki.atlassian.net
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_DEVICES,
                body={
                    "alias": alias,
                    "actions": actions,
                },
                options=options,
            )
        )


class AsyncDevicesWithRawResponse(RawMethods):
    """The methods of `AsyncDevices`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncDevices) -> None:
        super().__init__(resource)
        self.update = with_async_raw_response(resource.update)
