# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `MessagesLiveActivity`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


START_LIVE_ACTIVITY: Operation[models.Success] = Operation(
    id="startLiveActivity",
    method="POST",
    path="/messages/live_activity/start",
    retry="if-rejected",
    body="required",
    constraints={
        "external_user_ids": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().LIVE_ACTIVITY_START,
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.Success),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.LiveActivityError | models.Error, "The request is invalid. Nothing was sent.", rejected=True
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
"""`POST /messages/live_activity/start`: Start a Live Activity."""

UPDATE_LIVE_ACTIVITY: Operation[models.Success] = Operation(
    id="updateLiveActivity",
    method="POST",
    path="/messages/live_activity/update",
    retry="if-rejected",
    body="required",
    fields=lambda: _request_fields().LIVE_ACTIVITY_UPDATE,
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.Success),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.LiveActivityError | models.Error, "The request is invalid. Nothing was sent.", rejected=True
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
"""`POST /messages/live_activity/update`: Update or end a Live Activity."""
