# Generated from specs/braze/*.yaml; do not edit.

"""Subscription: Reading and setting the subscription groups of users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.bulk_lists import AsyncSubscriptionBulk, SubscriptionBulk
from braze_rest_client.operations import subscription as operations
from braze_rest_client.pagination import PAGINATION
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_pages,
    with_async_raw_response,
    with_raw_pages,
    with_raw_response,
)

if TYPE_CHECKING:
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class Subscription(SubscriptionBulk, Resource):
    """Reading and setting the subscription groups of users."""

    @property
    def with_raw_response(self) -> SubscriptionWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SubscriptionWithRawResponse(self)

    def get_status(
        self,
        *,
        subscription_group_id: str,
        external_id: Sequence[str] | UnsetType = UNSET,
        email: Sequence[str] | UnsetType = UNSET,
        phone: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionStatusMap:
        """Get the states of users in a subscription group.

        `GET /subscription/status/get`

        Returns the states of up to 50 users in one subscription group. Set at least one of `external_id`, `email`
        and `phone`: for an e-mail group `external_id` or `email`, for an SMS or WhatsApp group `external_id` or
        `phone`. If there are external identifiers, only they count; `email` with `phone` and without them is an
        error.

        The state does not depend on the global subscription of a user. A user who is globally unsubscribed gets no
        messages, but keeps the last state in each group, which counts again after a global resubscription: read both
        states.

        Needs the permission `subscription.status.get`.

        Example:
            result = client.subscription.get_status(
                subscription_group_id="5eed0008-0000-4000-8000-000000000001",
                external_id=["user1"],
            )

        Args:
            subscription_group_id: The identifier of the subscription group.
            external_id: The customer's own identifiers of the users. 1 to 50 items.
            email: The e-mail addresses of the users. 1 to 50 items.
            phone: The phone numbers of the users, in E.164. 1 to 50 items.
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

        Documentation: List user's subscription group status,
        https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_group_status/
        """
        return self._perform(
            Call(
                operation=operations.GET_SUBSCRIPTION_STATUS,
                query={
                    "subscription_group_id": subscription_group_id,
                    "external_id[]": external_id,
                    "email[]": email,
                    "phone[]": phone,
                },
                options=options,
            )
        )

    def list_user_groups(
        self,
        *,
        external_id: Sequence[str] | UnsetType = UNSET,
        email: Sequence[str] | UnsetType = UNSET,
        phone: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.SubscriptionUser]:
        """List the subscription groups of users.

        `GET /subscription/user/status`

        Returns users with their subscription groups: only groups in which the state of the user has changed at least
        once, so no new ones. Set at least one of `external_id`, `email` and `phone`. Users who share an e-mail
        address are listed one by one. Page through long lists with `limit` and `offset`.

        Needs the permission `subscription.groups.get`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.subscription.list_user_groups(external_id=["user1"]):
                print(item)

        Args:
            external_id: The customer's own identifiers of the users. 1 to 50 items.
            email: The e-mail addresses of the users. 1 to 50 items.
            phone: The phone numbers of the users, in E.164. 1 to 50 items.
            limit: The maximum number of results. At most 100; default 100.
            offset: The offset of the first result in the list.
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

        Documentation: List user's subscription groups,
        https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_groups/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_USER_SUBSCRIPTION_GROUPS,
                query={
                    "external_id[]": external_id,
                    "email[]": email,
                    "phone[]": phone,
                    "limit": limit,
                    "offset": offset,
                },
                options=options,
            ),
            PAGINATION["listUserSubscriptionGroups"],
        )

    def set_status(
        self,
        *,
        subscription_group_id: str,
        subscription_state: models.NewSubscriptionState,
        external_id: models.SubscriptionIdentifiers | params.SubscriptionIdentifiersParam | UnsetType = UNSET,
        email: models.SubscriptionAddresses | params.SubscriptionAddressesParam | UnsetType = UNSET,
        phone: models.SubscriptionAddresses | params.SubscriptionAddressesParam | UnsetType = UNSET,
        use_double_opt_in_logic: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionStatusResult:
        """Set the state of users in a subscription group.

        `POST /subscription/status/set`

        Sets the state of up to 50 users in one subscription group: for an e-mail group `external_id` or `email`, for
        an SMS or RCS group `external_id` or `phone`. `email` and `phone` exclude each other. An address or number
        that several users of the workspace share changes the state of each of them. It does not change profiles;
        `/users/track` does, and can set the groups of new users too. Groups of LINE need the vendor's agreement.

        The state of an address or a number that no user has yet is kept for 30 days; a user who gets it in that time
        gets the state.

        Needs the permission `subscription.status.set`.

        Example:
            result = client.subscription.set_status(
                subscription_group_id="5eed0008-0000-4000-8000-000000000002",
                subscription_state="unsubscribed",
                external_id="user1",
                email=["example1@email.com", "example2@email.com"],
            )

        Args:
            subscription_group_id: The identifier of the subscription group.
            subscription_state: The new state.
            external_id: The customer's own identifiers of the users.
            email: The e-mail addresses of the users.
            phone: The phone numbers of the users, in E.164.
            use_double_opt_in_logic: Whether users who become `subscribed` enter the double opt-in of an SMS group;
                groups of other channels ignore it. A user gets at most one message a day that asks for confirmation,
                however often the request is sent. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was changed.
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

        Documentation: Update user's subscription group status,
        https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status/
        """
        return self._perform(
            Call(
                operation=operations.SET_SUBSCRIPTION_STATUS,
                body={
                    "subscription_group_id": subscription_group_id,
                    "subscription_state": subscription_state,
                    "external_id": external_id,
                    "email": email,
                    "phone": phone,
                    "use_double_opt_in_logic": use_double_opt_in_logic,
                },
                options=options,
            )
        )

    def set_status_v2(
        self,
        *,
        subscription_groups: Sequence[models.SubscriptionGroupUpdate | params.SubscriptionGroupUpdateParam],
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionStatusResult:
        """Set the states of users in several subscription groups.

        `POST /v2/subscription/status/set`

        Sets the states of up to 50 users in one or more subscription groups. With `external_ids`, one request may
        have e-mail groups and SMS groups; with `emails` or `phones`, it takes one request for either kind, and
        `emails` and `phones` exclude each other. An address or number that several users of the workspace share
        changes the state of each of them. Numbers that are not in E.164 are rejected. Groups of LINE need the
        vendor's agreement; their users can also subscribe and block in the app, which the API does not see.

        The state of an address or a number that no user has yet is kept for 30 days; a user who gets it in that time
        gets the state.

        Needs the permission `subscription.status.set`.

        Example:
            result = client.subscription.set_status_v2(
                subscription_groups=[
                    {
                        "subscription_group_id": "5eed0008-0000-4000-8000-000000000001",
                        "subscription_state": "subscribed",
                        "external_ids": ["example-user", "example1@email.com"],
                    },
                    {
                        "subscription_group_id": "5eed0008-0000-4000-8000-000000000001",
                        "subscription_state": "subscribed",
                        "external_ids": ["example-user", "example1@email.com"],
                    },
                ]
            )

        Args:
            subscription_groups: The subscription groups.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was changed.
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

        Documentation: Update user's subscription group status (V2),
        https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2/
        """
        return self._perform(
            Call(
                operation=operations.SET_SUBSCRIPTION_STATUS_V2,
                body={
                    "subscription_groups": subscription_groups,
                },
                options=options,
            )
        )


class SubscriptionWithRawResponse(RawMethods):
    """The methods of `Subscription`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Subscription) -> None:
        super().__init__(resource)
        self.get_status = with_raw_response(resource.get_status)
        self.list_user_groups = with_raw_pages(resource.list_user_groups, operations.LIST_USER_SUBSCRIPTION_GROUPS)
        self.set_status = with_raw_response(resource.set_status)
        self.set_status_v2 = with_raw_response(resource.set_status_v2)


class AsyncSubscription(AsyncSubscriptionBulk, AsyncResource):
    """Reading and setting the subscription groups of users."""

    @property
    def with_raw_response(self) -> AsyncSubscriptionWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSubscriptionWithRawResponse(self)

    async def get_status(
        self,
        *,
        subscription_group_id: str,
        external_id: Sequence[str] | UnsetType = UNSET,
        email: Sequence[str] | UnsetType = UNSET,
        phone: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionStatusMap:
        """Get the states of users in a subscription group.

        `GET /subscription/status/get`

        Returns the states of up to 50 users in one subscription group. Set at least one of `external_id`, `email`
        and `phone`: for an e-mail group `external_id` or `email`, for an SMS or WhatsApp group `external_id` or
        `phone`. If there are external identifiers, only they count; `email` with `phone` and without them is an
        error.

        The state does not depend on the global subscription of a user. A user who is globally unsubscribed gets no
        messages, but keeps the last state in each group, which counts again after a global resubscription: read both
        states.

        Needs the permission `subscription.status.get`.

        Example:
            result = await client.subscription.get_status(
                subscription_group_id="5eed0008-0000-4000-8000-000000000001",
                external_id=["user1"],
            )

        Args:
            subscription_group_id: The identifier of the subscription group.
            external_id: The customer's own identifiers of the users. 1 to 50 items.
            email: The e-mail addresses of the users. 1 to 50 items.
            phone: The phone numbers of the users, in E.164. 1 to 50 items.
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

        Documentation: List user's subscription group status,
        https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_group_status/
        """
        return await self._perform(
            Call(
                operation=operations.GET_SUBSCRIPTION_STATUS,
                query={
                    "subscription_group_id": subscription_group_id,
                    "external_id[]": external_id,
                    "email[]": email,
                    "phone[]": phone,
                },
                options=options,
            )
        )

    def list_user_groups(
        self,
        *,
        external_id: Sequence[str] | UnsetType = UNSET,
        email: Sequence[str] | UnsetType = UNSET,
        phone: Sequence[str] | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.SubscriptionUser]:
        """List the subscription groups of users.

        `GET /subscription/user/status`

        Returns users with their subscription groups: only groups in which the state of the user has changed at least
        once, so no new ones. Set at least one of `external_id`, `email` and `phone`. Users who share an e-mail
        address are listed one by one. Page through long lists with `limit` and `offset`.

        Needs the permission `subscription.groups.get`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.subscription.list_user_groups(
                external_id=["user1"]
            ):
                print(item)

        Args:
            external_id: The customer's own identifiers of the users. 1 to 50 items.
            email: The e-mail addresses of the users. 1 to 50 items.
            phone: The phone numbers of the users, in E.164. 1 to 50 items.
            limit: The maximum number of results. At most 100; default 100.
            offset: The offset of the first result in the list.
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

        Documentation: List user's subscription groups,
        https://www.braze.com/docs/api/endpoints/subscription_groups/get_list_user_subscription_groups/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_USER_SUBSCRIPTION_GROUPS,
                query={
                    "external_id[]": external_id,
                    "email[]": email,
                    "phone[]": phone,
                    "limit": limit,
                    "offset": offset,
                },
                options=options,
            ),
            PAGINATION["listUserSubscriptionGroups"],
        )

    async def set_status(
        self,
        *,
        subscription_group_id: str,
        subscription_state: models.NewSubscriptionState,
        external_id: models.SubscriptionIdentifiers | params.SubscriptionIdentifiersParam | UnsetType = UNSET,
        email: models.SubscriptionAddresses | params.SubscriptionAddressesParam | UnsetType = UNSET,
        phone: models.SubscriptionAddresses | params.SubscriptionAddressesParam | UnsetType = UNSET,
        use_double_opt_in_logic: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionStatusResult:
        """Set the state of users in a subscription group.

        `POST /subscription/status/set`

        Sets the state of up to 50 users in one subscription group: for an e-mail group `external_id` or `email`, for
        an SMS or RCS group `external_id` or `phone`. `email` and `phone` exclude each other. An address or number
        that several users of the workspace share changes the state of each of them. It does not change profiles;
        `/users/track` does, and can set the groups of new users too. Groups of LINE need the vendor's agreement.

        The state of an address or a number that no user has yet is kept for 30 days; a user who gets it in that time
        gets the state.

        Needs the permission `subscription.status.set`.

        Example:
            result = await client.subscription.set_status(
                subscription_group_id="5eed0008-0000-4000-8000-000000000002",
                subscription_state="unsubscribed",
                external_id="user1",
                email=["example1@email.com", "example2@email.com"],
            )

        Args:
            subscription_group_id: The identifier of the subscription group.
            subscription_state: The new state.
            external_id: The customer's own identifiers of the users.
            email: The e-mail addresses of the users.
            phone: The phone numbers of the users, in E.164.
            use_double_opt_in_logic: Whether users who become `subscribed` enter the double opt-in of an SMS group;
                groups of other channels ignore it. A user gets at most one message a day that asks for confirmation,
                however often the request is sent. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was changed.
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

        Documentation: Update user's subscription group status,
        https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status/
        """
        return await self._perform(
            Call(
                operation=operations.SET_SUBSCRIPTION_STATUS,
                body={
                    "subscription_group_id": subscription_group_id,
                    "subscription_state": subscription_state,
                    "external_id": external_id,
                    "email": email,
                    "phone": phone,
                    "use_double_opt_in_logic": use_double_opt_in_logic,
                },
                options=options,
            )
        )

    async def set_status_v2(
        self,
        *,
        subscription_groups: Sequence[models.SubscriptionGroupUpdate | params.SubscriptionGroupUpdateParam],
        **options: Unpack[CallOptions],
    ) -> models.SubscriptionStatusResult:
        """Set the states of users in several subscription groups.

        `POST /v2/subscription/status/set`

        Sets the states of up to 50 users in one or more subscription groups. With `external_ids`, one request may
        have e-mail groups and SMS groups; with `emails` or `phones`, it takes one request for either kind, and
        `emails` and `phones` exclude each other. An address or number that several users of the workspace share
        changes the state of each of them. Numbers that are not in E.164 are rejected. Groups of LINE need the
        vendor's agreement; their users can also subscribe and block in the app, which the API does not see.

        The state of an address or a number that no user has yet is kept for 30 days; a user who gets it in that time
        gets the state.

        Needs the permission `subscription.status.set`.

        Example:
            result = await client.subscription.set_status_v2(
                subscription_groups=[
                    {
                        "subscription_group_id": "5eed0008-0000-4000-8000-000000000001",
                        "subscription_state": "subscribed",
                        "external_ids": ["example-user", "example1@email.com"],
                    },
                    {
                        "subscription_group_id": "5eed0008-0000-4000-8000-000000000001",
                        "subscription_state": "subscribed",
                        "external_ids": ["example-user", "example1@email.com"],
                    },
                ]
            )

        Args:
            subscription_groups: The subscription groups.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was changed.
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

        Documentation: Update user's subscription group status (V2),
        https://www.braze.com/docs/api/endpoints/subscription_groups/post_update_user_subscription_group_status_v2/
        """
        return await self._perform(
            Call(
                operation=operations.SET_SUBSCRIPTION_STATUS_V2,
                body={
                    "subscription_groups": subscription_groups,
                },
                options=options,
            )
        )


class AsyncSubscriptionWithRawResponse(RawMethods):
    """The methods of `AsyncSubscription`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSubscription) -> None:
        super().__init__(resource)
        self.get_status = with_async_raw_response(resource.get_status)
        self.list_user_groups = with_async_raw_pages(
            resource.list_user_groups, operations.LIST_USER_SUBSCRIPTION_GROUPS
        )
        self.set_status = with_async_raw_response(resource.set_status)
        self.set_status_v2 = with_async_raw_response(resource.set_status_v2)
