# Generated from specs/apifon/openapi.yaml; do not edit.

"""ListsGdpr: The purposes to which the subscribers of a list can consent."""

from __future__ import annotations

from typing import Unpack

from msgspec import UNSET, UnsetType

from apifon_client.operations import lists_gdpr as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)
from engagement_core.response import EmptyResponse


class ListsGdpr(Resource):
    """The purposes to which the subscribers of a list can consent."""

    @property
    def with_raw_response(self) -> ListsGdprWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ListsGdprWithRawResponse(self)

    def create(
        self,
        list_id: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a GDPR field.

        `POST /services/api/v1/list/{list_id}/gdpr`

        Adds a purpose to which the subscribers of a list can consent.

        Example:
            result = client.lists.gdpr.create(
                "000000000000000000000001", name="Surveys\"
            )

        Args:
            list_id: The identifier of the list.
            name: The name.
            description: A short text about the purpose.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: List REST API: Add GDPR field, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_GDPR_FIELD,
                path={
                    "list_id": list_id,
                },
                body={
                    "name": name,
                    "description": description,
                },
                options=options,
            )
        )

    def update(
        self,
        list_id: str,
        field: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a GDPR field.

        `PUT /services/api/v1/list/{list_id}/gdpr/{field}`

        Replaces the name and the description of a GDPR field. Integrations report that an omitted property is
        removed.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = client.lists.gdpr.update(
                "000000000000000000000001", "PROMOTION", name="Product Promotion\"
            )

        Args:
            list_id: The identifier of the list.
            field: The identifier of the GDPR field.
            name: The name.
            description: A short text about the purpose.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: List REST API: Update GDPR field, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_GDPR_FIELD,
                path={
                    "list_id": list_id,
                    "field": field,
                },
                body={
                    "name": name,
                    "description": description,
                },
                options=options,
            )
        )


class ListsGdprWithRawResponse(RawMethods):
    """The methods of `ListsGdpr`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: ListsGdpr) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.update = with_raw_response(resource.update)


class AsyncListsGdpr(AsyncResource):
    """The purposes to which the subscribers of a list can consent."""

    @property
    def with_raw_response(self) -> AsyncListsGdprWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncListsGdprWithRawResponse(self)

    async def create(
        self,
        list_id: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a GDPR field.

        `POST /services/api/v1/list/{list_id}/gdpr`

        Adds a purpose to which the subscribers of a list can consent.

        Example:
            result = await client.lists.gdpr.create(
                "000000000000000000000001", name="Surveys\"
            )

        Args:
            list_id: The identifier of the list.
            name: The name.
            description: A short text about the purpose.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: List REST API: Add GDPR field, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_GDPR_FIELD,
                path={
                    "list_id": list_id,
                },
                body={
                    "name": name,
                    "description": description,
                },
                options=options,
            )
        )

    async def update(
        self,
        list_id: str,
        field: str,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a GDPR field.

        `PUT /services/api/v1/list/{list_id}/gdpr/{field}`

        Replaces the name and the description of a GDPR field. Integrations report that an omitted property is
        removed.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = await client.lists.gdpr.update(
                "000000000000000000000001", "PROMOTION", name="Product Promotion\"
            )

        Args:
            list_id: The identifier of the list.
            field: The identifier of the GDPR field.
            name: The name.
            description: A short text about the purpose.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: List REST API: Update GDPR field, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_GDPR_FIELD,
                path={
                    "list_id": list_id,
                    "field": field,
                },
                body={
                    "name": name,
                    "description": description,
                },
                options=options,
            )
        )


class AsyncListsGdprWithRawResponse(RawMethods):
    """The methods of `AsyncListsGdpr`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncListsGdpr) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.update = with_async_raw_response(resource.update)
