# Generated from specs/appboy/openapi.yaml; do not edit.

"""Email: Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.bulk_email import AsyncEmailBulk, EmailBulk
from appboy_client.operations import email as operations
from appboy_client.pagination import PAGINATION
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
    from appboy_client import params
else:
    params = LazyModule("appboy_client.params")


class Email(EmailBulk, Resource):
    """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""

    @property
    def with_raw_response(self) -> EmailWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return EmailWithRawResponse(self)

    def list_unsubscribes(
        self,
        *,
        start_date: dt.date | str | UnsetType = UNSET,
        end_date: dt.date | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.Unsubscribe]:
        """List unsubscribed e-mail addresses.

        `GET /email/unsubscribes`

        Returns whether one address has unsubscribed, or the addresses that unsubscribed between two dates: set
        either `email`, or `start_date` and `end_date`. Both dates are in UTC. Page through long lists with `limit`
        and `offset`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.email.list_unsubscribes(
                email="unsubscribed@example.com\"
            ):
                print(item)

        Args:
            start_date: The first day, as YYYY-MM-DD in UTC; it must come before `end_date`. Pattern
                `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            end_date: The last day, as YYYY-MM-DD in UTC. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            limit: The maximum number of results. Default 100.
            offset: The offset of the first result in the list.
            email: The address to look up.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Querying Unsubscribed Emails,
        https://www.appboy.com/documentation/REST_API/#querying-unsubscribed-emails
        """
        return self._paginate(
            Call(
                operation=operations.LIST_UNSUBSCRIBES,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "limit": limit,
                    "offset": offset,
                    "email": email,
                },
                options=options,
            ),
            PAGINATION["listUnsubscribes"],
        )

    def set_status(
        self,
        *,
        email: models.EmailAddresses | params.EmailAddressesParam,
        subscription_state: models.SubscriptionState,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess:
        """Set the subscription of e-mail addresses.

        `POST /email/status`

        Sets the subscription state of up to 50 addresses. An address that no user has yet is accepted too: the state
        applies as soon as a user gets that address.

        Example:
            result = client.email.set_status(
                email=["bob@example.com", "email@address.com"],
                subscription_state="opted_in",
            )

        Args:
            email: The address or addresses to change.
            subscription_state: The new state.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Changing Email Subscription Status,
        https://www.appboy.com/documentation/REST_API/#changing-email-subscription-status
        """
        return self._perform(
            Call(
                operation=operations.SET_EMAIL_STATUS,
                body={
                    "email": email,
                    "subscription_state": subscription_state,
                },
                options=options,
            )
        )

    def remove_bounces(
        self,
        *,
        email: models.EmailAddresses | params.EmailAddressesParam,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess:
        """Remove e-mail addresses from the bounce list.

        `POST /email/bounce/remove`

        Removes up to 50 addresses from Appboy's list of hard bounces, and from that of the e-mail provider.

        Example:
            result = client.email.remove_bounces(
                email=["bob@example.com", "email@address.com"]
            )

        Args:
            email: The address or addresses to remove.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Removing Hard Bounces, https://www.appboy.com/documentation/REST_API/#removing-hard-bounces
        """
        return self._perform(
            Call(
                operation=operations.REMOVE_EMAIL_BOUNCES,
                body={
                    "email": email,
                },
                options=options,
            )
        )

    def remove_spam(
        self,
        *,
        email: models.EmailAddresses | params.EmailAddressesParam,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess:
        """Remove e-mail addresses from the spam list.

        `POST /email/spam/remove`

        Removes up to 50 addresses from Appboy's spam list, and from that of the e-mail provider.

        Example:
            result = client.email.remove_spam(
                email=["bob@example.com", "email@address.com"]
            )

        Args:
            email: The address or addresses to remove.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Removing Spam, https://www.appboy.com/documentation/REST_API/#removing-spam
        """
        return self._perform(
            Call(
                operation=operations.REMOVE_EMAIL_SPAM,
                body={
                    "email": email,
                },
                options=options,
            )
        )


class EmailWithRawResponse(RawMethods):
    """The methods of `Email`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Email) -> None:
        super().__init__(resource)
        self.list_unsubscribes = with_raw_pages(resource.list_unsubscribes, operations.LIST_UNSUBSCRIBES)
        self.set_status = with_raw_response(resource.set_status)
        self.remove_bounces = with_raw_response(resource.remove_bounces)
        self.remove_spam = with_raw_response(resource.remove_spam)


class AsyncEmail(AsyncEmailBulk, AsyncResource):
    """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""

    @property
    def with_raw_response(self) -> AsyncEmailWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncEmailWithRawResponse(self)

    def list_unsubscribes(
        self,
        *,
        start_date: dt.date | str | UnsetType = UNSET,
        end_date: dt.date | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.Unsubscribe]:
        """List unsubscribed e-mail addresses.

        `GET /email/unsubscribes`

        Returns whether one address has unsubscribed, or the addresses that unsubscribed between two dates: set
        either `email`, or `start_date` and `end_date`. Both dates are in UTC. Page through long lists with `limit`
        and `offset`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.email.list_unsubscribes(
                email="unsubscribed@example.com\"
            ):
                print(item)

        Args:
            start_date: The first day, as YYYY-MM-DD in UTC; it must come before `end_date`. Pattern
                `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            end_date: The last day, as YYYY-MM-DD in UTC. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            limit: The maximum number of results. Default 100.
            offset: The offset of the first result in the list.
            email: The address to look up.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Querying Unsubscribed Emails,
        https://www.appboy.com/documentation/REST_API/#querying-unsubscribed-emails
        """
        return self._paginate(
            Call(
                operation=operations.LIST_UNSUBSCRIBES,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "limit": limit,
                    "offset": offset,
                    "email": email,
                },
                options=options,
            ),
            PAGINATION["listUnsubscribes"],
        )

    async def set_status(
        self,
        *,
        email: models.EmailAddresses | params.EmailAddressesParam,
        subscription_state: models.SubscriptionState,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess:
        """Set the subscription of e-mail addresses.

        `POST /email/status`

        Sets the subscription state of up to 50 addresses. An address that no user has yet is accepted too: the state
        applies as soon as a user gets that address.

        Example:
            result = await client.email.set_status(
                email=["bob@example.com", "email@address.com"],
                subscription_state="opted_in",
            )

        Args:
            email: The address or addresses to change.
            subscription_state: The new state.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Changing Email Subscription Status,
        https://www.appboy.com/documentation/REST_API/#changing-email-subscription-status
        """
        return await self._perform(
            Call(
                operation=operations.SET_EMAIL_STATUS,
                body={
                    "email": email,
                    "subscription_state": subscription_state,
                },
                options=options,
            )
        )

    async def remove_bounces(
        self,
        *,
        email: models.EmailAddresses | params.EmailAddressesParam,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess:
        """Remove e-mail addresses from the bounce list.

        `POST /email/bounce/remove`

        Removes up to 50 addresses from Appboy's list of hard bounces, and from that of the e-mail provider.

        Example:
            result = await client.email.remove_bounces(
                email=["bob@example.com", "email@address.com"]
            )

        Args:
            email: The address or addresses to remove.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Removing Hard Bounces, https://www.appboy.com/documentation/REST_API/#removing-hard-bounces
        """
        return await self._perform(
            Call(
                operation=operations.REMOVE_EMAIL_BOUNCES,
                body={
                    "email": email,
                },
                options=options,
            )
        )

    async def remove_spam(
        self,
        *,
        email: models.EmailAddresses | params.EmailAddressesParam,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess:
        """Remove e-mail addresses from the spam list.

        `POST /email/spam/remove`

        Removes up to 50 addresses from Appboy's spam list, and from that of the e-mail provider.

        Example:
            result = await client.email.remove_spam(
                email=["bob@example.com", "email@address.com"]
            )

        Args:
            email: The address or addresses to remove.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Removing Spam, https://www.appboy.com/documentation/REST_API/#removing-spam
        """
        return await self._perform(
            Call(
                operation=operations.REMOVE_EMAIL_SPAM,
                body={
                    "email": email,
                },
                options=options,
            )
        )


class AsyncEmailWithRawResponse(RawMethods):
    """The methods of `AsyncEmail`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncEmail) -> None:
        super().__init__(resource)
        self.list_unsubscribes = with_async_raw_pages(resource.list_unsubscribes, operations.LIST_UNSUBSCRIBES)
        self.set_status = with_async_raw_response(resource.set_status)
        self.remove_bounces = with_async_raw_response(resource.remove_bounces)
        self.remove_spam = with_async_raw_response(resource.remove_spam)
