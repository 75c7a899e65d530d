# Generated from specs/apifon/openapi.yaml; do not edit.

"""Operations of `Bounce`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from apifon_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse
from engagement_core.response import EmptyResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from apifon_client import request_fields

    return request_fields


BLOCK_SUBSCRIBER: Operation[EmptyResponse] = Operation(
    id="blockSubscriber",
    method="POST",
    path="/services/api/v1/bounce/subscriber/block",
    retry="idempotent",
    body="required",
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(),
        201: SuccessResponse(),
        204: SuccessResponse(),
        304: SuccessResponse(),
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
        "409": ErrorResponse(
            lambda: models.Error,
            "The request conflicts with the state of the resource.",
            envelope=Envelope(code="status", message="error_details"),
        ),
        "415": ErrorResponse(
            lambda: models.Error,
            "The endpoint does not support this content type.",
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
"""`POST /services/api/v1/bounce/subscriber/block`: Block a destination."""

LIST_BLOCKED_SUBSCRIBERS: Operation[models.BlockedSubscriberPage] = Operation(
    id="listBlockedSubscribers",
    method="GET",
    path="/services/api/v1/bounce/subscriber",
    retry="safe",
    constraints={
        "size": Constraint(maximum=200),
    },
    comma_separated=("fields",),
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.BlockedSubscriberPage),
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
"""`GET /services/api/v1/bounce/subscriber`: List blocked destinations."""

GET_BLOCKED_SUBSCRIBER: Operation[models.BlockedSubscriber] = Operation(
    id="getBlockedSubscriber",
    method="GET",
    path="/services/api/v1/bounce/subscriber/{destination}",
    retry="safe",
    comma_separated=("fields",),
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.BlockedSubscriber),
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
"""`GET /services/api/v1/bounce/subscriber/{destination}`: Read one block."""

QUERY_BLOCKED_SUBSCRIBERS: Operation[models.BlockedSubscriberQueryResult] = Operation(
    id="queryBlockedSubscribers",
    method="POST",
    path="/services/api/v1/bounce/subscriber/query",
    retry="safe",
    body="required",
    constraints={
        "size": Constraint(maximum=200),
    },
    fields=lambda: _request_fields().QUERY,
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.BlockedSubscriberQueryResult),
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
        "415": ErrorResponse(
            lambda: models.Error,
            "The endpoint does not support this content type.",
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
"""`POST /services/api/v1/bounce/subscriber/query`: Search blocked destinations."""

UNBLOCK_SUBSCRIBER: Operation[EmptyResponse] = Operation(
    id="unblockSubscriber",
    method="DELETE",
    path="/services/api/v1/bounce/subscriber/unblock/{destination}",
    retry="idempotent",
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(),
        204: SuccessResponse(),
        304: SuccessResponse(),
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
        "409": ErrorResponse(
            lambda: models.Error,
            "The request conflicts with the state of the resource.",
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
"""`DELETE /services/api/v1/bounce/subscriber/unblock/{destination}`: Unblock a destination."""
