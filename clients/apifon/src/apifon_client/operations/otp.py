# Generated from specs/apifon/openapi.yaml; do not edit.

"""Operations of `Otp`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from apifon_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from apifon_client import request_fields

    return request_fields


CREATE_OTP: Operation[models.OtpCreateResult] = Operation(
    id="createOtp",
    method="POST",
    path="/services/api/v1/otp/create",
    retry="if-rejected",
    body="required",
    constraints={
        "subscriber": Constraint(pattern="^[1-9][0-9]{6,14}$"),
        "code_length": Constraint(minimum=5, maximum=20),
        "callback_url": Constraint(pattern="^(https://.*)?$"),
    },
    fields=lambda: _request_fields().OTP_CREATE,
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(
            lambda: models.OtpCreateResult,
            envelope=Envelope(
                success="result_info.status_code",
                minimum=200,
                maximum=299,
                failure="result_info.status_code",
                failures=(401, 403, "401", "403"),
                code="result_info.status_code",
                message="result_info.description",
            ),
        ),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The request is invalid: a parameter is missing or wrong.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "401": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            ("Credentials are missing, wrong or revoked, or the host is not on the list of authorized IP addresses."),
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "403": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The request contains values that are invalid or not allowed.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "404": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The resource or the endpoint does not exist.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "405": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The endpoint does not support this HTTP method.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "408": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The server did not respond in time.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "409": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The request conflicts with the state of the resource.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "415": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The endpoint does not support this content type.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "429": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "Too many requests: the caller is being throttled.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "500": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The vendor's server failed.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
    },
)
"""`POST /services/api/v1/otp/create`: Send a one-time password."""

VERIFY_OTP: Operation[models.OtpVerification] = Operation(
    id="verifyOtp",
    method="POST",
    path="/services/api/v1/otp/verify/{reference_id}/{apifon_otp}",
    retry="if-rejected",
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(
            lambda: models.OtpVerification,
            envelope=Envelope(
                success="result_info.status_code",
                minimum=0,
                maximum=7,
                code="result_info.status_code",
                message="result_info.description",
            ),
        ),
        403: SuccessResponse(
            lambda: models.OtpVerification,
            envelope=Envelope(
                success="result_info.status_code",
                minimum=1,
                maximum=7,
                code="result_info.status_code",
                message="result_info.description",
            ),
        ),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The request is invalid: a parameter is missing or wrong.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "401": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            ("Credentials are missing, wrong or revoked, or the host is not on the list of authorized IP addresses."),
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "404": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The resource or the endpoint does not exist.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "405": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The endpoint does not support this HTTP method.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "408": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The server did not respond in time.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "409": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The request conflicts with the state of the resource.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "429": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "Too many requests: the caller is being throttled.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
        "500": ErrorResponse(
            lambda: models.Error | models.GatewayError,
            "The vendor's server failed.",
            envelope=Envelope(code="result_info.status_code", message="result_info.description"),
        ),
    },
)
"""`POST /services/api/v1/otp/verify/{reference_id}/{apifon_otp}`: Check a one-time password."""
