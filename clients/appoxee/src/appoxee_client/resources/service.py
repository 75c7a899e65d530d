# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Service: The signed call that reads and changes the data of one device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from appoxee_client import models
from appoxee_client.actions import AsyncServiceMethods, ServiceMethods
from appoxee_client.operations import service as operations
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


class Service(ServiceMethods, Resource):
    """The signed call that reads and changes the data of one device."""

    @property
    def with_raw_response(self) -> ServiceWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ServiceWithRawResponse(self)

    def send(
        self,
        *,
        body: models.ServiceRequest | params.ServiceRequestParam,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call the service.

        `POST /api/`

        Executes one action: `alias`, `tag`, `key-value`, `attribute`, `segment` or `push`. `auth` is filled in and
        signed again for every attempt. An `increase` that is sent twice adds twice. The parameters of `segment` and
        `push` are not documented; any are allowed.

        Example:
            result = client.service.send(
                body={"action": "alias", "udid": "device-1", "alias": "get"}
            )

        Args:
            body: The action, its parameters and its authentication.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: API Request, Authentication Signature, API Response, Action Definition Parameter,
        https://appoxee-wiki.atlassian.net
        """
        return self._perform(
            Call(
                operation=operations.CALL_SERVICE,
                body=body,
                options=options,
            )
        )


class ServiceWithRawResponse(RawMethods):
    """The methods of `Service`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Service) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)
        self.call = with_raw_response(resource.call)


class AsyncService(AsyncServiceMethods, AsyncResource):
    """The signed call that reads and changes the data of one device."""

    @property
    def with_raw_response(self) -> AsyncServiceWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncServiceWithRawResponse(self)

    async def send(
        self,
        *,
        body: models.ServiceRequest | params.ServiceRequestParam,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call the service.

        `POST /api/`

        Executes one action: `alias`, `tag`, `key-value`, `attribute`, `segment` or `push`. `auth` is filled in and
        signed again for every attempt. An `increase` that is sent twice adds twice. The parameters of `segment` and
        `push` are not documented; any are allowed.

        Example:
            result = await client.service.send(
                body={"action": "alias", "udid": "device-1", "alias": "get"}
            )

        Args:
            body: The action, its parameters and its authentication.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: API Request, Authentication Signature, API Response, Action Definition Parameter,
        https://appoxee-wiki.atlassian.net
        """
        return await self._perform(
            Call(
                operation=operations.CALL_SERVICE,
                body=body,
                options=options,
            )
        )


class AsyncServiceWithRawResponse(RawMethods):
    """The methods of `AsyncService`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncService) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
        self.call = with_async_raw_response(resource.call)
