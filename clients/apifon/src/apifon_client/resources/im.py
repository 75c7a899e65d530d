# Generated from specs/apifon/openapi.yaml; do not edit.

"""Im: Sends Viber messages and files, with an SMS as the fallback, and cancels scheduled ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from msgspec import UNSET, UnsetType

from apifon_client import models
from apifon_client.bulk import AsyncImBulk, ImBulk
from apifon_client.operations import im as operations
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


class Im(ImBulk, Resource):
    """Sends Viber messages and files, with an SMS as the fallback, and cancels scheduled ones."""

    @property
    def with_raw_response(self) -> ImWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ImWithRawResponse(self)

    def send(
        self,
        *,
        subscribers: Sequence[models.Recipient | params.RecipientParam],
        im_channels: Sequence[models.ImChannel | params.ImChannelParam],
        reference_id: str | UnsetType = UNSET,
        message: models.FailoverMessage | params.FailoverMessageParam | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        reply_url: str | UnsetType = UNSET,
        date: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendResult:
        """Send an IM.

        `POST /services/api/v1/im/send`

        Sends a Viber message with text, an image, a video or a button to one or more numbers, now or at a given
        time. With `message`, an SMS goes out immediately if the IM ends in the status `unknown_user`,
        `no_active_subscription` or `expired`. The response acknowledges the request; the delivery reports sent to
        `callback_url` say whether a message arrived. A response whose `result_info.status_code` is not within 200 to
        299 is a failure, whatever the HTTP status.

        Example:
            result = client.im.send(
                subscribers=[{"number": "306999999999"}],
                im_channels=[
                    {
                        "sender_id": "Mookee",
                        "text": (
                            "50% discount on our membership fee if you renew your \"
                            "subscription today!\"
                        ),
                    }
                ],
                message={},
                callback_url="",
            )

        Args:
            subscribers: The recipients.
            im_channels: The channels with their content.
            reference_id: Your own reference, for reports. At most 255 characters.
            message: The SMS that is sent if the IM fails.
            callback_url: The URL that receives delivery reports, over https with a valid certificate. If it is
                omitted or empty, none are sent. Pattern `^(https://.*)?$`.
            reply_url: The URL that receives replies, over https with a valid certificate. The sender must have
                two-way messaging enabled. Pattern `^(https://.*)?$`.
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

        Documentation: IM Gateway REST API: IM Request, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.SEND_IM,
                body={
                    "subscribers": subscribers,
                    "im_channels": im_channels,
                    "reference_id": reference_id,
                    "message": message,
                    "callback_url": callback_url,
                    "reply_url": reply_url,
                    "date": date,
                },
                options=options,
            )
        )

    def send_file(
        self,
        *,
        subscribers: Sequence[models.FileRecipient | params.FileRecipientParam],
        im_channels: Sequence[models.ImFileChannel | params.ImFileChannelParam],
        reference_id: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        reply_url: str | UnsetType = UNSET,
        date: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendResult:
        """Send a file by IM.

        `POST /services/api/v1/im/file`

        Sends a document, PDF or spreadsheet that is hosted at a URL to one or more numbers, now or at a given time.
        The response is that of an IM: if its `result_info.status_code` is not within 200 to 299, it is a failure,
        whatever the HTTP status.

        Example:
            result = client.im.send_file(
                subscribers=[{"number": "306999999999"}],
                im_channels=[
                    {
                        "file_name": "myFile.pdf",
                        "file_type": "pdf",
                        "file_url": "http://asdfghjk/sample.pdf",
                        "sender_id": "Mookee",
                    }
                ],
            )

        Args:
            subscribers: The recipients.
            im_channels: The channels with their files.
            reference_id: Your own reference, for reports. At most 255 characters.
            callback_url: The URL that receives delivery reports, over https with a valid certificate. If it is
                omitted or empty, none are sent. Pattern `^(https://.*)?$`.
            reply_url: The URL that receives replies, over https with a valid certificate. The sender must have
                two-way messaging enabled. Pattern `^(https://.*)?$`.
            date: When the file is sent; if omitted, immediately. Pattern
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

        Documentation: IM Gateway REST API: IM File Request, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.SEND_IM_FILE,
                body={
                    "subscribers": subscribers,
                    "im_channels": im_channels,
                    "reference_id": reference_id,
                    "callback_url": callback_url,
                    "reply_url": reply_url,
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
        """Cancel scheduled IM.

        `POST /services/api/v1/im/remove`

        Deletes the scheduled messages of one request or of one reference and returns their number.

        Example:
            result = client.im.delete_scheduled(
                field="REQUEST_ID", id="ba2e672f-0176-4aea-b5ed-4f1041d4b215\"
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

        Documentation: IM Gateway REST API: Delete Scheduled IM, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_IM,
                body={
                    "field": field,
                    "id": id,
                },
                options=options,
            )
        )


