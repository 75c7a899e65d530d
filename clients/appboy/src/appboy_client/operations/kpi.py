# Generated from specs/appboy/openapi.yaml; do not edit.

"""What the client knows about the operations of Kpi, as data."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Limit
from engagement_core.operation import Answer, Failure, Operation

GET_MAU_DATA_SERIES: Operation[models.MauSeries] = Operation(
    id="getMauDataSeries",
    method="GET",
    path="/kpi/mau/data_series",
    retry="safe",
    limits={
        "length": Limit(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.MauSeries),
    },
    failures={
        "400": Failure(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "429": Failure(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": Failure(
            lambda: models.FatalError,
            (
                "Something failed on the vendor's side, and nothing was processed. Try again, after waits "
                "that grow exponentially."
            ),
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
    limits={
        "length": Limit(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.DauSeries),
    },
    failures={
        "400": Failure(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "429": Failure(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": Failure(
            lambda: models.FatalError,
            (
                "Something failed on the vendor's side, and nothing was processed. Try again, after waits "
                "that grow exponentially."
            ),
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
    limits={
        "length": Limit(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.NewUsersSeries),
    },
    failures={
        "400": Failure(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "429": Failure(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": Failure(
            lambda: models.FatalError,
            (
                "Something failed on the vendor's side, and nothing was processed. Try again, after waits "
                "that grow exponentially."
            ),
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
    limits={
        "length": Limit(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.UninstallsSeries),
    },
    failures={
        "400": Failure(
            lambda: models.FatalError, "The syntax of the request is wrong. Nothing was processed.", rejected=True
        ),
        "401": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "429": Failure(
            lambda: models.FatalError, "The limit of requests an hour is used up. Nothing was processed.", rejected=True
        ),
        "5XX": Failure(
            lambda: models.FatalError,
            (
                "Something failed on the vendor's side, and nothing was processed. Try again, after waits "
                "that grow exponentially."
            ),
            rejected=True,
        ),
    },
)
"""`GET /kpi/uninstalls/data_series`: Read the uninstalls over time."""
