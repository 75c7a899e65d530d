# Generated from specs/apifon/openapi.yaml; do not edit.

"""Otp: Sends one-time passwords and checks the passwords that users enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from apifon_client import models
from apifon_client.operations import otp as operations
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


class Otp(Resource):
    """Sends one-time passwords and checks the passwords that users enter."""

    @property
    def with_raw_response(self) -> OtpWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return OtpWithRawResponse(self)

    def create(
        self,
        *,
        reference_id: str,
        subscriber: str,
        code_length: int | UnsetType = UNSET,
        code_type: models.OtpCodeType | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        expire: int | UnsetType = UNSET,
        message: models.OtpMessage | params.OtpMessageParam | UnsetType = UNSET,
        im_channels: Sequence[models.OtpImChannel | params.OtpImChannelParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OtpCreateResult:
        """Send a one-time password.

        `POST /services/api/v1/otp/create`

        Creates a one-time password and sends it to one number, under a reference that is needed to check it. It goes
        out by IM if `im_channels` is set, with a fallback SMS if `message` is set too; otherwise it goes out by SMS.
        Both carry the same password. A response whose `result_info.status_code` is not within 200 to 299 is a
        failure, whatever the HTTP status.

        Example:
            result = client.otp.create(
                reference_id="OTP-944706",
                subscriber="306999999999",
                code_length=6,
                code_type="numeric",
                callback_url="",
                expire=300,
                message={
                    "text": "Hello There! Here is your OTP: {apifon_otp}",
                    "sender_id": "Apifon",
                    "dc": 0,
                },
                im_channels=[
                    {
                        "text": "Hello There! Here is your OTP: {apifon_otp}",
                        "sender_id": "Apifon",
                        "ttl": 150,
                    }
                ],
            )

        Args:
            reference_id: Your own reference, which is needed to check the password later.
            subscriber: The mobile number to which the password is sent. Pattern `^[1-9][0-9]{6,14}$`.
            code_length: The length of the password. 5 to 20; default 6.
            code_type: The characters of the password. Default "numeric".
            callback_url: The URL that receives delivery reports, over https with a valid certificate. If it is
                omitted or empty, none are sent. Pattern `^(https://.*)?$`.
            expire: The number of seconds for which the password is valid. Default 300.
            message: The SMS; if omitted, the SMS contains only the password.
            im_channels: The IM; if omitted, the password goes out by SMS.
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

        Documentation: OTP Gateway REST API: OTP Request, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.CREATE_OTP,
                body={
                    "reference_id": reference_id,
                    "subscriber": subscriber,
                    "code_length": code_length,
                    "code_type": code_type,
                    "callback_url": callback_url,
                    "expire": expire,
                    "message": message,
                    "im_channels": im_channels,
                },
                options=options,
            )
        )

    def verify(
        self,
        reference_id: str,
        apifon_otp: str,
        **options: Unpack[CallOptions],
    ) -> models.OtpVerification:
        """Check a one-time password.

        `POST /services/api/v1/otp/verify/{reference_id}/{apifon_otp}`

        Checks whether a password is the one that was created for a reference and is still valid. The request has no
        body. A password is accepted once: a second check reports that it was used. The outcomes 0 and 1 come with
        HTTP status 200, the outcomes 2 to 7 with 403; all of them are results of the check, not errors.

        Example:
            result = client.otp.verify("OTP-1", "111111")

        Args:
            reference_id: The reference under which the password was created.
            apifon_otp: The password that the user entered.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: OTP Gateway REST API: OTP Verification, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.VERIFY_OTP,
                path={
                    "reference_id": reference_id,
                    "apifon_otp": apifon_otp,
                },
                options=options,
            )
        )


class OtpWithRawResponse(RawMethods):
    """The methods of `Otp`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Otp) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.verify = with_raw_response(resource.verify)


class AsyncOtp(AsyncResource):
    """Sends one-time passwords and checks the passwords that users enter."""

    @property
    def with_raw_response(self) -> AsyncOtpWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncOtpWithRawResponse(self)

    async def create(
        self,
        *,
        reference_id: str,
        subscriber: str,
        code_length: int | UnsetType = UNSET,
        code_type: models.OtpCodeType | UnsetType = UNSET,
        callback_url: str | UnsetType = UNSET,
        expire: int | UnsetType = UNSET,
        message: models.OtpMessage | params.OtpMessageParam | UnsetType = UNSET,
        im_channels: Sequence[models.OtpImChannel | params.OtpImChannelParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OtpCreateResult:
        """Send a one-time password.

        `POST /services/api/v1/otp/create`

        Creates a one-time password and sends it to one number, under a reference that is needed to check it. It goes
        out by IM if `im_channels` is set, with a fallback SMS if `message` is set too; otherwise it goes out by SMS.
        Both carry the same password. A response whose `result_info.status_code` is not within 200 to 299 is a
        failure, whatever the HTTP status.

        Example:
            result = await client.otp.create(
                reference_id="OTP-944706",
                subscriber="306999999999",
                code_length=6,
                code_type="numeric",
                callback_url="",
                expire=300,
                message={
                    "text": "Hello There! Here is your OTP: {apifon_otp}",
                    "sender_id": "Apifon",
                    "dc": 0,
                },
                im_channels=[
                    {
                        "text": "Hello There! Here is your OTP: {apifon_otp}",
                        "sender_id": "Apifon",
                        "ttl": 150,
                    }
                ],
            )

        Args:
            reference_id: Your own reference, which is needed to check the password later.
            subscriber: The mobile number to which the password is sent. Pattern `^[1-9][0-9]{6,14}$`.
            code_length: The length of the password. 5 to 20; default 6.
            code_type: The characters of the password. Default "numeric".
            callback_url: The URL that receives delivery reports, over https with a valid certificate. If it is
                omitted or empty, none are sent. Pattern `^(https://.*)?$`.
            expire: The number of seconds for which the password is valid. Default 300.
            message: The SMS; if omitted, the SMS contains only the password.
            im_channels: The IM; if omitted, the password goes out by SMS.
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

        Documentation: OTP Gateway REST API: OTP Request, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_OTP,
                body={
                    "reference_id": reference_id,
                    "subscriber": subscriber,
                    "code_length": code_length,
                    "code_type": code_type,
                    "callback_url": callback_url,
                    "expire": expire,
                    "message": message,
                    "im_channels": im_channels,
                },
                options=options,
            )
        )

    async def verify(
        self,
        reference_id: str,
        apifon_otp: str,
        **options: Unpack[CallOptions],
    ) -> models.OtpVerification:
        """Check a one-time password.

        `POST /services/api/v1/otp/verify/{reference_id}/{apifon_otp}`

        Checks whether a password is the one that was created for a reference and is still valid. The request has no
        body. A password is accepted once: a second check reports that it was used. The outcomes 0 and 1 come with
        HTTP status 200, the outcomes 2 to 7 with 403; all of them are results of the check, not errors.

        Example:
            result = await client.otp.verify("OTP-1", "111111")

        Args:
            reference_id: The reference under which the password was created.
            apifon_otp: The password that the user entered.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: OTP Gateway REST API: OTP Verification, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.VERIFY_OTP,
                path={
                    "reference_id": reference_id,
                    "apifon_otp": apifon_otp,
                },
                options=options,
            )
        )


class AsyncOtpWithRawResponse(RawMethods):
    """The methods of `AsyncOtp`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncOtp) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.verify = with_async_raw_response(resource.verify)
