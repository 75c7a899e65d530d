# Generated from specs/apifon/openapi.yaml; do not edit.

"""ListsGroups: The groups of a list, each of which offers subgroups to choose from."""

from __future__ import annotations

from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from apifon_client import models, resources
from apifon_client.operations import lists_groups as operations
from engagement_core.call import Call
from engagement_core.lazy import resource
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)
from engagement_core.response import EmptyResponse


class ListsGroups(Resource):
    """The groups of a list, each of which offers subgroups to choose from."""

    @resource
    def options(self) -> resources.ListsGroupsOptions:
        """The subgroups of a group. The vendor's paths call them options."""
        return resources.ListsGroupsOptions(self._client)

    @property
    def with_raw_response(self) -> ListsGroupsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ListsGroupsWithRawResponse(self)

    def create(
        self,
        list_id: str,
        *,
        name: str,
        type: Literal["GROUP"],
        internal: bool | UnsetType = UNSET,
        selectionType: models.SelectionType | UnsetType = UNSET,
        groupOptionsOrientation: models.GroupOptionsOrientation | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a group.

        `POST /services/api/v1/list/{list_id}/group`

        Adds a group to a list. Add its subgroups afterwards.

        Example:
            result = client.lists.groups.create(
                "000000000000000000000001", name="Food", type="GROUP\"
            )

        Args:
            list_id: The identifier of the list.
            name: The name.
            type: The type of the group.
            internal: Whether the group is for internal use, so that no form shows it. Default false.
            selectionType: How many subgroups a subscriber can choose. Default "SINGLE".
            groupOptionsOrientation: How forms lay the subgroups out. Default "VERTICAL".
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

        Documentation: List REST API: Add Group, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_GROUP,
                path={
                    "list_id": list_id,
                },
                body={
                    "name": name,
                    "type": type,
                    "internal": internal,
                    "selectionType": selectionType,
                    "groupOptionsOrientation": groupOptionsOrientation,
                },
                options=options,
            )
        )

    def get(
        self,
        list_id: str,
        group_field: str,
        **options: Unpack[CallOptions],
    ) -> models.Group:
        """Read a group.

        `GET /services/api/v1/list/{list_id}/group/{group_field}`

        Returns one group of a list and its subgroups.

        Example:
            result = client.lists.groups.get(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
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

        Documentation: List REST API: Get Group, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.GET_GROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                options=options,
            )
        )

    def update(
        self,
        list_id: str,
        group_field: str,
        *,
        name: str,
        type: Literal["GROUP"],
        internal: bool | UnsetType = UNSET,
        selectionType: models.SelectionType | UnsetType = UNSET,
        groupOptionsOrientation: models.GroupOptionsOrientation | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a group.

        `PUT /services/api/v1/list/{list_id}/group/{group_field}`

        Replaces the properties of a group. Integrations report that an omitted property is removed.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = client.lists.groups.update(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                name="Food",
                type="GROUP",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            name: The name.
            type: The type of the group.
            internal: Whether the group is for internal use, so that no form shows it. Default false.
            selectionType: How many subgroups a subscriber can choose. Default "SINGLE".
            groupOptionsOrientation: How forms lay the subgroups out. Default "VERTICAL".
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

        Documentation: List REST API: Update Group, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_GROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                body={
                    "name": name,
                    "type": type,
                    "internal": internal,
                    "selectionType": selectionType,
                    "groupOptionsOrientation": groupOptionsOrientation,
                },
                options=options,
            )
        )

    def delete(
        self,
        list_id: str,
        group_field: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a group.

        `DELETE /services/api/v1/list/{list_id}/group/{group_field}`

        Removes a group from a list.

        Example:
            result = client.lists.groups.delete(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
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

        Documentation: List REST API: Remove Group, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.DELETE_GROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                options=options,
            )
        )


class ListsGroupsWithRawResponse(RawMethods):
    """The methods of `ListsGroups`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: ListsGroups) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.get = with_raw_response(resource.get)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncListsGroups(AsyncResource):
    """The groups of a list, each of which offers subgroups to choose from."""

    @resource
    def options(self) -> resources.AsyncListsGroupsOptions:
        """The subgroups of a group. The vendor's paths call them options."""
        return resources.AsyncListsGroupsOptions(self._client)

    @property
    def with_raw_response(self) -> AsyncListsGroupsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncListsGroupsWithRawResponse(self)

    async def create(
        self,
        list_id: str,
        *,
        name: str,
        type: Literal["GROUP"],
        internal: bool | UnsetType = UNSET,
        selectionType: models.SelectionType | UnsetType = UNSET,
        groupOptionsOrientation: models.GroupOptionsOrientation | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Create a group.

        `POST /services/api/v1/list/{list_id}/group`

        Adds a group to a list. Add its subgroups afterwards.

        Example:
            result = await client.lists.groups.create(
                "000000000000000000000001", name="Food", type="GROUP\"
            )

        Args:
            list_id: The identifier of the list.
            name: The name.
            type: The type of the group.
            internal: Whether the group is for internal use, so that no form shows it. Default false.
            selectionType: How many subgroups a subscriber can choose. Default "SINGLE".
            groupOptionsOrientation: How forms lay the subgroups out. Default "VERTICAL".
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

        Documentation: List REST API: Add Group, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_GROUP,
                path={
                    "list_id": list_id,
                },
                body={
                    "name": name,
                    "type": type,
                    "internal": internal,
                    "selectionType": selectionType,
                    "groupOptionsOrientation": groupOptionsOrientation,
                },
                options=options,
            )
        )

    async def get(
        self,
        list_id: str,
        group_field: str,
        **options: Unpack[CallOptions],
    ) -> models.Group:
        """Read a group.

        `GET /services/api/v1/list/{list_id}/group/{group_field}`

        Returns one group of a list and its subgroups.

        Example:
            result = await client.lists.groups.get(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
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

        Documentation: List REST API: Get Group, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.GET_GROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                options=options,
            )
        )

    async def update(
        self,
        list_id: str,
        group_field: str,
        *,
        name: str,
        type: Literal["GROUP"],
        internal: bool | UnsetType = UNSET,
        selectionType: models.SelectionType | UnsetType = UNSET,
        groupOptionsOrientation: models.GroupOptionsOrientation | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Update a group.

        `PUT /services/api/v1/list/{list_id}/group/{group_field}`

        Replaces the properties of a group. Integrations report that an omitted property is removed.

        Source: integrations, on PUT replacing the whole resource (confidence: medium).

        Example:
            result = await client.lists.groups.update(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
                name="Food",
                type="GROUP",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
            name: The name.
            type: The type of the group.
            internal: Whether the group is for internal use, so that no form shows it. Default false.
            selectionType: How many subgroups a subscriber can choose. Default "SINGLE".
            groupOptionsOrientation: How forms lay the subgroups out. Default "VERTICAL".
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

        Documentation: List REST API: Update Group, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_GROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                body={
                    "name": name,
                    "type": type,
                    "internal": internal,
                    "selectionType": selectionType,
                    "groupOptionsOrientation": groupOptionsOrientation,
                },
                options=options,
            )
        )

    async def delete(
        self,
        list_id: str,
        group_field: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a group.

        `DELETE /services/api/v1/list/{list_id}/group/{group_field}`

        Removes a group from a list.

        Example:
            result = await client.lists.groups.delete(
                "000000000000000000000001",
                "API_GROUP_00000000-0000-4000-8000-000000000001",
            )

        Args:
            list_id: The identifier of the list.
            group_field: The identifier of the group.
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

        Documentation: List REST API: Remove Group, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_GROUP,
                path={
                    "list_id": list_id,
                    "group_field": group_field,
                },
                options=options,
            )
        )


class AsyncListsGroupsWithRawResponse(RawMethods):
    """The methods of `AsyncListsGroups`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncListsGroups) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.get = with_async_raw_response(resource.get)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
