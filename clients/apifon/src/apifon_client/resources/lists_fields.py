# Generated from specs/apifon/openapi.yaml; do not edit.

"""ListsFields: The personal data fields that the subscribers of a list can have."""

from __future__ import annotations

from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from apifon_client import models
from apifon_client.operations import lists_fields as operations
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


class ListsFields(Resource):
    """The personal data fields that the subscribers of a list can have."""

    @property
    def with_raw_response(self) -> ListsFieldsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ListsFieldsWithRawResponse(self)

    def create(
        self,
        list_id: str,
        *,
        length: int,
        name: str,
        type: Literal["DATE", "TEXT", "NUMBER", "URL", "EMAIL"],
        date_format: models.DateFormat | UnsetType = UNSET,
        internal: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a subscriber field.

        `POST /services/api/v1/list/{list_id}/field`

        Adds a field to the subscribers of a list.

        Example:
            result = client.lists.fields.create(
                "000000000000000000000001", length=20, name="Anniversary", type="DATE\"
            )

        Args:
            list_id: The identifier of the list.
            length: The size of the field. 1 to 256.
            name: The name.
            type: The type of its values.
            date_format: How dates are written; for fields of type `DATE` only.
            internal: Whether the field is for internal use, so that no form shows it. Default false.
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

        Documentation: List REST API: Add Subscriber field, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_FIELD,
                path={
                    "list_id": list_id,
                },
                body={
                    "length": length,
                    "name": name,
                    "type": type,
                    "date_format": date_format,
                    "internal": internal,
                },
                options=options,
            )
        )

    def update(
        self,
        list_id: str,
        field: str,
        *,
        length: int,
        name: str,
        date_format: models.DateFormat | UnsetType = UNSET,
        internal: bool | Literal["true", "false"] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a subscriber field.

        `PUT /services/api/v1/list/{list_id}/field/{field}`

        Replaces the properties of a field, except its type. Integrations report that an omitted property is removed.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = client.lists.fields.update(
                "000000000000000000000001",
                "FIRST_NAME",
                length=50,
                name="My First Name",
                internal="true",
            )

        Args:
            list_id: The identifier of the list.
            field: The identifier of the subscriber field.
            length: The size of the field.
            name: The name.
            date_format: How dates are written; for fields of type `DATE` only.
            internal: Whether the field is for internal use, so that no form shows it. A boolean in the table, a
                string in the sample. Default false.
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

        Documentation: List REST API: Update Subscriber field, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_FIELD,
                path={
                    "list_id": list_id,
                    "field": field,
                },
                body={
                    "length": length,
                    "name": name,
                    "date_format": date_format,
                    "internal": internal,
                },
                options=options,
            )
        )

    def delete(
        self,
        list_id: str,
        field: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a subscriber field.

        `DELETE /services/api/v1/list/{list_id}/field/{field}`

        Removes a field from a list. The documentation promises a success status without a body but does not say
        which one.

        Example:
            result = client.lists.fields.delete(
                "000000000000000000000001", "FIRST_NAME\"
            )

        Args:
            list_id: The identifier of the list.
            field: The identifier of the subscriber field.
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
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: List REST API: Remove Subscriber field, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.DELETE_FIELD,
                path={
                    "list_id": list_id,
                    "field": field,
                },
                options=options,
            )
        )


class ListsFieldsWithRawResponse(RawMethods):
    """The methods of `ListsFields`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: ListsFields) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncListsFields(AsyncResource):
    """The personal data fields that the subscribers of a list can have."""

    @property
    def with_raw_response(self) -> AsyncListsFieldsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncListsFieldsWithRawResponse(self)

    async def create(
        self,
        list_id: str,
        *,
        length: int,
        name: str,
        type: Literal["DATE", "TEXT", "NUMBER", "URL", "EMAIL"],
        date_format: models.DateFormat | UnsetType = UNSET,
        internal: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a subscriber field.

        `POST /services/api/v1/list/{list_id}/field`

        Adds a field to the subscribers of a list.

        Example:
            result = await client.lists.fields.create(
                "000000000000000000000001", length=20, name="Anniversary", type="DATE\"
            )

        Args:
            list_id: The identifier of the list.
            length: The size of the field. 1 to 256.
            name: The name.
            type: The type of its values.
            date_format: How dates are written; for fields of type `DATE` only.
            internal: Whether the field is for internal use, so that no form shows it. Default false.
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

        Documentation: List REST API: Add Subscriber field, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_FIELD,
                path={
                    "list_id": list_id,
                },
                body={
                    "length": length,
                    "name": name,
                    "type": type,
                    "date_format": date_format,
                    "internal": internal,
                },
                options=options,
            )
        )

    async def update(
        self,
        list_id: str,
        field: str,
        *,
        length: int,
        name: str,
        date_format: models.DateFormat | UnsetType = UNSET,
        internal: bool | Literal["true", "false"] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a subscriber field.

        `PUT /services/api/v1/list/{list_id}/field/{field}`

        Replaces the properties of a field, except its type. Integrations report that an omitted property is removed.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = await client.lists.fields.update(
                "000000000000000000000001",
                "FIRST_NAME",
                length=50,
                name="My First Name",
                internal="true",
            )

        Args:
            list_id: The identifier of the list.
            field: The identifier of the subscriber field.
            length: The size of the field.
            name: The name.
            date_format: How dates are written; for fields of type `DATE` only.
            internal: Whether the field is for internal use, so that no form shows it. A boolean in the table, a
                string in the sample. Default false.
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

        Documentation: List REST API: Update Subscriber field, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_FIELD,
                path={
                    "list_id": list_id,
                    "field": field,
                },
                body={
                    "length": length,
                    "name": name,
                    "date_format": date_format,
                    "internal": internal,
                },
                options=options,
            )
        )

    async def delete(
        self,
        list_id: str,
        field: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a subscriber field.

        `DELETE /services/api/v1/list/{list_id}/field/{field}`

        Removes a field from a list. The documentation promises a success status without a body but does not say
        which one.

        Example:
            result = await client.lists.fields.delete(
                "000000000000000000000001", "FIRST_NAME\"
            )

        Args:
            list_id: The identifier of the list.
            field: The identifier of the subscriber field.
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
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: List REST API: Remove Subscriber field, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_FIELD,
                path={
                    "list_id": list_id,
                    "field": field,
                },
                options=options,
            )
        )


class AsyncListsFieldsWithRawResponse(RawMethods):
    """The methods of `AsyncListsFields`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncListsFields) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
