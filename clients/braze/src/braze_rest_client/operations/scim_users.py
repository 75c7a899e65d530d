# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `ScimUsers`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse
from engagement_core.response import EmptyResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


CREATE_SCIM_USER: Operation[models.ScimUser] = Operation(
    id="createScimUser",
    method="POST",
    path="/scim/v2/Users",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().SCIM_USER_CREATE,
    schemes=("scimToken", "scimOrigin"),
    rate_limit=DocumentedLimit(20000, 86400, "scim_users"),
    responses={
        201: SuccessResponse(lambda: models.ScimUser),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "The request is invalid. Nothing was sent.", rejected=True),
        "401": ErrorResponse(
            lambda: models.Error,
            (
                "The key is invalid: the header is missing or malformed, the host is that of another "
                "instance, the key lacks the permission or belongs to another workspace. Nothing was sent."
            ),
            rejected=True,
        ),
        "403": ErrorResponse(
            lambda: models.Error,
            (
                "The plan does not include this, or the account is inactive; or the key lacks the "
                "permission, because it was created without it or before the permission existed, or the URL"
                " is misspelled. Nothing was sent."
            ),
            rejected=True,
        ),
        "404": ErrorResponse(
            lambda: models.Error, "The URL is invalid, or nothing has this identifier. Nothing was sent.", rejected=True
        ),
        "409": ErrorResponse(
            lambda: models.ScimError,
            (
                "There is a user with this e-mail address already; nothing was created. The body is "
                "labelled `text/json;charset=UTF-8`."
            ),
            rejected=True,
        ),
        "415": ErrorResponse(
            lambda: models.Error,
            "The header `Content-Type` is missing or is not `application/json`. Nothing was sent.",
            rejected=True,
        ),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`POST /scim/v2/Users`: Create a dashboard user."""

SEARCH_SCIM_USERS: Operation[models.ScimUserList] = Operation(
    id="searchScimUsers",
    method="GET",
    path="/scim/v2/Users",
    retry="safe",
    schemes=("scimToken", "scimOrigin"),
    rate_limit=DocumentedLimit(20000, 86400, "scim_users"),
    responses={
        200: SuccessResponse(lambda: models.ScimUserList),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "The request is invalid. Nothing was sent.", rejected=True),
        "401": ErrorResponse(
            lambda: models.Error,
            (
                "The key is invalid: the header is missing or malformed, the host is that of another "
                "instance, the key lacks the permission or belongs to another workspace. Nothing was sent."
            ),
            rejected=True,
        ),
        "403": ErrorResponse(
            lambda: models.Error,
            (
                "The plan does not include this, or the account is inactive; or the key lacks the "
                "permission, because it was created without it or before the permission existed, or the URL"
                " is misspelled. Nothing was sent."
            ),
            rejected=True,
        ),
        "404": ErrorResponse(
            lambda: models.Error, "The URL is invalid, or nothing has this identifier. Nothing was sent.", rejected=True
        ),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`GET /scim/v2/Users`: Find a dashboard user by e-mail address."""

GET_SCIM_USER: Operation[models.ScimUser] = Operation(
    id="getScimUser",
    method="GET",
    path="/scim/v2/Users/{id}",
    retry="safe",
    schemes=("scimToken", "scimOrigin"),
    rate_limit=DocumentedLimit(20000, 86400, "scim_users"),
    responses={
        200: SuccessResponse(lambda: models.ScimUser),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "The request is invalid. Nothing was sent.", rejected=True),
        "401": ErrorResponse(
            lambda: models.Error,
            (
                "The key is invalid: the header is missing or malformed, the host is that of another "
                "instance, the key lacks the permission or belongs to another workspace. Nothing was sent."
            ),
            rejected=True,
        ),
        "403": ErrorResponse(
            lambda: models.Error,
            (
                "The plan does not include this, or the account is inactive; or the key lacks the "
                "permission, because it was created without it or before the permission existed, or the URL"
                " is misspelled. Nothing was sent."
            ),
            rejected=True,
        ),
        "404": ErrorResponse(
            lambda: models.ScimError,
            (
                "No user has this identifier. The body of an update or a deletion is labelled `text/html; "
                "charset=UTF-8`."
            ),
            rejected=True,
        ),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`GET /scim/v2/Users/{id}`: Get a dashboard user."""

UPDATE_SCIM_USER: Operation[models.ScimUser] = Operation(
    id="updateScimUser",
    method="PUT",
    path="/scim/v2/Users/{id}",
    retry="idempotent",
    body="required",
    fields=lambda: _request_fields().SCIM_USER_UPDATE,
    schemes=("scimToken", "scimOrigin"),
    rate_limit=DocumentedLimit(20000, 86400, "scim_users"),
    responses={
        200: SuccessResponse(lambda: models.ScimUser),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "The request is invalid. Nothing was sent.", rejected=True),
        "401": ErrorResponse(
            lambda: models.Error,
            (
                "The key is invalid: the header is missing or malformed, the host is that of another "
                "instance, the key lacks the permission or belongs to another workspace. Nothing was sent."
            ),
            rejected=True,
        ),
        "403": ErrorResponse(
            lambda: models.Error,
            (
                "The plan does not include this, or the account is inactive; or the key lacks the "
                "permission, because it was created without it or before the permission existed, or the URL"
                " is misspelled. Nothing was sent."
            ),
            rejected=True,
        ),
        "404": ErrorResponse(
            lambda: models.ScimError,
            (
                "No user has this identifier. The body of an update or a deletion is labelled `text/html; "
                "charset=UTF-8`."
            ),
            rejected=True,
        ),
        "415": ErrorResponse(
            lambda: models.Error,
            "The header `Content-Type` is missing or is not `application/json`. Nothing was sent.",
            rejected=True,
        ),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`PUT /scim/v2/Users/{id}`: Update a dashboard user."""

DELETE_SCIM_USER: Operation[EmptyResponse] = Operation(
    id="deleteScimUser",
    method="DELETE",
    path="/scim/v2/Users/{id}",
    retry="if-rejected",
    schemes=("scimToken", "scimOrigin"),
    rate_limit=DocumentedLimit(20000, 86400, "scim_users"),
    responses={
        204: SuccessResponse(),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "The request is invalid. Nothing was sent.", rejected=True),
        "401": ErrorResponse(
            lambda: models.Error,
            (
                "The key is invalid: the header is missing or malformed, the host is that of another "
                "instance, the key lacks the permission or belongs to another workspace. Nothing was sent."
            ),
            rejected=True,
        ),
        "403": ErrorResponse(
            lambda: models.Error,
            (
                "The plan does not include this, or the account is inactive; or the key lacks the "
                "permission, because it was created without it or before the permission existed, or the URL"
                " is misspelled. Nothing was sent."
            ),
            rejected=True,
        ),
        "404": ErrorResponse(
            lambda: models.ScimError,
            (
                "No user has this identifier. The body of an update or a deletion is labelled `text/html; "
                "charset=UTF-8`."
            ),
            rejected=True,
        ),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`DELETE /scim/v2/Users/{id}`: Delete a dashboard user."""
