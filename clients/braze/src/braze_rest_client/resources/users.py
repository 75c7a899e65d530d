# Generated from specs/braze/*.yaml; do not edit.

"""Users: Recording attributes, events and purchases of users; identifying, merging and deleting users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models, resources
from braze_rest_client.bulk_users import AsyncUsersBulk, UsersBulk
from braze_rest_client.operations import users as operations
from engagement_core.call import Call
from engagement_core.lazy import LazyModule, resource
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


class Users(UsersBulk, Resource):
    """Recording attributes, events and purchases of users; identifying, merging and deleting users."""

    @resource
    def alias(self) -> resources.UsersAlias:
        """Adding and changing aliases of users."""
        return resources.UsersAlias(self._client)

    @resource
    def external_ids(self) -> resources.UsersExternalIds:
        """Renaming external IDs of users and removing deprecated ones."""
        return resources.UsersExternalIds(self._client)

    @resource
    def export(self) -> resources.UsersExport:
        """Exporting users by identifier or by segment, and the global control group."""
        return resources.UsersExport(self._client)

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return UsersWithRawResponse(self)

    def track(
        self,
        *,
        attributes: Sequence[models.UserAttributes | params.UserAttributesParam] | UnsetType = UNSET,
        events: Sequence[models.Event | params.EventParam] | UnsetType = UNSET,
        purchases: Sequence[models.Purchase | params.PurchaseParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserTrackResult | models.UserTrackPartialResult:
        """Record attributes, events and purchases.

        `POST /users/track`

        Accepts up to 75 objects in one request: attributes, events and purchases together, or 75 of each under older
        contracts. Contracts by monthly active users have their own limits of requests an hour and, in bursts, per
        three seconds, and an earlier text allows them 50 objects together. Data is queued, and processing generally
        begins with attributes, then events, then purchases.

        Every object names its user by exactly one of `external_id`, `user_alias` and `braze_id`; an object with
        several of them is rejected. Without any of these, `email` or else `phone` finds the user. Users that do not
        exist are created, unless an object requests updates only. Events and purchases are never deduplicated: sent
        twice, they are recorded twice, and increments are added twice. Needs the permission `users.track`.

        Example:
            result = client.users.track(
                attributes=[
                    {
                        "phone": "+15043277269",
                        "string_attribute": "fruit",
                        "boolean_attribute_1": True,
                        "integer_attribute": 25,
                        "array_attribute": ["banana", "apple"],
                    }
                ]
            )

        Args:
            attributes: The attributes to set, one object per user. At most 75 items.
            events: The custom events that happened. At most 75 items.
            purchases: The purchases. At most 75 items.
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

        Documentation: Create and update users, https://www.braze.com/docs/api/endpoints/user_data/post_user_track/
        """
        return self._perform(
            Call(
                operation=operations.TRACK_USERS,
                body={
                    "attributes": attributes,
                    "events": events,
                    "purchases": purchases,
                },
                options=options,
            )
        )

    def delete(
        self,
        *,
        external_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        user_aliases: Sequence[models.UserAlias | params.UserAliasParam] | UnsetType = UNSET,
        braze_ids: Sequence[str] | UnsetType = UNSET,
        email_addresses: Sequence[str | models.UserDeleteEmail | params.UserDeleteEmailParam] | UnsetType = UNSET,
        phone_numbers: Sequence[str | models.UserDeletePhone | params.UserDeletePhoneParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserDeleteResult:
        """Delete users.

        `POST /users/delete`

        Permanently deletes up to 50 users, named by one kind of identifier. This cannot be undone, and statistics
        may no longer add up. It is queued; it typically takes less than a second, and up to five minutes until all
        of Braze knows. An address or number that more than one user still has after the prioritization deletes
        nobody; sent twice, it can delete the next user with it. A deprecated external ID deletes its user too. Needs
        the permission `users.delete`.

        Example:
            result = client.users.delete(
                braze_ids=["braze_identifier1", "braze_identifier2"]
            )

        Args:
            external_ids: External IDs. At most 50 items.
            user_aliases: Aliases. At most 50 items.
            braze_ids: Braze's identifiers. At most 50 items.
            email_addresses: E-mail addresses, each with a prioritization. At most 50 items.
            phone_numbers: Phone numbers, each with a prioritization. At most 50 items.
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

        Documentation: Delete users, https://www.braze.com/docs/api/endpoints/user_data/post_user_delete/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_USERS,
                body={
                    "external_ids": external_ids,
                    "user_aliases": user_aliases,
                    "braze_ids": braze_ids,
                    "email_addresses": email_addresses,
                    "phone_numbers": phone_numbers,
                },
                options=options,
            )
        )

    def identify(
        self,
        *,
        aliases_to_identify: Sequence[models.AliasToIdentify | params.AliasToIdentifyParam] | UnsetType = UNSET,
        emails_to_identify: Sequence[models.EmailToIdentify | params.EmailToIdentifyParam] | UnsetType = UNSET,
        phone_numbers_to_identify: Sequence[models.PhoneToIdentify | params.PhoneToIdentifyParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserAliasesResult:
        """Identify users.

        `POST /users/identify`

        Gives external IDs to up to 50 users that have only an alias, an e-mail address or a phone number. If another
        user has the external ID, both are merged. A success means that the request was accepted: an alias in other
        capitals, or an address or number that several users still have after the prioritization, changes nothing and
        is not reported. Needs the permission `users.identify`.

        Example:
            result = client.users.identify(
                aliases_to_identify=[
                    {
                        "external_id": "user1",
                        "user_alias": {
                            "alias_name": "example_alias",
                            "alias_label": "example_label",
                        },
                    }
                ],
                emails_to_identify=[
                    {
                        "external_id": "user1",
                        "email": "john.smith@example.com",
                        "prioritization": ["unidentified", "most_recently_updated"],
                    }
                ],
            )

        Args:
            aliases_to_identify: Users with an alias. At most 50 items.
            emails_to_identify: Users with an e-mail address.
            phone_numbers_to_identify: Users with a phone number.
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

        Documentation: Identify users, https://www.braze.com/docs/api/endpoints/user_data/post_user_identify/
        """
        return self._perform(
            Call(
                operation=operations.IDENTIFY_USERS,
                body={
                    "aliases_to_identify": aliases_to_identify,
                    "emails_to_identify": emails_to_identify,
                    "phone_numbers_to_identify": phone_numbers_to_identify,
                },
                options=options,
            )
        )

    def merge(
        self,
        *,
        merge_updates: Sequence[models.UserMergeUpdate | params.UserMergeUpdateParam],
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Merge users.

        `POST /users/merge`

        Merges up to 50 users into others, later and in any order. An address or number that several users still have
        after the prioritization merges nobody, and neither do two users with invalid phone numbers; the response
        does not tell. Needs the permission `users.merge`.

        Example:
            result = client.users.merge(
                merge_updates=[
                    {
                        "identifier_to_merge": {"external_id": "user1"},
                        "identifier_to_keep": {"external_id": "user1"},
                    }
                ]
            )

        Args:
            merge_updates: The merges, in any order. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing is merged.
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

        Documentation: Merge users, https://www.braze.com/docs/api/endpoints/user_data/post_users_merge/
        """
        return self._perform(
            Call(
                operation=operations.MERGE_USERS,
                body={
                    "merge_updates": merge_updates,
                },
                options=options,
            )
        )


class UsersWithRawResponse(RawMethods):
    """The methods of `Users`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Users) -> None:
        super().__init__(resource)
        self.track = with_raw_response(resource.track)
        self.delete = with_raw_response(resource.delete)
        self.identify = with_raw_response(resource.identify)
        self.merge = with_raw_response(resource.merge)


class AsyncUsers(AsyncUsersBulk, AsyncResource):
    """Recording attributes, events and purchases of users; identifying, merging and deleting users."""

    @resource
    def alias(self) -> resources.AsyncUsersAlias:
        """Adding and changing aliases of users."""
        return resources.AsyncUsersAlias(self._client)

    @resource
    def external_ids(self) -> resources.AsyncUsersExternalIds:
        """Renaming external IDs of users and removing deprecated ones."""
        return resources.AsyncUsersExternalIds(self._client)

    @resource
    def export(self) -> resources.AsyncUsersExport:
        """Exporting users by identifier or by segment, and the global control group."""
        return resources.AsyncUsersExport(self._client)

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncUsersWithRawResponse(self)

    async def track(
        self,
        *,
        attributes: Sequence[models.UserAttributes | params.UserAttributesParam] | UnsetType = UNSET,
        events: Sequence[models.Event | params.EventParam] | UnsetType = UNSET,
        purchases: Sequence[models.Purchase | params.PurchaseParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserTrackResult | models.UserTrackPartialResult:
        """Record attributes, events and purchases.

        `POST /users/track`

        Accepts up to 75 objects in one request: attributes, events and purchases together, or 75 of each under older
        contracts. Contracts by monthly active users have their own limits of requests an hour and, in bursts, per
        three seconds, and an earlier text allows them 50 objects together. Data is queued, and processing generally
        begins with attributes, then events, then purchases.

        Every object names its user by exactly one of `external_id`, `user_alias` and `braze_id`; an object with
        several of them is rejected. Without any of these, `email` or else `phone` finds the user. Users that do not
        exist are created, unless an object requests updates only. Events and purchases are never deduplicated: sent
        twice, they are recorded twice, and increments are added twice. Needs the permission `users.track`.

        Example:
            result = await client.users.track(
                attributes=[
                    {
                        "phone": "+15043277269",
                        "string_attribute": "fruit",
                        "boolean_attribute_1": True,
                        "integer_attribute": 25,
                        "array_attribute": ["banana", "apple"],
                    }
                ]
            )

        Args:
            attributes: The attributes to set, one object per user. At most 75 items.
            events: The custom events that happened. At most 75 items.
            purchases: The purchases. At most 75 items.
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

        Documentation: Create and update users, https://www.braze.com/docs/api/endpoints/user_data/post_user_track/
        """
        return await self._perform(
            Call(
                operation=operations.TRACK_USERS,
                body={
                    "attributes": attributes,
                    "events": events,
                    "purchases": purchases,
                },
                options=options,
            )
        )

    async def delete(
        self,
        *,
        external_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        user_aliases: Sequence[models.UserAlias | params.UserAliasParam] | UnsetType = UNSET,
        braze_ids: Sequence[str] | UnsetType = UNSET,
        email_addresses: Sequence[str | models.UserDeleteEmail | params.UserDeleteEmailParam] | UnsetType = UNSET,
        phone_numbers: Sequence[str | models.UserDeletePhone | params.UserDeletePhoneParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserDeleteResult:
        """Delete users.

        `POST /users/delete`

        Permanently deletes up to 50 users, named by one kind of identifier. This cannot be undone, and statistics
        may no longer add up. It is queued; it typically takes less than a second, and up to five minutes until all
        of Braze knows. An address or number that more than one user still has after the prioritization deletes
        nobody; sent twice, it can delete the next user with it. A deprecated external ID deletes its user too. Needs
        the permission `users.delete`.

        Example:
            result = await client.users.delete(
                braze_ids=["braze_identifier1", "braze_identifier2"]
            )

        Args:
            external_ids: External IDs. At most 50 items.
            user_aliases: Aliases. At most 50 items.
            braze_ids: Braze's identifiers. At most 50 items.
            email_addresses: E-mail addresses, each with a prioritization. At most 50 items.
            phone_numbers: Phone numbers, each with a prioritization. At most 50 items.
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

        Documentation: Delete users, https://www.braze.com/docs/api/endpoints/user_data/post_user_delete/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_USERS,
                body={
                    "external_ids": external_ids,
                    "user_aliases": user_aliases,
                    "braze_ids": braze_ids,
                    "email_addresses": email_addresses,
                    "phone_numbers": phone_numbers,
                },
                options=options,
            )
        )

    async def identify(
        self,
        *,
        aliases_to_identify: Sequence[models.AliasToIdentify | params.AliasToIdentifyParam] | UnsetType = UNSET,
        emails_to_identify: Sequence[models.EmailToIdentify | params.EmailToIdentifyParam] | UnsetType = UNSET,
        phone_numbers_to_identify: Sequence[models.PhoneToIdentify | params.PhoneToIdentifyParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserAliasesResult:
        """Identify users.

        `POST /users/identify`

        Gives external IDs to up to 50 users that have only an alias, an e-mail address or a phone number. If another
        user has the external ID, both are merged. A success means that the request was accepted: an alias in other
        capitals, or an address or number that several users still have after the prioritization, changes nothing and
        is not reported. Needs the permission `users.identify`.

        Example:
            result = await client.users.identify(
                aliases_to_identify=[
                    {
                        "external_id": "user1",
                        "user_alias": {
                            "alias_name": "example_alias",
                            "alias_label": "example_label",
                        },
                    }
                ],
                emails_to_identify=[
                    {
                        "external_id": "user1",
                        "email": "john.smith@example.com",
                        "prioritization": ["unidentified", "most_recently_updated"],
                    }
                ],
            )

        Args:
            aliases_to_identify: Users with an alias. At most 50 items.
            emails_to_identify: Users with an e-mail address.
            phone_numbers_to_identify: Users with a phone number.
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

        Documentation: Identify users, https://www.braze.com/docs/api/endpoints/user_data/post_user_identify/
        """
        return await self._perform(
            Call(
                operation=operations.IDENTIFY_USERS,
                body={
                    "aliases_to_identify": aliases_to_identify,
                    "emails_to_identify": emails_to_identify,
                    "phone_numbers_to_identify": phone_numbers_to_identify,
                },
                options=options,
            )
        )

    async def merge(
        self,
        *,
        merge_updates: Sequence[models.UserMergeUpdate | params.UserMergeUpdateParam],
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Merge users.

        `POST /users/merge`

        Merges up to 50 users into others, later and in any order. An address or number that several users still have
        after the prioritization merges nobody, and neither do two users with invalid phone numbers; the response
        does not tell. Needs the permission `users.merge`.

        Example:
            result = await client.users.merge(
                merge_updates=[
                    {
                        "identifier_to_merge": {"external_id": "user1"},
                        "identifier_to_keep": {"external_id": "user1"},
                    }
                ]
            )

        Args:
            merge_updates: The merges, in any order. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing is merged.
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

        Documentation: Merge users, https://www.braze.com/docs/api/endpoints/user_data/post_users_merge/
        """
        return await self._perform(
            Call(
                operation=operations.MERGE_USERS,
                body={
                    "merge_updates": merge_updates,
                },
                options=options,
            )
        )


class AsyncUsersWithRawResponse(RawMethods):
    """The methods of `AsyncUsers`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncUsers) -> None:
        super().__init__(resource)
        self.track = with_async_raw_response(resource.track)
        self.delete = with_async_raw_response(resource.delete)
        self.identify = with_async_raw_response(resource.identify)
        self.merge = with_async_raw_response(resource.merge)
