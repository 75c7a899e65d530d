# Generated from specs/apifon/openapi.yaml; do not edit.

"""Operations of `Subscribers`: their requests, responses, constraints and retry rules."""

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


CREATE_SUBSCRIBER: Operation[EmptyResponse] = Operation(
    id="createSubscriber",
    method="POST",
    path="/services/api/v1/list/{list_id}/subscriber",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().SUBSCRIBER_WRITE,
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
"""`POST /services/api/v1/list/{list_id}/subscriber`: Create a subscriber."""

LIST_SUBSCRIBERS: Operation[models.SubscriberPage] = Operation(
    id="listSubscribers",
    method="GET",
    path="/services/api/v1/list/{list_id}/subscriber",
    retry="safe",
    constraints={
        "size": Constraint(maximum=200),
    },
    comma_separated=("fields",),
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.SubscriberPage),
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
"""`GET /services/api/v1/list/{list_id}/subscriber`: List the subscribers."""

CREATE_SUBSCRIBERS: Operation[EmptyResponse] = Operation(
    id="createSubscribers",
    method="POST",
    path="/services/api/v1/list/{list_id}/subscriber/bulk",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().SUBSCRIBERS_CREATE,
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
"""`POST /services/api/v1/list/{list_id}/subscriber/bulk`: Create or update several subscribers."""

UPDATE_SUBSCRIBER: Operation[EmptyResponse] = Operation(
    id="updateSubscriber",
    method="PUT",
    path="/services/api/v1/list/{list_id}/subscriber/{lookup_md5}",
    retry="idempotent",
    body="required",
    fields=lambda: _request_fields().SUBSCRIBER_WRITE,
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
"""`PUT /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`: Update a subscriber."""

GET_SUBSCRIBER: Operation[models.Subscriber] = Operation(
    id="getSubscriber",
    method="GET",
    path="/services/api/v1/list/{list_id}/subscriber/{lookup_md5}",
    retry="safe",
    comma_separated=("fields",),
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.Subscriber),
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
"""`GET /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`: Read a subscriber."""

DELETE_SUBSCRIBER: Operation[EmptyResponse] = Operation(
    id="deleteSubscriber",
    method="DELETE",
    path="/services/api/v1/list/{list_id}/subscriber/{lookup_md5}",
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
"""`DELETE /services/api/v1/list/{list_id}/subscriber/{lookup_md5}`: Archive or delete a subscriber."""

QUERY_SUBSCRIBERS: Operation[models.SubscriberQueryResult] = Operation(
    id="querySubscribers",
    method="POST",
    path="/services/api/v1/list/{list_id}/subscriber/query",
    retry="safe",
    body="required",
    constraints={
        "size": Constraint(maximum=200),
    },
    fields=lambda: _request_fields().QUERY,
    schemes=("hmacAuthorization", "hmacDate", "oauth2"),
    responses={
        200: SuccessResponse(lambda: models.SubscriberQueryResult),
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
"""`POST /services/api/v1/list/{list_id}/subscriber/query`: Search subscribers."""

SUBSCRIBE_SUBSCRIBER: Operation[EmptyResponse] = Operation(
    id="subscribeSubscriber",
    method="POST",
    path="/services/api/v1/list/{list_id}/subscriber/{lookup_md5}/subscribe",
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
"""`POST /services/api/v1/list/{list_id}/subscriber/{lookup_md5}/subscribe`: Subscribe a subscriber."""

UNSUBSCRIBE_SUBSCRIBER: Operation[EmptyResponse] = Operation(
    id="unsubscribeSubscriber",
    method="POST",
    path="/services/api/v1/list/{list_id}/subscriber/{lookup_md5}/unsubscribe",
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
"""`POST /services/api/v1/list/{list_id}/subscriber/{lookup_md5}/unsubscribe`: Unsubscribe a subscriber."""
