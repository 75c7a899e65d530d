# Generated from specs/appboy/openapi.yaml; do not edit.

"""What the client knows about the operations of Events, as data."""

from __future__ import annotations

from appboy_client import models
from engagement_core.constraints import Limit
from engagement_core.operation import Answer, Failure, Operation

LIST_EVENTS: Operation[models.EventList] = Operation(
    id="listEvents",
    method="GET",
    path="/events/list",
    retry="safe",
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.EventList),
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
"""`GET /events/list`: List the custom events."""

GET_EVENT_DATA_SERIES: Operation[models.EventSeries] = Operation(
    id="getEventDataSeries",
    method="GET",
    path="/events/data_series",
    retry="safe",
    limits={
        "length": Limit(minimum=1, maximum=100),
    },
    credentials=("app_group_id",),
    schemes=("appGroupId", "restApiKey"),
    answers={
        200: Answer(lambda: models.EventSeries),
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
"""`GET /events/data_series`: Read the occurrences of a custom event over time."""
