# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `Segments`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse

LIST_SEGMENTS: Operation[models.SegmentList] = Operation(
    id="listSegments",
    method="GET",
    path="/segments/list",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.SegmentList),
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
"""`GET /segments/list`: List the segments."""

GET_SEGMENT_DATA_SERIES: Operation[models.SegmentSeries] = Operation(
    id="getSegmentDataSeries",
    method="GET",
    path="/segments/data_series",
    retry="safe",
    constraints={
        "length": Constraint(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.SegmentSeries),
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
"""`GET /segments/data_series`: Read the size of a segment over time."""

GET_SEGMENT_DETAILS: Operation[models.SegmentDetails] = Operation(
    id="getSegmentDetails",
    method="GET",
    path="/segments/details",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.SegmentDetails),
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
"""`GET /segments/details`: Read the details of a segment."""
