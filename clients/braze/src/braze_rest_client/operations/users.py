# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `Users`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


TRACK_USERS: Operation[models.UserTrackResult | models.UserTrackPartialResult] = Operation(
    id="trackUsers",
    method="POST",
    path="/users/track",
    retry="if-rejected",
    body="required",
    constraints={
        "attributes": Constraint(max_items=75),
        "events": Constraint(max_items=75),
        "purchases": Constraint(max_items=75),
    },
    fields=lambda: _request_fields().USER_TRACK,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(3000, 3),
    responses={
        201: SuccessResponse(lambda: models.UserTrackResult | models.UserTrackPartialResult),
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
"""`POST /users/track`: Record attributes, events and purchases."""

DELETE_USERS: Operation[models.UserDeleteResult] = Operation(
    id="deleteUsers",
    method="POST",
    path="/users/delete",
    retry="if-rejected",
    body="required",
    constraints={
        "external_ids": Constraint(max_items=50),
        "user_aliases": Constraint(max_items=50),
        "braze_ids": Constraint(max_items=50),
        "email_addresses": Constraint(max_items=50),
        "phone_numbers": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().USER_DELETE,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(20000, 60, "users"),
    responses={
        201: SuccessResponse(lambda: models.UserDeleteResult),
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
"""`POST /users/delete`: Delete users."""

IDENTIFY_USERS: Operation[models.UserAliasesResult] = Operation(
    id="identifyUsers",
    method="POST",
    path="/users/identify",
    retry="if-rejected",
    body="required",
    constraints={
        "aliases_to_identify": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().USER_IDENTIFY,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(20000, 60, "users"),
    responses={
        201: SuccessResponse(lambda: models.UserAliasesResult),
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
"""`POST /users/identify`: Identify users."""

MERGE_USERS: Operation[models.Success] = Operation(
    id="mergeUsers",
    method="POST",
    path="/users/merge",
    retry="if-rejected",
    body="required",
    constraints={
        "merge_updates": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().USER_MERGE,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(20000, 60, "users"),
    responses={
        202: SuccessResponse(lambda: models.Success),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "The request is invalid. Nothing is merged.", rejected=True),
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
"""`POST /users/merge`: Merge users."""
