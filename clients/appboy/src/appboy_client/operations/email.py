# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `Email`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse

LIST_UNSUBSCRIBES: Operation[models.UnsubscribeList] = Operation(
    id="listUnsubscribes",
    method="GET",
    path="/email/unsubscribes",
    retry="safe",
    constraints={
        "start_date": Constraint(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        "end_date": Constraint(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
    },
    times={"start_date": "date", "end_date": "date"},
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.UnsubscribeList),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": ErrorResponse(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "429": ErrorResponse(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": ErrorResponse(
            lambda: models.FatalError,
            "The vendor's server failed, and nothing was processed. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`GET /email/unsubscribes`: List unsubscribed e-mail addresses."""

SET_EMAIL_STATUS: Operation[models.Success | models.PartialSuccess] = Operation(
    id="setEmailStatus",
    method="POST",
    path="/email/status",
    retry="idempotent",
    body="required",
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(lambda: models.Success | models.PartialSuccess),
        201: SuccessResponse(lambda: models.Success | models.PartialSuccess),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": ErrorResponse(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "413": ErrorResponse(
            lambda: models.FatalError, "The body is larger than 4 MB and was rejected.", rejected=True
        ),
        "429": ErrorResponse(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": ErrorResponse(
            lambda: models.FatalError,
            "The vendor's server failed, and nothing was processed. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`POST /email/status`: Set the subscription of e-mail addresses."""

REMOVE_EMAIL_BOUNCES: Operation[models.Success | models.PartialSuccess] = Operation(
    id="removeEmailBounces",
    method="POST",
    path="/email/bounce/remove",
    retry="idempotent",
    body="required",
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(lambda: models.Success | models.PartialSuccess),
        201: SuccessResponse(lambda: models.Success | models.PartialSuccess),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": ErrorResponse(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "413": ErrorResponse(
            lambda: models.FatalError, "The body is larger than 4 MB and was rejected.", rejected=True
        ),
        "429": ErrorResponse(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": ErrorResponse(
            lambda: models.FatalError,
            "The vendor's server failed, and nothing was processed. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`POST /email/bounce/remove`: Remove e-mail addresses from the bounce list."""

REMOVE_EMAIL_SPAM: Operation[models.Success | models.PartialSuccess] = Operation(
    id="removeEmailSpam",
    method="POST",
    path="/email/spam/remove",
    retry="idempotent",
    body="required",
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(lambda: models.Success | models.PartialSuccess),
        201: SuccessResponse(lambda: models.Success | models.PartialSuccess),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": ErrorResponse(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "413": ErrorResponse(
            lambda: models.FatalError, "The body is larger than 4 MB and was rejected.", rejected=True
        ),
        "429": ErrorResponse(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": ErrorResponse(
            lambda: models.FatalError,
            "The vendor's server failed, and nothing was processed. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`POST /email/spam/remove`: Remove e-mail addresses from the spam list."""
