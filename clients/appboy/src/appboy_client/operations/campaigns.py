# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `Campaigns`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse

LIST_CAMPAIGNS: Operation[models.CampaignList] = Operation(
    id="listCampaigns",
    method="GET",
    path="/campaigns/list",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.CampaignList),
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
"""`GET /campaigns/list`: List the campaigns."""

GET_CAMPAIGN_DATA_SERIES: Operation[models.CampaignSeries] = Operation(
    id="getCampaignDataSeries",
    method="GET",
    path="/campaigns/data_series",
    retry="safe",
    constraints={
        "length": Constraint(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.CampaignSeries),
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
"""`GET /campaigns/data_series`: Read the statistics of a campaign over time."""

GET_CAMPAIGN_DETAILS: Operation[models.CampaignDetails] = Operation(
    id="getCampaignDetails",
    method="GET",
    path="/campaigns/details",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    responses={
        200: SuccessResponse(lambda: models.CampaignDetails),
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
"""`GET /campaigns/details`: Read the details of a campaign."""
