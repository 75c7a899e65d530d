# Generated from specs/apifon/openapi.yaml; do not edit.

"""Sms: Sends text messages and cancels scheduled ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from msgspec import UNSET, UnsetType

from apifon_client import models
from apifon_client.bulk import AsyncSmsBulk, SmsBulk
from apifon_client.operations import sms as operations
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
    from apifon_client import params
else:
    params = LazyModule("apifon_client.params")


class Sms(SmsBulk, Resource):
    """Sends text messages and cancels scheduled ones."""

    @property
    def with_raw_response(self) -> SmsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SmsWithRawResponse(self)

    def send(
        self,
        *,
        subscribers: Sequence[models.Recipient | params.RecipientParam],
        message: models.SmsMessage | params.SmsMessageParam,
        reference_id: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        tte: str | UnsetType = UNSET,
        date: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendResult:
        """Send an SMS.

        `POST /services/api/v1/sms/send`

        Sends a text message to one or more numbers, now or at a given time. `{key}` in the text is replaced, for
        each subscriber, by the value of that key in `params`. The response acknowledges the request; the delivery
        reports sent to `callback_url` say whether a message arrived. A response whose `result_info.status_code` is
        not within 200 to 299 is a failure, whatever the HTTP status.

        Example:
            result = client.sms.send(
                subscribers=[{"number": "306999999999"}],
                message={"text": "Hello There!", "sender_id": "Apifon"},
            )

        Args:
            subscribers: The recipients.
            message: The content.
            reference_id: Your own reference, for reports. At most 255 characters.
            callback_url: The URL that receives delivery reports, over https with a valid certificate. If it is
                omitted or empty, none are sent. Pattern `^(https://.*)?$`.
            tte: The time for which delivery is attempted: a number of seconds, or the end as
                `yyyy-MM-dd'T'HH:mm:ss`. Less than 60 seconds counts as 60, more than 48 hours as 48 hours; `0` and
                an omitted value mean 8 hours. Some operators ignore it. Pattern
                `^([0-9]+|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])$`;
                default "28800".
            date: When the message is sent; if omitted, immediately. Pattern
                `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`.
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

        Documentation: SMS Gateway REST API: SMS Request, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.SEND_SMS,
                body={
                    "subscribers": subscribers,
                    "message": message,
                    "reference_id": reference_id,
                    "callback_url": callback_url,
                    "tte": tte,
                    "date": date,
                },
                options=options,
            )
        )

    def delete_scheduled(
        self,
        *,
        field: Literal["REQUEST_ID", "REFERENCE_ID"],
        id: str,
        **options: Unpack[CallOptions],
    ) -> int:
        """Cancel scheduled SMS.

        `POST /services/api/v1/sms/remove`

        Deletes the scheduled messages of one request or of one reference and returns their number.

        Example:
            result = client.sms.delete_scheduled(
                field="REQUEST_ID", id="a7ccba0c-56f5-4d0f-8e18-48951eaf7c0b\"
            )

        Args:
            field: The kind of identifier in `id`.
            id: The identifier or the reference.
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

        Documentation: SMS Gateway REST API: Delete Scheduled SMS, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_SMS,
                body={
                    "field": field,
                    "id": id,
                },
                options=options,
            )
        )


class SmsWithRawResponse(RawMethods):
    """The methods of `Sms`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Sms) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)
        self.delete_scheduled = with_raw_response(resource.delete_scheduled)


class AsyncSms(AsyncSmsBulk, AsyncResource):
    """Sends text messages and cancels scheduled ones."""

    @property
    def with_raw_response(self) -> AsyncSmsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSmsWithRawResponse(self)

    async def send(
        self,
        *,
        subscribers: Sequence[models.Recipient | params.RecipientParam],
        message: models.SmsMessage | params.SmsMessageParam,
        reference_id: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        tte: str | UnsetType = UNSET,
        date: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendResult:
        """Send an SMS.

        `POST /services/api/v1/sms/send`

        Sends a text message to one or more numbers, now or at a given time. `{key}` in the text is replaced, for
        each subscriber, by the value of that key in `params`. The response acknowledges the request; the delivery
        reports sent to `callback_url` say whether a message arrived. A response whose `result_info.status_code` is
        not within 200 to 299 is a failure, whatever the HTTP status.

        Example:
            result = await client.sms.send(
                subscribers=[{"number": "306999999999"}],
                message={"text": "Hello There!", "sender_id": "Apifon"},
            )

        Args:
            subscribers: The recipients.
            message: The content.
            reference_id: Your own reference, for reports. At most 255 characters.
            callback_url: The URL that receives delivery reports, over https with a valid certificate. If it is
                omitted or empty, none are sent. Pattern `^(https://.*)?$`.
            tte: The time for which delivery is attempted: a number of seconds, or the end as
                `yyyy-MM-dd'T'HH:mm:ss`. Less than 60 seconds counts as 60, more than 48 hours as 48 hours; `0` and
                an omitted value mean 8 hours. Some operators ignore it. Pattern
                `^([0-9]+|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])$`;
                default "28800".
            date: When the message is sent; if omitted, immediately. Pattern
                `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`.
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

        Documentation: SMS Gateway REST API: SMS Request, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.SEND_SMS,
                body={
                    "subscribers": subscribers,
                    "message": message,
                    "reference_id": reference_id,
                    "callback_url": callback_url,
                    "tte": tte,
                    "date": date,
                },
                options=options,
            )
        )

    async def delete_scheduled(
        self,
        *,
        field: Literal["REQUEST_ID", "REFERENCE_ID"],
        id: str,
        **options: Unpack[CallOptions],
    ) -> int:
        """Cancel scheduled SMS.

        `POST /services/api/v1/sms/remove`

        Deletes the scheduled messages of one request or of one reference and returns their number.

        Example:
            result = await client.sms.delete_scheduled(
                field="REQUEST_ID", id="a7ccba0c-56f5-4d0f-8e18-48951eaf7c0b\"
            )

        Args:
            field: The kind of identifier in `id`.
            id: The identifier or the reference.
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

        Documentation: SMS Gateway REST API: Delete Scheduled SMS, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_SMS,
                body={
                    "field": field,
                    "id": id,
                },
                options=options,
            )
        )


class AsyncSmsWithRawResponse(RawMethods):
    """The methods of `AsyncSms`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSms) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
        self.delete_scheduled = with_async_raw_response(resource.delete_scheduled)
