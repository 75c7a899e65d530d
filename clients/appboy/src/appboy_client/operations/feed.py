# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `Feed`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse

LIST_CARDS: Operation[models.CardList] = Operation(
    id="listCards",
    method="GET",
    path="/feed/list",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.CardList),
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
"""`GET /feed/list`: List the news feed cards."""

GET_CARD_DATA_SERIES: Operation[models.CardSeries] = Operation(
    id="getCardDataSeries",
    method="GET",
    path="/feed/data_series",
    retry="safe",
    constraints={
        "length": Constraint(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.CardSeries),
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
"""`GET /feed/data_series`: Read the statistics of a card over time."""

GET_CARD_DETAILS: Operation[models.CardDetails] = Operation(
    id="getCardDetails",
    method="GET",
    path="/feed/details",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.CardDetails),
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
"""`GET /feed/details`: Read the details of a card."""
