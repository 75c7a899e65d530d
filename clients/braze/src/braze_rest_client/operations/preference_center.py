# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `PreferenceCenter`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


GET_PREFERENCE_CENTER_URL: Operation[models.PreferenceCenterUrl] = Operation(
    id="getPreferenceCenterUrl",
    method="GET",
    path="/preference_center/v1/{preferenceCenterExternalID}/url/{userID}",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(1000, 60),
    responses={
        200: SuccessResponse(lambda: models.PreferenceCenterUrl),
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
"""`GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}`: Get the address of a preference center for a
user.
"""

LIST_PREFERENCE_CENTERS: Operation[models.PreferenceCenterList] = Operation(
    id="listPreferenceCenters",
    method="GET",
    path="/preference_center/v1/list",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(1000, 60),
    responses={
        200: SuccessResponse(lambda: models.PreferenceCenterList),
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
"""`GET /preference_center/v1/list`: List preference centers."""

GET_PREFERENCE_CENTER: Operation[models.PreferenceCenterDetails] = Operation(
    id="getPreferenceCenter",
    method="GET",
    path="/preference_center/v1/{preferenceCenterExternalID}",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(1000, 60),
    responses={
        200: SuccessResponse(lambda: models.PreferenceCenterDetails),
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
"""`GET /preference_center/v1/{preferenceCenterExternalID}`: Get a preference center."""

UPDATE_PREFERENCE_CENTER: Operation[models.PreferenceCenterUpdated] = Operation(
    id="updatePreferenceCenter",
    method="PUT",
    path="/preference_center/v1/{preferenceCenterExternalID}",
    retry="idempotent",
    body="required",
    fields=lambda: _request_fields().PREFERENCE_CENTER_UPDATE,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(10, 60),
    responses={
        200: SuccessResponse(lambda: models.PreferenceCenterUpdated),
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
"""`PUT /preference_center/v1/{preferenceCenterExternalID}`: Update a preference center."""

CREATE_PREFERENCE_CENTER: Operation[models.PreferenceCenterCreated] = Operation(
    id="createPreferenceCenter",
    method="POST",
    path="/preference_center/v1",
    retry="if-rejected",
    body="required",
    constraints={
        "name": Constraint(pattern="^[A-Za-z0-9_-]+$"),
    },
    fields=lambda: _request_fields().PREFERENCE_CENTER_CREATE,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(10, 60),
    responses={
        201: SuccessResponse(lambda: models.PreferenceCenterCreated),
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
"""`POST /preference_center/v1`: Create a preference center."""