class ImWithRawResponse(RawMethods):
    """The methods of `Im`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Im) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)
        self.send_file = with_raw_response(resource.send_file)
        self.delete_scheduled = with_raw_response(resource.delete_scheduled)


class AsyncIm(AsyncImBulk, AsyncResource):
    """Sends Viber messages and files, with an SMS as the fallback, and cancels scheduled ones."""

    @property
    def with_raw_response(self) -> AsyncImWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncImWithRawResponse(self)

    async def send(
        self,
        *,
        subscribers: Sequence[models.Recipient | params.RecipientParam],
        im_channels: Sequence[models.ImChannel | params.ImChannelParam],
        reference_id: str | UnsetType = UNSET,
        message: models.FailoverMessage | params.FailoverMessageParam | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        reply_url: str | UnsetType = UNSET,
        date: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendResult:
        """Send an IM.

        `POST /services/api/v1/im/send`

        Sends a Viber message with text, an image, a video or a button to one or more numbers, now or at a given
        time. With `message`, an SMS goes out immediately if the IM ends in the status `unknown_user`,
        `no_active_subscription` or `expired`. The response acknowledges the request; the delivery reports sent to
        `callback_url` say whether a message arrived. A response whose `result_info.status_code` is not within 200 to
        299 is a failure, whatever the HTTP status.

        Example:
            result = await client.im.send(
                subscribers=[{"number": "306999999999"}],
                im_channels=[
                    {
                        "sender_id": "Mookee",
                        "text": (
                            "50% discount on our membership fee if you renew your \"
                            "subscription today!\"
                        ),
                    }
                ],
                message={},
                callback_url="",
            )

        Args:
            subscribers: The recipients.
            im_channels: The channels with their content.
            reference_id: Your own reference, for reports. At most 255 characters.
            message: The SMS that is sent if the IM fails.
            callback_url: The URL that receives delivery reports, over https with a valid certificate. If it is
                omitted or empty, none are sent. Pattern `^(https://.*)?$`.
            reply_url: The URL that receives replies, over https with a valid certificate. The sender must have
                two-way messaging enabled. Pattern `^(https://.*)?$`.
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

        Documentation: IM Gateway REST API: IM Request, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.SEND_IM,
                body={
                    "subscribers": subscribers,
                    "im_channels": im_channels,
                    "reference_id": reference_id,
                    "message": message,
                    "callback_url": callback_url,
                    "reply_url": reply_url,
                    "date": date,
                },
                options=options,
            )
        )

    async def send_file(
        self,
        *,
        subscribers: Sequence[models.FileRecipient | params.FileRecipientParam],
        im_channels: Sequence[models.ImFileChannel | params.ImFileChannelParam],
        reference_id: str | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        reply_url: str | UnsetType = UNSET,
        date: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendResult:
        """Send a file by IM.

        `POST /services/api/v1/im/file`

        Sends a document, PDF or spreadsheet that is hosted at a URL to one or more numbers, now or at a given time.
        The response is that of an IM: if its `result_info.status_code` is not within 200 to 299, it is a failure,
        whatever the HTTP status.

        Example:
            result = await client.im.send_file(
                subscribers=[{"number": "306999999999"}],
                im_channels=[
                    {
                        "file_name": "myFile.pdf",
                        "file_type": "pdf",
                        "file_url": "http://asdfghjk/sample.pdf",
                        "sender_id": "Mookee",
                    }
                ],
            )

        Args:
            subscribers: The recipients.
            im_channels: The channels with their files.
            reference_id: Your own reference, for reports. At most 255 characters.
            callback_url: The URL that receives delivery reports, over https with a valid certificate. If it is
                omitted or empty, none are sent. Pattern `^(https://.*)?$`.
            reply_url: The URL that receives replies, over https with a valid certificate. The sender must have
                two-way messaging enabled. Pattern `^(https://.*)?$`.
            date: When the file is sent; if omitted, immediately. Pattern
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

        Documentation: IM Gateway REST API: IM File Request, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.SEND_IM_FILE,
                body={
                    "subscribers": subscribers,
                    "im_channels": im_channels,
                    "reference_id": reference_id,
                    "callback_url": callback_url,
                    "reply_url": reply_url,
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
        """Cancel scheduled IM.

        `POST /services/api/v1/im/remove`

        Deletes the scheduled messages of one request or of one reference and returns their number.

        Example:
            result = await client.im.delete_scheduled(
                field="REQUEST_ID", id="ba2e672f-0176-4aea-b5ed-4f1041d4b215\"
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

        Documentation: IM Gateway REST API: Delete Scheduled IM, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_IM,
                body={
                    "field": field,
                    "id": id,
                },
                options=options,
            )
        )


class AsyncImWithRawResponse(RawMethods):
    """The methods of `AsyncIm`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncIm) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
        self.send_file = with_async_raw_response(resource.send_file)
        self.delete_scheduled = with_async_raw_response(resource.delete_scheduled)
