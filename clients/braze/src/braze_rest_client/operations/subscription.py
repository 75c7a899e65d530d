# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `Subscription`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


GET_SUBSCRIPTION_STATUS: Operation[models.SubscriptionStatusMap] = Operation(
    id="getSubscriptionStatus",
    method="GET",
    path="/subscription/status/get",
    retry="safe",
    constraints={
        "external_id[]": Constraint(min_items=1, max_items=50),
        "email[]": Constraint(min_items=1, max_items=50),
        "phone[]": Constraint(min_items=1, max_items=50),
    },
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(lambda: models.SubscriptionStatusMap),
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
"""`GET /subscription/status/get`: Get the states of users in a subscription group."""

LIST_USER_SUBSCRIPTION_GROUPS: Operation[models.SubscriptionUserList] = Operation(
    id="listUserSubscriptionGroups",
    method="GET",
    path="/subscription/user/status",
    retry="safe",
    constraints={
        "external_id[]": Constraint(min_items=1, max_items=50),
        "email[]": Constraint(min_items=1, max_items=50),
        "phone[]": Constraint(min_items=1, max_items=50),
        "limit": Constraint(maximum=100),
    },
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(lambda: models.SubscriptionUserList),
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
"""`GET /subscription/user/status`: List the subscription groups of users."""

SET_SUBSCRIPTION_STATUS: Operation[models.SubscriptionStatusResult] = Operation(
    id="setSubscriptionStatus",
    method="POST",
    path="/subscription/status/set",
    retry="idempotent",
    body="required",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(5000, 60, "subscription_status_set"),
    responses={
        201: SuccessResponse(lambda: models.SubscriptionStatusResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.SubscriptionError, "The request is invalid. Nothing was changed.", rejected=True
        ),
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
"""`POST /subscription/status/set`: Set the state of users in a subscription group."""

SET_SUBSCRIPTION_STATUS_V2: Operation[models.SubscriptionStatusResult] = Operation(
    id="setSubscriptionStatusV2",
    method="POST",
    path="/v2/subscription/status/set",
    retry="idempotent",
    body="required",
    fields=lambda: _request_fields().SUBSCRIPTION_STATUS_UPDATE_V2,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(5000, 60, "subscription_status_set"),
    responses={
        201: SuccessResponse(lambda: models.SubscriptionStatusResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.SubscriptionError, "The request is invalid. Nothing was changed.", rejected=True
        ),
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
"""`POST /v2/subscription/status/set`: Set the states of users in several subscription groups."""
