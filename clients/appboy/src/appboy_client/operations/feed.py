# Generated from specs/appboy/openapi.yaml; do not edit.

"""What the client knows about the operations of Feed, as data."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Limit
from engagement_core.operation import Answer, Failure, Operation

LIST_CARDS: Operation[models.CardList] = Operation(
    id="listCards",
    method="GET",
    path="/feed/list",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.CardList),
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
"""`GET /feed/list`: List the news feed cards."""

GET_CARD_DATA_SERIES: Operation[models.CardSeries] = Operation(
    id="getCardDataSeries",
    method="GET",
    path="/feed/data_series",
    retry="safe",
    limits={
        "length": Limit(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.CardSeries),
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
"""`GET /feed/data_series`: Read the statistics of a card over time."""

GET_CARD_DETAILS: Operation[models.CardDetails] = Operation(
    id="getCardDetails",
    method="GET",
    path="/feed/details",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.CardDetails),
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
"""`GET /feed/details`: Read the details of a card."""
