# Generated from specs/apifon/openapi.yaml; do not edit.

"""Operations of `Balance`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from apifon_client import models
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse

GET_BALANCE: Operation[models.Balance] = Operation(
    id="getBalance",
    method="POST",
    path="/services/api/v1/balance",
    retry="safe",
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.Balance),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.Error,
            "The request is invalid: a parameter is missing or wrong.",
            envelope=Envelope(code="status", message="error_details"),
        ),
        "401": ErrorResponse(
            lambda: models.Error,
            ("Credentials are missing, wrong or revoked, or the host is not on the list of authorized IP addresses."),
            envelope=Envelope(code="status", message="error_details"),
        ),
        "403": ErrorResponse(
            lambda: models.Error,
            "The request contains values that are invalid or not allowed.",
            envelope=Envelope(code="status", message="error_details"),
        ),
        "404": ErrorResponse(
            lambda: models.Error,
            "The resource or the endpoint does not exist.",
            envelope=Envelope(code="status", message="error_details"),
        ),
        "405": ErrorResponse(
            lambda: models.Error,
            "The endpoint does not support this HTTP method.",
            envelope=Envelope(code="status", message="error_details"),
        ),
        "408": ErrorResponse(
            lambda: models.Error,
            "The server did not respond in time.",
            envelope=Envelope(code="status", message="error_details"),
        ),
        "429": ErrorResponse(
            lambda: models.Error,
            "Too many requests: the caller is being throttled.",
            envelope=Envelope(code="status", message="error_details"),
        ),
        "500": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed.",
            envelope=Envelope(code="status", message="error_details"),
        ),
    },
)
"""`POST /services/api/v1/balance`: Read the balance."""
