# Generated from specs/braze/*.yaml; do not edit.

"""UsersExternalIds: Renaming external IDs of users and removing deprecated ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from braze_rest_client import models
from braze_rest_client.bulk_users import AsyncExternalIdsBulk, ExternalIdsBulk
from braze_rest_client.operations import users_external_ids as operations
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
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class UsersExternalIds(ExternalIdsBulk, Resource):
    """Renaming external IDs of users and removing deprecated ones."""

    @property
    def with_raw_response(self) -> UsersExternalIdsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return UsersExternalIdsWithRawResponse(self)

    def rename(
        self,
        *,
        external_id_renames: Sequence[models.ExternalIdRename | params.ExternalIdRenameParam],
        **options: Unpack[CallOptions],
    ) -> models.ExternalIdsRenameResult:
        """Rename external IDs.

        `POST /users/external_ids/rename`

        Gives up to 50 users a new, primary external ID. The old one is deprecated: it still finds the user until it
        is removed. The response lists the successes and, with the index in the request, the failures. Sent twice,
        every rename fails the second time. Needs the permission `users.external_ids.rename`.

        Example:
            result = client.users.external_ids.rename(
                external_id_renames=[
                    {
                        "current_external_id": "existing_external_id",
                        "new_external_id": "new_external_id",
                    }
                ]
            )

        Args:
            external_id_renames: The external IDs. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Rename external ID,
        https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_rename/
        """
        return self._perform(
            Call(
                operation=operations.RENAME_EXTERNAL_IDS,
                body={
                    "external_id_renames": external_id_renames,
                },
                options=options,
            )
        )

    def remove(
        self,
        *,
        external_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.ExternalIdsRemoveResult:
        """Remove deprecated external IDs.

        `POST /users/external_ids/remove`

        Removes up to 50 deprecated external IDs, which cannot be undone: users who are only known by them can no
        longer be found. The primary external ID of a user cannot be removed. The response lists the successes and,
        with the index in the request, the failures. Needs the permission `users.external_ids.remove`.

        Example:
            result = client.users.external_ids.remove(
                external_ids=["existing_deprecated_external_id_string"]
            )

        Args:
            external_ids: The deprecated external IDs. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Remove external ID,
        https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_remove/
        """
        return self._perform(
            Call(
                operation=operations.REMOVE_EXTERNAL_IDS,
                body={
                    "external_ids": external_ids,
                },
                options=options,
            )
        )


class UsersExternalIdsWithRawResponse(RawMethods):
    """The methods of `UsersExternalIds`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: UsersExternalIds) -> None:
        super().__init__(resource)
        self.rename = with_raw_response(resource.rename)
        self.remove = with_raw_response(resource.remove)


class AsyncUsersExternalIds(AsyncExternalIdsBulk, AsyncResource):
    """Renaming external IDs of users and removing deprecated ones."""

    @property
    def with_raw_response(self) -> AsyncUsersExternalIdsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncUsersExternalIdsWithRawResponse(self)

    async def rename(
        self,
        *,
        external_id_renames: Sequence[models.ExternalIdRename | params.ExternalIdRenameParam],
        **options: Unpack[CallOptions],
    ) -> models.ExternalIdsRenameResult:
        """Rename external IDs.

        `POST /users/external_ids/rename`

        Gives up to 50 users a new, primary external ID. The old one is deprecated: it still finds the user until it
        is removed. The response lists the successes and, with the index in the request, the failures. Sent twice,
        every rename fails the second time. Needs the permission `users.external_ids.rename`.

        Example:
            result = await client.users.external_ids.rename(
                external_id_renames=[
                    {
                        "current_external_id": "existing_external_id",
                        "new_external_id": "new_external_id",
                    }
                ]
            )

        Args:
            external_id_renames: The external IDs. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Rename external ID,
        https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_rename/
        """
        return await self._perform(
            Call(
                operation=operations.RENAME_EXTERNAL_IDS,
                body={
                    "external_id_renames": external_id_renames,
                },
                options=options,
            )
        )

    async def remove(
        self,
        *,
        external_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.ExternalIdsRemoveResult:
        """Remove deprecated external IDs.

        `POST /users/external_ids/remove`

        Removes up to 50 deprecated external IDs, which cannot be undone: users who are only known by them can no
        longer be found. The primary external ID of a user cannot be removed. The response lists the successes and,
        with the index in the request, the failures. Needs the permission `users.external_ids.remove`.

        Example:
            result = await client.users.external_ids.remove(
                external_ids=["existing_deprecated_external_id_string"]
            )

        Args:
            external_ids: The deprecated external IDs. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Remove external ID,
        https://www.braze.com/docs/api/endpoints/user_data/external_id_migration/post_external_ids_remove/
        """
        return await self._perform(
            Call(
                operation=operations.REMOVE_EXTERNAL_IDS,
                body={
                    "external_ids": external_ids,
                },
                options=options,
            )
        )


class AsyncUsersExternalIdsWithRawResponse(RawMethods):
    """The methods of `AsyncUsersExternalIds`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncUsersExternalIds) -> None:
        super().__init__(resource)
        self.rename = with_async_raw_response(resource.rename)
        self.remove = with_async_raw_response(resource.remove)
