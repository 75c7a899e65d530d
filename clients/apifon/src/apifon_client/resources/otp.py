# Generated from specs/apifon/openapi.yaml; do not edit.

"""Otp: Sends one-time passwords and checks what users typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from apifon_client.operations import otp as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    Resource,
    with_async_raw_response,
    with_raw_response,
)

if TYPE_CHECKING:
    from apifon_client import models, params


class Otp(Resource):
    """Sends one-time passwords and checks what users typed."""

    @property
    def with_raw_response(self) -> OtpWithRawResponse:
        """The same methods, which return each response with its status, headers and bytes."""
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

        Makes a one-time password and sends it to one number, under a reference that is needed to check it. It goes
        out by IM where `im_channels` is given, with an SMS in its place on failure where `message` is given as well;
        otherwise it goes out by SMS. Both carry the same password. An answer whose `result_info.status_code` is not
        within 200 to 299 is a failure whatever the HTTP status.

        Args:
            reference_id: A reference of one's own, under which the password is checked later.
            subscriber: The mobile number to which the password is sent. Pattern `^[1-9][0-9]{6,14}$`.
            code_length: The length of the password. 5 to 20; default 6.
            code_type: Of what the password consists. Default "numeric".
            callback_url: Where delivery reports go, over https with a valid certificate. Without it, or where it is
                empty, there are none. Pattern `^(https://.*)?$`.
            expire: For how many seconds the password is valid. Default 300.
            message: The SMS; without it, an SMS holds the password alone.
            im_channels: The IM; without it, the password goes out by SMS.
            **options: Options of this call alone; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: There is no such resource, or no such endpoint.
            APIStatusError: 405: The endpoint does not take this HTTP method.
            APIStatusError: 408: The server did not answer in time.
            ConflictError: 409: The request is in conflict with the state of the resource.
            APIStatusError: 415: The endpoint does not take this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: Something failed on the side of the vendor.

        Source: OTP Gateway REST API: OTP Request. https://docs.apifon.com/apireference.html
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

        Says whether a password is the one that was made for a reference and is still valid. There is no body. A
        password is accepted once: a second check says that it was used. The outcomes 0 and 1 come with HTTP status
        200, the outcomes 2 to 7 with 403; all of them are results of the check, not errors.

        Args:
            reference_id: The reference under which the password was made.
            apifon_otp: What the user typed.
            **options: Options of this call alone; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            NotFoundError: 404: There is no such resource, or no such endpoint.
            APIStatusError: 405: The endpoint does not take this HTTP method.
            APIStatusError: 408: The server did not answer in time.
            ConflictError: 409: The request is in conflict with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: Something failed on the side of the vendor.

        Source: OTP Gateway REST API: OTP Verification. https://docs.apifon.com/apireference.html
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


class OtpWithRawResponse:
    """The methods of Otp with the whole response, or that of each page: status, headers and bytes."""

    def __init__(self, resource: Otp) -> None:
        self.create = with_raw_response(resource.create)
        self.verify = with_raw_response(resource.verify)


class AsyncOtp(AsyncResource):
    """Sends one-time passwords and checks what users typed."""

    @property
    def with_raw_response(self) -> AsyncOtpWithRawResponse:
        """The same methods, which return each response with its status, headers and bytes."""
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

        Makes a one-time password and sends it to one number, under a reference that is needed to check it. It goes
        out by IM where `im_channels` is given, with an SMS in its place on failure where `message` is given as well;
        otherwise it goes out by SMS. Both carry the same password. An answer whose `result_info.status_code` is not
        within 200 to 299 is a failure whatever the HTTP status.

        Args:
            reference_id: A reference of one's own, under which the password is checked later.
            subscriber: The mobile number to which the password is sent. Pattern `^[1-9][0-9]{6,14}$`.
            code_length: The length of the password. 5 to 20; default 6.
            code_type: Of what the password consists. Default "numeric".
            callback_url: Where delivery reports go, over https with a valid certificate. Without it, or where it is
                empty, there are none. Pattern `^(https://.*)?$`.
            expire: For how many seconds the password is valid. Default 300.
            message: The SMS; without it, an SMS holds the password alone.
            im_channels: The IM; without it, the password goes out by SMS.
            **options: Options of this call alone; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: There is no such resource, or no such endpoint.
            APIStatusError: 405: The endpoint does not take this HTTP method.
            APIStatusError: 408: The server did not answer in time.
            ConflictError: 409: The request is in conflict with the state of the resource.
            APIStatusError: 415: The endpoint does not take this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: Something failed on the side of the vendor.

        Source: OTP Gateway REST API: OTP Request. https://docs.apifon.com/apireference.html
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

        Says whether a password is the one that was made for a reference and is still valid. There is no body. A
        password is accepted once: a second check says that it was used. The outcomes 0 and 1 come with HTTP status
        200, the outcomes 2 to 7 with 403; all of them are results of the check, not errors.

        Args:
            reference_id: The reference under which the password was made.
            apifon_otp: What the user typed.
            **options: Options of this call alone; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            NotFoundError: 404: There is no such resource, or no such endpoint.
            APIStatusError: 405: The endpoint does not take this HTTP method.
            APIStatusError: 408: The server did not answer in time.
            ConflictError: 409: The request is in conflict with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: Something failed on the side of the vendor.

        Source: OTP Gateway REST API: OTP Verification. https://docs.apifon.com/apireference.html
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


class AsyncOtpWithRawResponse:
    """The methods of AsyncOtp with the whole response, or that of each page: status, headers and bytes."""

    def __init__(self, resource: AsyncOtp) -> None:
        self.create = with_async_raw_response(resource.create)
        self.verify = with_async_raw_response(resource.verify)
