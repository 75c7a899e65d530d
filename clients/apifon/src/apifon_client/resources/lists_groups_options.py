# Generated from specs/apifon/openapi.yaml; do not edit.

"""ListsGroupsOptions: The subgroups of a group. The vendor's paths call them options."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from apifon_client import models
from apifon_client.operations import lists_groups_options as operations
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


class ListsGroupsOptions(Resource):
    """The subgroups of a group. The vendor's paths call them options."""

    @property
    def with_raw_response(self) -> ListsGroupsOptionsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ListsGroupsOptionsWithRawResponse(self)

    def create(
        self,
        list_id: str,
        group_field: str,
        *,
        name: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a subgroup.

        `POST /services/api/v1/list/{list_id}/{group_field}/option`

        Adds one subgroup to a group.

        Example:
            result = client.lists.groups.options.create(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                name="subgroup1",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            name: The name.
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

        Documentation: List REST API: Add Subgroup, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_SUBGROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                body={
                    "name": name,
                },
                options=options,
            )
        )

    def create_many(
        self,
        list_id: str,
        group_field: str,
        *,
        name: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create several subgroups.

        `POST /services/api/v1/list/{list_id}/{group_field}/options`

        Adds several subgroups to a group in one call.

        Example:
            result = client.lists.groups.options.create_many(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                name=["subgroup1", "subgroup2"],
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            name: The names.
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

        Documentation: List REST API: Add Subgroups, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_SUBGROUPS,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                body={
                    "name": name,
                },
                options=options,
            )
        )

    def get(
        self,
        list_id: str,
        group_field: str,
        option_field: str,
        **options: Unpack[CallOptions],
    ) -> models.Subgroup:
        """Read a subgroup.

        `GET /services/api/v1/list/{list_id}/{group_field}/option/{option_field}`

        Returns one subgroup of a group. This is the only subgroup path that contains `option`.

        Example:
            result = client.lists.groups.options.get(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                "API_GROUP_OPTION_1_00000000-0000-4000-8000-000000000011",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            option_field: The identifier of the subgroup.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: List REST API: Get Subgroup, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.GET_SUBGROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                    "option_field": option_field,
                },
                options=options,
            )
        )

    def update(
        self,
        list_id: str,
        group_field: str,
        option_field: str,
        *,
        name: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a subgroup.

        `PUT /services/api/v1/list/{list_id}/{group_field}/{option_field}`

        Renames a subgroup.

        Example:
            result = client.lists.groups.options.update(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                "API_GROUP_OPTION_1_00000000-0000-4000-8000-000000000011",
                name="updated_subgroup",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            option_field: The identifier of the subgroup.
            name: The name.
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

        Documentation: List REST API: Update Subgroup, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_SUBGROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                    "option_field": option_field,
                },
                body={
                    "name": name,
                },
                options=options,
            )
        )

    def delete(
        self,
        list_id: str,
        group_field: str,
        option_field: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a subgroup.

        `DELETE /services/api/v1/list/{list_id}/{group_field}/{option_field}`

        Removes a subgroup from its group.

        Example:
            result = client.lists.groups.options.delete(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                "API_GROUP_OPTION_1_00000000-0000-4000-8000-000000000011",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            option_field: The identifier of the subgroup.
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

        Documentation: List REST API: Remove Subgroup, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SUBGROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                    "option_field": option_field,
                },
                options=options,
            )
        )


class ListsGroupsOptionsWithRawResponse(RawMethods):
    """The methods of `ListsGroupsOptions`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: ListsGroupsOptions) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.create_many = with_raw_response(resource.create_many)
        self.get = with_raw_response(resource.get)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncListsGroupsOptions(AsyncResource):
    """The subgroups of a group. The vendor's paths call them options."""

    @property
    def with_raw_response(self) -> AsyncListsGroupsOptionsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncListsGroupsOptionsWithRawResponse(self)

    async def create(
        self,
        list_id: str,
        group_field: str,
        *,
        name: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a subgroup.

        `POST /services/api/v1/list/{list_id}/{group_field}/option`

        Adds one subgroup to a group.

        Example:
            result = await client.lists.groups.options.create(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                name="subgroup1",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            name: The name.
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

        Documentation: List REST API: Add Subgroup, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_SUBGROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                body={
                    "name": name,
                },
                options=options,
            )
        )

    async def create_many(
        self,
        list_id: str,
        group_field: str,
        *,
        name: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create several subgroups.

        `POST /services/api/v1/list/{list_id}/{group_field}/options`

        Adds several subgroups to a group in one call.

        Example:
            result = await client.lists.groups.options.create_many(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                name=["subgroup1", "subgroup2"],
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            name: The names.
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

        Documentation: List REST API: Add Subgroups, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_SUBGROUPS,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                body={
                    "name": name,
                },
                options=options,
            )
        )

    async def get(
        self,
        list_id: str,
        group_field: str,
        option_field: str,
        **options: Unpack[CallOptions],
    ) -> models.Subgroup:
        """Read a subgroup.

        `GET /services/api/v1/list/{list_id}/{group_field}/option/{option_field}`

        Returns one subgroup of a group. This is the only subgroup path that contains `option`.

        Example:
            result = await client.lists.groups.options.get(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                "API_GROUP_OPTION_1_00000000-0000-4000-8000-000000000011",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            option_field: The identifier of the subgroup.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: List REST API: Get Subgroup, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.GET_SUBGROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                    "option_field": option_field,
                },
                options=options,
            )
        )

    async def update(
        self,
        list_id: str,
        group_field: str,
        option_field: str,
        *,
        name: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a subgroup.

        `PUT /services/api/v1/list/{list_id}/{group_field}/{option_field}`

        Renames a subgroup.

        Example:
            result = await client.lists.groups.options.update(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                "API_GROUP_OPTION_1_00000000-0000-4000-8000-000000000011",
                name="updated_subgroup",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            option_field: The identifier of the subgroup.
            name: The name.
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

        Documentation: List REST API: Update Subgroup, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_SUBGROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                    "option_field": option_field,
                },
                body={
                    "name": name,
                },
                options=options,
            )
        )

    async def delete(
        self,
        list_id: str,
        group_field: str,
        option_field: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a subgroup.

        `DELETE /services/api/v1/list/{list_id}/{group_field}/{option_field}`

        Removes a subgroup from its group.

        Example:
            result = await client.lists.groups.options.delete(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                "API_GROUP_OPTION_1_00000000-0000-4000-8000-000000000011",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            option_field: The identifier of the subgroup.
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

        Documentation: List REST API: Remove Subgroup, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SUBGROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                    "option_field": option_field,
                },
                options=options,
            )
        )


class AsyncListsGroupsOptionsWithRawResponse(RawMethods):
    """The methods of `AsyncListsGroupsOptions`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncListsGroupsOptions) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.create_many = with_async_raw_response(resource.create_many)
        self.get = with_async_raw_response(resource.get)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
