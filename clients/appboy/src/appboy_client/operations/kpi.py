# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `Kpi`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse

GET_MAU_DATA_SERIES: Operation[models.MauSeries] = Operation(
    id="getMauDataSeries",
    method="GET",
    path="/kpi/mau/data_series",
    retry="safe",
    constraints={
        "length": Constraint(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.MauSeries),
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
"""`GET /kpi/mau/data_series`: Read the monthly active users over time."""

GET_DAU_DATA_SERIES: Operation[models.DauSeries] = Operation(
    id="getDauDataSeries",
    method="GET",
    path="/kpi/dau/data_series",
    retry="safe",
    constraints={
        "length": Constraint(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.DauSeries),
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
"""`GET /kpi/dau/data_series`: Read the daily active users over time."""

GET_NEW_USERS_DATA_SERIES: Operation[models.NewUsersSeries] = Operation(
    id="getNewUsersDataSeries",
    method="GET",
    path="/kpi/new_users/data_series",
    retry="safe",
    constraints={
        "length": Constraint(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.NewUsersSeries),
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
"""`GET /kpi/new_users/data_series`: Read the new users over time."""

GET_UNINSTALLS_DATA_SERIES: Operation[models.UninstallsSeries] = Operation(
    id="getUninstallsDataSeries",
    method="GET",
    path="/kpi/uninstalls/data_series",
    retry="safe",
    constraints={
        "length": Constraint(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.UninstallsSeries),
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
"""`GET /kpi/uninstalls/data_series`: Read the uninstalls over time."""
