# Generated from specs/braze/*.yaml; do not edit.

"""ScimUsers: The users of the dashboard, managed through SCIM."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import scim_users as operations
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
from engagement_core.response import EmptyResponse

if TYPE_CHECKING:
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class ScimUsers(Resource):
    """The users of the dashboard, managed through SCIM."""

    @property
    def with_raw_response(self) -> ScimUsersWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ScimUsersWithRawResponse(self)

    def create(
        self,
        *,
        schemas: Sequence[str],
        userName: str,
        name: models.ScimUserName | params.ScimUserNameParam,
        department: models.ScimDepartment,
        permissions: models.ScimPermissions | params.ScimPermissionsParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ScimUser:
        """Create a dashboard user.

        `POST /scim/v2/Users`

        Creates the account of a dashboard user, with permissions for the company, workspaces and teams. A second
        user with the same e-mail address is rejected.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation.

        Example:
            result = client.scim.users.create(
                schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
                userName="new@test.com",
                name={"givenName": "Test", "familyName": "User"},
                department="finance",
            )

        Args:
            schemas: The name of the SCIM 2.0 schema of a user.
            userName: The e-mail address.
            name: The name of the user.
            department: The department of the user.
            permissions: What the user may do.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            ConflictError: 409: There is a user with this e-mail address already; nothing was created. The body is
                labelled `text/json;charset=UTF-8`.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create new dashboard user account,
        https://www.braze.com/docs/api/endpoints/scim/post_create_user_account/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_SCIM_USER,
                body={
                    "schemas": schemas,
                    "userName": userName,
                    "name": name,
                    "department": department,
                    "permissions": permissions,
                },
                options=options,
            )
        )

    def search(
        self,
        *,
        filter: str,
        **options: Unpack[CallOptions],
    ) -> models.ScimUserList:
        """Find a dashboard user by e-mail address.

        `GET /scim/v2/Users`

        Returns the account of the dashboard user with the given e-mail address.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation.

        Example:
            result = client.scim.users.search(filter='userName eq "user@test.com"')

        Args:
            filter: A SCIM filter of the form `userName eq "user@test.com"`, with the e-mail address in double
                quotes. There is no other form: only `userName`, only `eq`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Search existing dashboard user account by email,
        https://www.braze.com/docs/api/endpoints/scim/get_search_existing_dashboard_user/
        """
        return self._perform(
            Call(
                operation=operations.SEARCH_SCIM_USERS,
                query={
                    "filter": filter,
                },
                options=options,
            )
        )

    def get(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.ScimUser:
        """Get a dashboard user.

        `GET /scim/v2/Users/{id}`

        Returns the account of a dashboard user.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation. A response with status 401 can mean that the token is a REST API key, that the origin is not the
        one of the integration, or that the IP address is not on its list.

        Example:
            result = client.scim.users.get("5eed0011-0000-4000-8000-000000000001")

        Args:
            id: The identifier of the user, from the creation or the search.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: No user has this identifier. The body of an update or a deletion is labelled
                `text/html; charset=UTF-8`.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Look up an existing dashboard user account by resource ID,
        https://www.braze.com/docs/api/endpoints/scim/get_see_user_account_information/
        """
        return self._perform(
            Call(
                operation=operations.GET_SCIM_USER,
                path={
                    "id": id,
                },
                options=options,
            )
        )

    def update(
        self,
        id: str,
        *,
        schemas: Sequence[str],
        name: models.ScimUserName | params.ScimUserNameParam,
        department: models.ScimDepartment,
        permissions: models.ScimPermissions | params.ScimPermissionsParam,
        **options: Unpack[CallOptions],
    ) -> models.ScimUser:
        """Update a dashboard user.

        `PUT /scim/v2/Users/{id}`

        Changes the name, the department and the permissions of a dashboard user. The e-mail address cannot be
        changed here; the vendor's support does that.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation.

        Example:
            result = client.scim.users.update(
                "5eed0011-0000-4000-8000-000000000001",
                schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
                name={"givenName": "Test", "familyName": "User"},
                department="finance",
                permissions={
                    "appGroup": [
                        {
                            "appGroupName": "Test Workspace",
                            "appGroupPermissions": [
                                "basic_access",
                                "send_campaigns_canvases",
                            ],
                        }
                    ]
                },
            )

        Args:
            id: The identifier of the user, from the creation or the search.
            schemas: The name of the SCIM 2.0 schema of a user.
            name: The name of the user.
            department: The department of the user.
            permissions: What the user may do.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: No user has this identifier. The body of an update or a deletion is labelled
                `text/html; charset=UTF-8`.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Update dashboard user account,
        https://www.braze.com/docs/api/endpoints/scim/put_update_existing_user_account/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_SCIM_USER,
                path={
                    "id": id,
                },
                body={
                    "schemas": schemas,
                    "name": name,
                    "department": department,
                    "permissions": permissions,
                },
                options=options,
            )
        )

    def delete(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a dashboard user.

        `DELETE /scim/v2/Users/{id}`

        Deletes the account of a dashboard user for good.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation.

        Example:
            result = client.scim.users.delete("5eed0011-0000-4000-8000-000000000001")

        Args:
            id: The identifier of the user, from the creation or the search.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: No user has this identifier. The body of an update or a deletion is labelled
                `text/html; charset=UTF-8`.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Remove dashboard user account,
        https://www.braze.com/docs/api/endpoints/scim/delete_existing_dashboard_user/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SCIM_USER,
                path={
                    "id": id,
                },
                options=options,
            )
        )


class ScimUsersWithRawResponse(RawMethods):
    """The methods of `ScimUsers`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: ScimUsers) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.search = with_raw_response(resource.search)
        self.get = with_raw_response(resource.get)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncScimUsers(AsyncResource):
    """The users of the dashboard, managed through SCIM."""

    @property
    def with_raw_response(self) -> AsyncScimUsersWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncScimUsersWithRawResponse(self)

    async def create(
        self,
        *,
        schemas: Sequence[str],
        userName: str,
        name: models.ScimUserName | params.ScimUserNameParam,
        department: models.ScimDepartment,
        permissions: models.ScimPermissions | params.ScimPermissionsParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ScimUser:
        """Create a dashboard user.

        `POST /scim/v2/Users`

        Creates the account of a dashboard user, with permissions for the company, workspaces and teams. A second
        user with the same e-mail address is rejected.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation.

        Example:
            result = await client.scim.users.create(
                schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
                userName="new@test.com",
                name={"givenName": "Test", "familyName": "User"},
                department="finance",
            )

        Args:
            schemas: The name of the SCIM 2.0 schema of a user.
            userName: The e-mail address.
            name: The name of the user.
            department: The department of the user.
            permissions: What the user may do.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            ConflictError: 409: There is a user with this e-mail address already; nothing was created. The body is
                labelled `text/json;charset=UTF-8`.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create new dashboard user account,
        https://www.braze.com/docs/api/endpoints/scim/post_create_user_account/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_SCIM_USER,
                body={
                    "schemas": schemas,
                    "userName": userName,
                    "name": name,
                    "department": department,
                    "permissions": permissions,
                },
                options=options,
            )
        )

    async def search(
        self,
        *,
        filter: str,
        **options: Unpack[CallOptions],
    ) -> models.ScimUserList:
        """Find a dashboard user by e-mail address.

        `GET /scim/v2/Users`

        Returns the account of the dashboard user with the given e-mail address.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation.

        Example:
            result = await client.scim.users.search(
                filter='userName eq "user@test.com"'
            )

        Args:
            filter: A SCIM filter of the form `userName eq "user@test.com"`, with the e-mail address in double
                quotes. There is no other form: only `userName`, only `eq`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Search existing dashboard user account by email,
        https://www.braze.com/docs/api/endpoints/scim/get_search_existing_dashboard_user/
        """
        return await self._perform(
            Call(
                operation=operations.SEARCH_SCIM_USERS,
                query={
                    "filter": filter,
                },
                options=options,
            )
        )

    async def get(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.ScimUser:
        """Get a dashboard user.

        `GET /scim/v2/Users/{id}`

        Returns the account of a dashboard user.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation. A response with status 401 can mean that the token is a REST API key, that the origin is not the
        one of the integration, or that the IP address is not on its list.

        Example:
            result = await client.scim.users.get("5eed0011-0000-4000-8000-000000000001")

        Args:
            id: The identifier of the user, from the creation or the search.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: No user has this identifier. The body of an update or a deletion is labelled
                `text/html; charset=UTF-8`.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Look up an existing dashboard user account by resource ID,
        https://www.braze.com/docs/api/endpoints/scim/get_see_user_account_information/
        """
        return await self._perform(
            Call(
                operation=operations.GET_SCIM_USER,
                path={
                    "id": id,
                },
                options=options,
            )
        )

    async def update(
        self,
        id: str,
        *,
        schemas: Sequence[str],
        name: models.ScimUserName | params.ScimUserNameParam,
        department: models.ScimDepartment,
        permissions: models.ScimPermissions | params.ScimPermissionsParam,
        **options: Unpack[CallOptions],
    ) -> models.ScimUser:
        """Update a dashboard user.

        `PUT /scim/v2/Users/{id}`

        Changes the name, the department and the permissions of a dashboard user. The e-mail address cannot be
        changed here; the vendor's support does that.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation.

        Example:
            result = await client.scim.users.update(
                "5eed0011-0000-4000-8000-000000000001",
                schemas=["urn:ietf:params:scim:schemas:core:2.0:User"],
                name={"givenName": "Test", "familyName": "User"},
                department="finance",
                permissions={
                    "appGroup": [
                        {
                            "appGroupName": "Test Workspace",
                            "appGroupPermissions": [
                                "basic_access",
                                "send_campaigns_canvases",
                            ],
                        }
                    ]
                },
            )

        Args:
            id: The identifier of the user, from the creation or the search.
            schemas: The name of the SCIM 2.0 schema of a user.
            name: The name of the user.
            department: The department of the user.
            permissions: What the user may do.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: No user has this identifier. The body of an update or a deletion is labelled
                `text/html; charset=UTF-8`.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Update dashboard user account,
        https://www.braze.com/docs/api/endpoints/scim/put_update_existing_user_account/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_SCIM_USER,
                path={
                    "id": id,
                },
                body={
                    "schemas": schemas,
                    "name": name,
                    "department": department,
                    "permissions": permissions,
                },
                options=options,
            )
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a dashboard user.

        `DELETE /scim/v2/Users/{id}`

        Deletes the account of a dashboard user for good.

        Needs a SCIM token, which is not a REST API key, and the service origin. Both belong to the custom SCIM
        integration; a company with an integration of an identity provider (Okta, Entra ID) cannot use this
        operation.

        Example:
            result = await client.scim.users.delete(
                "5eed0011-0000-4000-8000-000000000001\"
            )

        Args:
            id: The identifier of the user, from the creation or the search.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: No user has this identifier. The body of an update or a deletion is labelled
                `text/html; charset=UTF-8`.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Remove dashboard user account,
        https://www.braze.com/docs/api/endpoints/scim/delete_existing_dashboard_user/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SCIM_USER,
                path={
                    "id": id,
                },
                options=options,
            )
        )


class AsyncScimUsersWithRawResponse(RawMethods):
    """The methods of `AsyncScimUsers`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncScimUsers) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.search = with_async_raw_response(resource.search)
        self.get = with_async_raw_response(resource.get)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
