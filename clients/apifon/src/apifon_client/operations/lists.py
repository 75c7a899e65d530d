# Generated from specs/apifon/openapi.yaml; do not edit.

"""Operations of `Lists`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from apifon_client import models
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse
from engagement_core.response import EmptyResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from apifon_client import request_fields

    return request_fields


CREATE_LIST: Operation[EmptyResponse] = Operation(
    id="createList",
    method="POST",
    path="/services/api/v1/list",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().SUBSCRIBER_LIST_CREATE,
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
"""`POST /services/api/v1/list`: Create a list."""

LIST_LISTS: Operation[models.SubscriberListPage] = Operation(
    id="listLists",
    method="GET",
    path="/services/api/v1/list",
    retry="safe",
    comma_separated=("fields",),
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.SubscriberListPage),
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
"""`GET /services/api/v1/list`: List the lists."""

GET_LIST: Operation[models.SubscriberList] = Operation(
    id="getList",
    method="GET",
    path="/services/api/v1/list/{list_id}",
    retry="safe",
    comma_separated=("fields",),
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.SubscriberList),
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
"""`GET /services/api/v1/list/{list_id}`: Read a list."""

UPDATE_LIST: Operation[EmptyResponse] = Operation(
    id="updateList",
    method="PUT",
    path="/services/api/v1/list/{list_id}",
    retry="idempotent",
    body="required",
    fields=lambda: _request_fields().SUBSCRIBER_LIST_UPDATE,
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
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
"""`PUT /services/api/v1/list/{list_id}`: Update a list."""

DELETE_LIST: Operation[EmptyResponse] = Operation(
    id="deleteList",
    method="DELETE",
    path="/services/api/v1/list/{list_id}",
    retry="idempotent",
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
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
"""`DELETE /services/api/v1/list/{list_id}`: Delete a list."""
