# Generated from specs/apifon/openapi.yaml; do not edit.

"""Operations of `Sms`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from apifon_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from apifon_client import request_fields

    return request_fields


SEND_SMS: Operation[models.SendResult] = Operation(
    id="sendSms",
    method="POST",
    path="/services/api/v1/sms/send",
    retry="if-rejected",
    body="required",
    constraints={
        "reference_id": Constraint(max_length=255),
        "callback_url": Constraint(pattern="^(https://.*)?$"),
        "tte": Constraint(
            pattern="^([0-9]+|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])$"
        ),
        "date": Constraint(
            pattern="^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"
        ),
    },
    fields=lambda: _request_fields().SMS_SEND,
    times={"date": "date-time-local"},
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(
            lambda: models.SendResult,
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
"""`POST /services/api/v1/sms/send`: Send an SMS."""

DELETE_SCHEDULED_SMS: Operation[int] = Operation(
    id="deleteScheduledSms",
    method="POST",
    path="/services/api/v1/sms/remove",
    retry="idempotent",
    body="required",
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: int),
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
"""`POST /services/api/v1/sms/remove`: Cancel scheduled SMS."""
