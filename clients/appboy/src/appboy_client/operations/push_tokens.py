# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `PushTokens`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from appboy_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from appboy_client import request_fields

    return request_fields


REMOVE_PUSH_TOKENS: Operation[models.Success | models.PartialSuccess | models.Queued] = Operation(
    id="removePushTokens",
    method="POST",
    path="/push_notification/remove",
    retry="if-rejected",
    body="required",
    constraints={
        "push_tokens": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().PUSH_TOKEN_REMOVE,
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(lambda: models.Success | models.PartialSuccess),
        201: SuccessResponse(lambda: models.Success | models.PartialSuccess),
        202: SuccessResponse(lambda: models.Queued),
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
        "404": ErrorResponse(
            lambda: models.FatalError,
            "The identifier of the app group is set but unknown. Nothing was processed.",
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
"""`POST /push_notification/remove`: Remove push tokens."""
