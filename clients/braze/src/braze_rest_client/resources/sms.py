# Generated from specs/braze/*.yaml; do not edit.

"""Sms: Phone numbers that Braze found invalid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.bulk_lists import AsyncSmsBulk, SmsBulk
from braze_rest_client.operations import sms as operations
from braze_rest_client.pagination import PAGINATION
from engagement_core.call import Call
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


class Sms(SmsBulk, Resource):
    """Phone numbers that Braze found invalid."""

    @property
    def with_raw_response(self) -> SmsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SmsWithRawResponse(self)

    def list_invalid_phone_numbers(
        self,
        *,
        start_date: dt.date | str | UnsetType = UNSET,
        end_date: dt.date | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        phone_numbers: Sequence[str] | UnsetType = UNSET,
        reason: models.InvalidPhoneNumberReason | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.InvalidPhoneNumber]:
        """List invalid phone numbers.

        `GET /sms/invalid_phone_numbers`

        Returns the phone numbers that were found invalid between two dates, the latest first, or those of the given
        numbers that are invalid: set either `start_date` and `end_date`, or `phone_numbers`. If all are set, the
        numbers take precedence and the dates are ignored. Page through long lists with `limit` and `offset`; the
        last page has fewer numbers than `limit`, or none.

        Needs the permission `sms.invalid_phone_numbers`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.sms.list_invalid_phone_numbers(
                phone_numbers=["+12183095514"]
            ):
                print(item)

        Args:
            start_date: The first day, as YYYY-MM-DD, from midnight in UTC. It must be before `end_date`. Needed
                unless `phone_numbers` is set. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            end_date: The last day, as YYYY-MM-DD in UTC, up to its end. Needed unless `phone_numbers` is set.
                Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            limit: The maximum number of phone numbers to return. At most 500; default 100.
            offset: The offset of the first phone number in the list.
            phone_numbers: The phone numbers to look up, in E.164. Needed unless both dates are set.
            reason: Return only numbers that are invalid for this reason. By default, those of every reason are
                returned.
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

        Documentation: Query invalid phone numbers,
        https://www.braze.com/docs/api/endpoints/sms/get_query_invalid_numbers/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_INVALID_PHONE_NUMBERS,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "limit": limit,
                    "offset": offset,
                    "phone_numbers[]": phone_numbers,
                    "reason": reason,
                },
                options=options,
            ),
            PAGINATION["listInvalidPhoneNumbers"],
        )

    def remove_invalid_phone_numbers(
        self,
        *,
        phone_numbers: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.InvalidPhoneNumberRemoveResult:
        """Remove phone numbers from the list of invalid ones.

        `POST /sms/invalid_phone_numbers/remove`

        Removes up to 50 phone numbers from Braze's list of invalid ones, so that they count as valid again.

        Needs the permission `sms.invalid_phone_numbers.remove`.

        Example:
            result = client.sms.remove_invalid_phone_numbers(
                phone_numbers=["12183095514", "14255551212"]
            )

        Args:
            phone_numbers: The phone numbers to remove, in E.164. At most 50 items.
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

        Documentation: Remove invalid phone numbers,
        https://www.braze.com/docs/api/endpoints/sms/post_remove_invalid_numbers/
        """
        return self._perform(
            Call(
                operation=operations.REMOVE_INVALID_PHONE_NUMBERS,
                body={
                    "phone_numbers": phone_numbers,
                },
                options=options,
            )
        )


class SmsWithRawResponse(RawMethods):
    """The methods of `Sms`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Sms) -> None:
        super().__init__(resource)
        self.list_invalid_phone_numbers = with_raw_pages(
            resource.list_invalid_phone_numbers, operations.LIST_INVALID_PHONE_NUMBERS
        )
        self.remove_invalid_phone_numbers = with_raw_response(resource.remove_invalid_phone_numbers)


class AsyncSms(AsyncSmsBulk, AsyncResource):
    """Phone numbers that Braze found invalid."""

    @property
    def with_raw_response(self) -> AsyncSmsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSmsWithRawResponse(self)

    def list_invalid_phone_numbers(
        self,
        *,
        start_date: dt.date | str | UnsetType = UNSET,
        end_date: dt.date | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        phone_numbers: Sequence[str] | UnsetType = UNSET,
        reason: models.InvalidPhoneNumberReason | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.InvalidPhoneNumber]:
        """List invalid phone numbers.

        `GET /sms/invalid_phone_numbers`

        Returns the phone numbers that were found invalid between two dates, the latest first, or those of the given
        numbers that are invalid: set either `start_date` and `end_date`, or `phone_numbers`. If all are set, the
        numbers take precedence and the dates are ignored. Page through long lists with `limit` and `offset`; the
        last page has fewer numbers than `limit`, or none.

        Needs the permission `sms.invalid_phone_numbers`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.sms.list_invalid_phone_numbers(
                phone_numbers=["+12183095514"]
            ):
                print(item)

        Args:
            start_date: The first day, as YYYY-MM-DD, from midnight in UTC. It must be before `end_date`. Needed
                unless `phone_numbers` is set. Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            end_date: The last day, as YYYY-MM-DD in UTC, up to its end. Needed unless `phone_numbers` is set.
                Pattern `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`.
            limit: The maximum number of phone numbers to return. At most 500; default 100.
            offset: The offset of the first phone number in the list.
            phone_numbers: The phone numbers to look up, in E.164. Needed unless both dates are set.
            reason: Return only numbers that are invalid for this reason. By default, those of every reason are
                returned.
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

        Documentation: Query invalid phone numbers,
        https://www.braze.com/docs/api/endpoints/sms/get_query_invalid_numbers/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_INVALID_PHONE_NUMBERS,
                query={
                    "start_date": start_date,
                    "end_date": end_date,
                    "limit": limit,
                    "offset": offset,
                    "phone_numbers[]": phone_numbers,
                    "reason": reason,
                },
                options=options,
            ),
            PAGINATION["listInvalidPhoneNumbers"],
        )

    async def remove_invalid_phone_numbers(
        self,
        *,
        phone_numbers: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.InvalidPhoneNumberRemoveResult:
        """Remove phone numbers from the list of invalid ones.

        `POST /sms/invalid_phone_numbers/remove`

        Removes up to 50 phone numbers from Braze's list of invalid ones, so that they count as valid again.

        Needs the permission `sms.invalid_phone_numbers.remove`.

        Example:
            result = await client.sms.remove_invalid_phone_numbers(
                phone_numbers=["12183095514", "14255551212"]
            )

        Args:
            phone_numbers: The phone numbers to remove, in E.164. At most 50 items.
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

        Documentation: Remove invalid phone numbers,
        https://www.braze.com/docs/api/endpoints/sms/post_remove_invalid_numbers/
        """
        return await self._perform(
            Call(
                operation=operations.REMOVE_INVALID_PHONE_NUMBERS,
                body={
                    "phone_numbers": phone_numbers,
                },
                options=options,
            )
        )


class AsyncSmsWithRawResponse(RawMethods):
    """The methods of `AsyncSms`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSms) -> None:
        super().__init__(resource)
        self.list_invalid_phone_numbers = with_async_raw_pages(
            resource.list_invalid_phone_numbers, operations.LIST_INVALID_PHONE_NUMBERS
        )
        self.remove_invalid_phone_numbers = with_async_raw_response(resource.remove_invalid_phone_numbers)
