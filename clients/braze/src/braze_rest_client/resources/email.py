# Generated from specs/braze/*.yaml; do not edit.

"""Email: Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.bulk_lists import AsyncEmailBulk, EmailBulk
from braze_rest_client.operations import email as operations
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


class Email(EmailBulk, Resource):
    """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""

    @property
    def with_raw_response(self) -> EmailWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return EmailWithRawResponse(self)

    def list_hard_bounces(
        self,
        *,
        end_date: dt.date | str,
        start_date: dt.date | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.EmailHardBounce]:
        """List hard-bounced e-mail addresses.

        `GET /email/hard_bounces`

        Returns the addresses that hard-bounced between two dates, the latest first, or whether one address has:
        besides `end_date`, set either `start_date` or `email`. If both are set, `email` takes precedence and the
        dates are ignored. Page through long lists with `limit` and `offset`; the last page has fewer addresses than
        `limit`, or none. Together with `email`, `limit` and `offset` can lead to an empty response.

        Needs the permission `email.hard_bounces`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.email.list_hard_bounces(
                end_date="2030-01-01", email="bounced@example.com\"
            ):
                print(item)

        Args:
            end_date: The last day, as YYYY-MM-DD, meaning midnight in UTC. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            start_date: The first day, as YYYY-MM-DD, from midnight in UTC. It must be before `end_date`. Needed
                unless `email` is set. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            limit: The maximum number of addresses to return. At most 500; default 100.
            offset: The offset of the first address in the list.
            email: The address to look up. Needed unless `start_date` is set.
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

        Documentation: Query hard bounced emails,
        https://www.braze.com/docs/api/endpoints/email/get_list_hard_bounces/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_HARD_BOUNCES,
                query={
                    "end_date": end_date,
                    "start_date": start_date,
                    "limit": limit,
                    "offset": offset,
                    "email": email,
                },
                options=options,
            ),
            PAGINATION["listHardBounces"],
        )

    def list_unsubscribes(
        self,
        *,
        end_date: dt.date | str,
        start_date: dt.date | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.EmailUnsubscribe]:
        """List unsubscribed e-mail addresses.

        `GET /email/unsubscribes`

        Returns the addresses that unsubscribed between two dates, or whether one address has: besides `end_date`,
        set either `start_date` or `email`. Page through long lists with `limit` and `offset`; the last page has
        fewer addresses than `limit`, or none. Only the latest unsubscription of an address is listed; the full
        history is in Currents, the vendor's stream of events.

        Needs the permission `email.unsubscribe`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.email.list_unsubscribes(
                end_date="2030-01-01", email="unsubscribed@example.com\"
            ):
                print(item)

        Args:
            end_date: The last day, as YYYY-MM-DD, meaning midnight in UTC. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            start_date: The first day, as YYYY-MM-DD, from midnight in UTC. It must be before `end_date`. Needed
                unless `email` is set. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            limit: The maximum number of addresses to return. At most 500; default 100.
            offset: The offset of the first address in the list.
            sort_direction: The order of the unsubscriptions, `asc` from the oldest, `desc` from the newest. Default
                "desc".
            email: The address to look up. Needed unless `start_date` is set.
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

        Documentation: Query list of unsubscribed email addresses,
        https://www.braze.com/docs/api/endpoints/email/get_query_unsubscribed_email_addresses/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_UNSUBSCRIBES,
                query={
                    "end_date": end_date,
                    "start_date": start_date,
                    "limit": limit,
                    "offset": offset,
                    "sort_direction": sort_direction,
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
        subscription_state: models.EmailStatus,
        **options: Unpack[CallOptions],
    ) -> models.EmailUpdateResult:
        """Set the subscription of e-mail addresses.

        `POST /email/status`

        Sets the global subscription state of up to 50 addresses. It applies to all e-mail, whatever the states of
        subscription groups: an address that is globally unsubscribed gets none. An address that no user has yet is
        accepted too; the state applies as soon as a user gets that address.

        Needs the permission `email.status`.

        Example:
            result = client.email.set_status(
                email="example@example.com", subscription_state="subscribed\"
            )

        Args:
            email: The address or addresses to change.
            subscription_state: The new state.
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

        Documentation: Change email subscription status,
        https://www.braze.com/docs/api/endpoints/email/post_email_subscription_status/
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
    ) -> models.EmailUpdateResult:
        """Remove e-mail addresses from the bounce list.

        `POST /email/bounce/remove`

        Removes up to 50 addresses from Braze's list of hard bounces, and from that of the e-mail provider.

        Needs the permission `email.bounce.remove`.

        Example:
            result = client.email.remove_bounces(email="example@braze.com")

        Args:
            email: The address or addresses to remove.
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

        Documentation: Remove hard bounced emails,
        https://www.braze.com/docs/api/endpoints/email/post_remove_hard_bounces/
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
    ) -> models.EmailUpdateResult:
        """Remove e-mail addresses from the spam list.

        `POST /email/spam/remove`

        Removes up to 50 addresses from Braze's spam list, and from that of the e-mail provider.

        Needs the permission `email.spam.remove`.

        Example:
            result = client.email.remove_spam(email="example@example.com")

        Args:
            email: The address or addresses to remove.
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

        Documentation: Remove email addresses from spam list,
        https://www.braze.com/docs/api/endpoints/email/post_remove_spam/
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

    def blocklist(
        self,
        *,
        email: models.EmailAddresses | params.EmailAddressesParam,
        **options: Unpack[CallOptions],
    ) -> models.EmailUpdateResult:
        """Blocklist e-mail addresses.

        `POST /email/blocklist`

        Unsubscribes up to 50 addresses from e-mail and marks them as hard-bounced.

        Needs the permission `email.blacklist`.

        Example:
            result = client.email.blocklist(
                email=["blocklist_email1", "blocklist_email2"]
            )

        Args:
            email: The address or addresses to block.
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

        Documentation: Blocklist emails, https://www.braze.com/docs/api/endpoints/email/post_blocklist/
        """
        return self._perform(
            Call(
                operation=operations.BLOCKLIST_EMAILS,
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
        self.list_hard_bounces = with_raw_pages(resource.list_hard_bounces, operations.LIST_HARD_BOUNCES)
        self.list_unsubscribes = with_raw_pages(resource.list_unsubscribes, operations.LIST_UNSUBSCRIBES)
        self.set_status = with_raw_response(resource.set_status)
        self.remove_bounces = with_raw_response(resource.remove_bounces)
        self.remove_spam = with_raw_response(resource.remove_spam)
        self.blocklist = with_raw_response(resource.blocklist)


class AsyncEmail(AsyncEmailBulk, AsyncResource):
    """Reading and setting e-mail subscriptions; clearing addresses from the bounce and spam lists."""

    @property
    def with_raw_response(self) -> AsyncEmailWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncEmailWithRawResponse(self)

    def list_hard_bounces(
        self,
        *,
        end_date: dt.date | str,
        start_date: dt.date | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.EmailHardBounce]:
        """List hard-bounced e-mail addresses.

        `GET /email/hard_bounces`

        Returns the addresses that hard-bounced between two dates, the latest first, or whether one address has:
        besides `end_date`, set either `start_date` or `email`. If both are set, `email` takes precedence and the
        dates are ignored. Page through long lists with `limit` and `offset`; the last page has fewer addresses than
        `limit`, or none. Together with `email`, `limit` and `offset` can lead to an empty response.

        Needs the permission `email.hard_bounces`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.email.list_hard_bounces(
                end_date="2030-01-01", email="bounced@example.com\"
            ):
                print(item)

        Args:
            end_date: The last day, as YYYY-MM-DD, meaning midnight in UTC. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            start_date: The first day, as YYYY-MM-DD, from midnight in UTC. It must be before `end_date`. Needed
                unless `email` is set. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            limit: The maximum number of addresses to return. At most 500; default 100.
            offset: The offset of the first address in the list.
            email: The address to look up. Needed unless `start_date` is set.
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

        Documentation: Query hard bounced emails,
        https://www.braze.com/docs/api/endpoints/email/get_list_hard_bounces/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_HARD_BOUNCES,
                query={
                    "end_date": end_date,
                    "start_date": start_date,
                    "limit": limit,
                    "offset": offset,
                    "email": email,
                },
                options=options,
            ),
            PAGINATION["listHardBounces"],
        )

    def list_unsubscribes(
        self,
        *,
        end_date: dt.date | str,
        start_date: dt.date | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        email: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.EmailUnsubscribe]:
        """List unsubscribed e-mail addresses.

        `GET /email/unsubscribes`

        Returns the addresses that unsubscribed between two dates, or whether one address has: besides `end_date`,
        set either `start_date` or `email`. Page through long lists with `limit` and `offset`; the last page has
        fewer addresses than `limit`, or none. Only the latest unsubscription of an address is listed; the full
        history is in Currents, the vendor's stream of events.

        Needs the permission `email.unsubscribe`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.email.list_unsubscribes(
                end_date="2030-01-01", email="unsubscribed@example.com\"
            ):
                print(item)

        Args:
            end_date: The last day, as YYYY-MM-DD, meaning midnight in UTC. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            start_date: The first day, as YYYY-MM-DD, from midnight in UTC. It must be before `end_date`. Needed
                unless `email` is set. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            limit: The maximum number of addresses to return. At most 500; default 100.
            offset: The offset of the first address in the list.
            sort_direction: The order of the unsubscriptions, `asc` from the oldest, `desc` from the newest. Default
                "desc".
            email: The address to look up. Needed unless `start_date` is set.
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

        Documentation: Query list of unsubscribed email addresses,
        https://www.braze.com/docs/api/endpoints/email/get_query_unsubscribed_email_addresses/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_UNSUBSCRIBES,
                query={
                    "end_date": end_date,
                    "start_date": start_date,
                    "limit": limit,
                    "offset": offset,
                    "sort_direction": sort_direction,
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
        subscription_state: models.EmailStatus,
        **options: Unpack[CallOptions],
    ) -> models.EmailUpdateResult:
        """Set the subscription of e-mail addresses.

        `POST /email/status`

        Sets the global subscription state of up to 50 addresses. It applies to all e-mail, whatever the states of
        subscription groups: an address that is globally unsubscribed gets none. An address that no user has yet is
        accepted too; the state applies as soon as a user gets that address.

        Needs the permission `email.status`.

        Example:
            result = await client.email.set_status(
                email="example@example.com", subscription_state="subscribed\"
            )

        Args:
            email: The address or addresses to change.
            subscription_state: The new state.
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

        Documentation: Change email subscription status,
        https://www.braze.com/docs/api/endpoints/email/post_email_subscription_status/
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
    ) -> models.EmailUpdateResult:
        """Remove e-mail addresses from the bounce list.

        `POST /email/bounce/remove`

        Removes up to 50 addresses from Braze's list of hard bounces, and from that of the e-mail provider.

        Needs the permission `email.bounce.remove`.

        Example:
            result = await client.email.remove_bounces(email="example@braze.com")

        Args:
            email: The address or addresses to remove.
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

        Documentation: Remove hard bounced emails,
        https://www.braze.com/docs/api/endpoints/email/post_remove_hard_bounces/
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
    ) -> models.EmailUpdateResult:
        """Remove e-mail addresses from the spam list.

        `POST /email/spam/remove`

        Removes up to 50 addresses from Braze's spam list, and from that of the e-mail provider.

        Needs the permission `email.spam.remove`.

        Example:
            result = await client.email.remove_spam(email="example@example.com")

        Args:
            email: The address or addresses to remove.
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

        Documentation: Remove email addresses from spam list,
        https://www.braze.com/docs/api/endpoints/email/post_remove_spam/
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

    async def blocklist(
        self,
        *,
        email: models.EmailAddresses | params.EmailAddressesParam,
        **options: Unpack[CallOptions],
    ) -> models.EmailUpdateResult:
        """Blocklist e-mail addresses.

        `POST /email/blocklist`

        Unsubscribes up to 50 addresses from e-mail and marks them as hard-bounced.

        Needs the permission `email.blacklist`.

        Example:
            result = await client.email.blocklist(
                email=["blocklist_email1", "blocklist_email2"]
            )

        Args:
            email: The address or addresses to block.
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

        Documentation: Blocklist emails, https://www.braze.com/docs/api/endpoints/email/post_blocklist/
        """
        return await self._perform(
            Call(
                operation=operations.BLOCKLIST_EMAILS,
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
        self.list_hard_bounces = with_async_raw_pages(resource.list_hard_bounces, operations.LIST_HARD_BOUNCES)
        self.list_unsubscribes = with_async_raw_pages(resource.list_unsubscribes, operations.LIST_UNSUBSCRIBES)
        self.set_status = with_async_raw_response(resource.set_status)
        self.remove_bounces = with_async_raw_response(resource.remove_bounces)
        self.remove_spam = with_async_raw_response(resource.remove_spam)
        self.blocklist = with_async_raw_response(resource.blocklist)
