# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `Sms`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse

LIST_INVALID_PHONE_NUMBERS: Operation[models.InvalidPhoneNumberList] = Operation(
    id="listInvalidPhoneNumbers",
    method="GET",
    path="/sms/invalid_phone_numbers",
    retry="safe",
    constraints={
        "start_date": Constraint(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        "end_date": Constraint(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        "limit": Constraint(maximum=500),
    },
    times={"start_date": "date", "end_date": "date"},
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(lambda: models.InvalidPhoneNumberList),
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
"""`GET /sms/invalid_phone_numbers`: List invalid phone numbers."""

REMOVE_INVALID_PHONE_NUMBERS: Operation[models.InvalidPhoneNumberRemoveResult] = Operation(
    id="removeInvalidPhoneNumbers",
    method="POST",
    path="/sms/invalid_phone_numbers/remove",
    retry="idempotent",
    body="required",
    constraints={
        "phone_numbers": Constraint(max_items=50),
    },
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.InvalidPhoneNumberRemoveResult),
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
"""`POST /sms/invalid_phone_numbers/remove`: Remove phone numbers from the list of invalid ones."""
