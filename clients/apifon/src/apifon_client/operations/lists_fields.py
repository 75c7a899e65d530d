# Generated from specs/apifon/openapi.yaml; do not edit.

"""Operations of `ListsFields`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from apifon_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse
from engagement_core.response import EmptyResponse

CREATE_FIELD: Operation[EmptyResponse] = Operation(
    id="createField",
    method="POST",
    path="/services/api/v1/list/{list_id}/field",
    retry="if-rejected",
    body="required",
    constraints={
        "length": Constraint(minimum=1, maximum=256),
    },
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        201: SuccessResponse(),
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
"""`POST /services/api/v1/list/{list_id}/field`: Create a subscriber field."""

UPDATE_FIELD: Operation[EmptyResponse] = Operation(
    id="updateField",
    method="PUT",
    path="/services/api/v1/list/{list_id}/field/{field}",
    retry="idempotent",
    body="required",
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(),
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
"""`PUT /services/api/v1/list/{list_id}/field/{field}`: Update a subscriber field."""

DELETE_FIELD: Operation[EmptyResponse] = Operation(
    id="deleteField",
    method="DELETE",
    path="/services/api/v1/list/{list_id}/field/{field}",
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
"""`DELETE /services/api/v1/list/{list_id}/field/{field}`: Delete a subscriber field."""
