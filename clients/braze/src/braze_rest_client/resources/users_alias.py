# Generated from specs/braze/*.yaml; do not edit.

"""UsersAlias: Adding and changing aliases of users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from braze_rest_client import models
from braze_rest_client.bulk_users import AliasBulk, AsyncAliasBulk
from braze_rest_client.operations import users_alias as operations
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


class UsersAlias(AliasBulk, Resource):
    """Adding and changing aliases of users."""

    @property
    def with_raw_response(self) -> UsersAliasWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return UsersAliasWithRawResponse(self)

    def create(
        self,
        *,
        user_aliases: Sequence[models.UserAliasCreate | params.UserAliasCreateParam],
        **options: Unpack[CallOptions],
    ) -> models.UserAliasesResult:
        """Create user aliases.

        `POST /users/alias/new`

        Adds up to 50 aliases to users that have an external ID, or creates users with an alias only. An
        `external_id` that no user has adds nothing. If the pair of name and label exists, the response says success
        and nothing changes. Needs the permission `users.alias.new`.

        Example:
            result = client.users.alias.create(
                user_aliases=[
                    {
                        "external_id": "user1",
                        "alias_name": "example_name",
                        "alias_label": "example_label",
                    }
                ]
            )

        Args:
            user_aliases: The aliases. At most 50 items.
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

        Documentation: Create new user alias, https://www.braze.com/docs/api/endpoints/user_data/post_user_alias/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_USER_ALIASES,
                body={
                    "user_aliases": user_aliases,
                },
                options=options,
            )
        )

    def update(
        self,
        *,
        alias_updates: Sequence[models.UserAliasUpdate | params.UserAliasUpdateParam],
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Rename user aliases.

        `POST /users/alias/update`

        Changes the names of up to 50 aliases, in any order. If no user has the label with the old name, nothing
        changes. Needs the permission `users.alias.update`.

        Example:
            result = client.users.alias.update(
                alias_updates=[
                    {
                        "alias_label": "example_alias_label",
                        "old_alias_name": "example_old_alias_name",
                        "new_alias_name": "example_new_alias_name",
                    }
                ]
            )

        Args:
            alias_updates: The aliases, in any order. At most 50 items.
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

        Documentation: Update user alias, https://www.braze.com/docs/api/endpoints/user_data/post_users_alias_update/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_USER_ALIASES,
                body={
                    "alias_updates": alias_updates,
                },
                options=options,
            )
        )


class UsersAliasWithRawResponse(RawMethods):
    """The methods of `UsersAlias`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: UsersAlias) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.update = with_raw_response(resource.update)


class AsyncUsersAlias(AsyncAliasBulk, AsyncResource):
    """Adding and changing aliases of users."""

    @property
    def with_raw_response(self) -> AsyncUsersAliasWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncUsersAliasWithRawResponse(self)

    async def create(
        self,
        *,
        user_aliases: Sequence[models.UserAliasCreate | params.UserAliasCreateParam],
        **options: Unpack[CallOptions],
    ) -> models.UserAliasesResult:
        """Create user aliases.

        `POST /users/alias/new`

        Adds up to 50 aliases to users that have an external ID, or creates users with an alias only. An
        `external_id` that no user has adds nothing. If the pair of name and label exists, the response says success
        and nothing changes. Needs the permission `users.alias.new`.

        Example:
            result = await client.users.alias.create(
                user_aliases=[
                    {
                        "external_id": "user1",
                        "alias_name": "example_name",
                        "alias_label": "example_label",
                    }
                ]
            )

        Args:
            user_aliases: The aliases. At most 50 items.
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

        Documentation: Create new user alias, https://www.braze.com/docs/api/endpoints/user_data/post_user_alias/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_USER_ALIASES,
                body={
                    "user_aliases": user_aliases,
                },
                options=options,
            )
        )

    async def update(
        self,
        *,
        alias_updates: Sequence[models.UserAliasUpdate | params.UserAliasUpdateParam],
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Rename user aliases.

        `POST /users/alias/update`

        Changes the names of up to 50 aliases, in any order. If no user has the label with the old name, nothing
        changes. Needs the permission `users.alias.update`.

        Example:
            result = await client.users.alias.update(
                alias_updates=[
                    {
                        "alias_label": "example_alias_label",
                        "old_alias_name": "example_old_alias_name",
                        "new_alias_name": "example_new_alias_name",
                    }
                ]
            )

        Args:
            alias_updates: The aliases, in any order. At most 50 items.
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

        Documentation: Update user alias, https://www.braze.com/docs/api/endpoints/user_data/post_users_alias_update/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_USER_ALIASES,
                body={
                    "alias_updates": alias_updates,
                },
                options=options,
            )
        )


class AsyncUsersAliasWithRawResponse(RawMethods):
    """The methods of `AsyncUsersAlias`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncUsersAlias) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.update = with_async_raw_response(resource.update)
