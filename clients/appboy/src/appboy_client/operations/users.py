# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `Users`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from appboy_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from appboy_client import request_fields

    return request_fields


TRACK_USERS: Operation[models.Success | models.PartialSuccess | models.Queued] = Operation(
    id="trackUsers",
    method="POST",
    path="/users/track",
    retry="if-rejected",
    body="required",
    constraints={
        "attributes": Constraint(max_items=50),
        "events": Constraint(max_items=50),
        "purchases": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().USER_TRACK,
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
"""`POST /users/track`: Record attributes, events and purchases."""

DELETE_USERS: Operation[models.UserDeleteResult | models.Queued] = Operation(
    id="deleteUsers",
    method="POST",
    path="/users/delete",
    retry="if-rejected",
    body="required",
    constraints={
        "external_ids": Constraint(max_items=50),
        "appboy_ids": Constraint(max_items=50),
    },
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(lambda: models.UserDeleteResult),
        201: SuccessResponse(lambda: models.UserDeleteResult),
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
"""`POST /users/delete`: Delete users."""

EXPORT_USERS_BY_IDS: Operation[models.UserExport] = Operation(
    id="exportUsersByIds",
    method="POST",
    path="/users/export/ids",
    retry="safe",
    body="required",
    constraints={
        "external_ids": Constraint(max_items=50),
    },
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(lambda: models.UserExport),
        201: SuccessResponse(lambda: models.UserExport),
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
"""`POST /users/export/ids`: Export users by identifier."""

EXPORT_USERS_BY_SEGMENT: Operation[models.SegmentExport] = Operation(
    id="exportUsersBySegment",
    method="POST",
    path="/users/export/segment",
    retry="if-rejected",
    body="required",
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(lambda: models.SegmentExport),
        201: SuccessResponse(lambda: models.SegmentExport),
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
"""`POST /users/export/segment`: Export the users of a segment."""
