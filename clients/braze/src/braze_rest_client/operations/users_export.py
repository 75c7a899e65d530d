# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `UsersExport`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


EXPORT_USERS_BY_IDS: Operation[models.ExportedUserList] = Operation(
    id="exportUsersByIds",
    method="POST",
    path="/users/export/ids",
    retry="safe",
    body="required",
    constraints={
        "external_ids": Constraint(max_items=50),
        "user_aliases": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().USER_EXPORT_BY_IDS,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(250, 60),
    responses={
        201: SuccessResponse(lambda: models.ExportedUserList),
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
"""`POST /users/export/ids`: Export users by identifier."""

EXPORT_USERS_BY_SEGMENT: Operation[models.UserExport] = Operation(
    id="exportUsersBySegment",
    method="POST",
    path="/users/export/segment",
    retry="if-rejected",
    body="required",
    constraints={
        "custom_attributes_to_export": Constraint(max_items=500),
    },
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.UserExport),
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
"""`POST /users/export/segment`: Export the users of a segment."""

EXPORT_USERS_BY_GLOBAL_CONTROL_GROUP: Operation[models.UserExport] = Operation(
    id="exportUsersByGlobalControlGroup",
    method="POST",
    path="/users/export/global_control_group",
    retry="if-rejected",
    body="required",
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.UserExport),
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
"""`POST /users/export/global_control_group`: Export the users of the Global Control Group."""
