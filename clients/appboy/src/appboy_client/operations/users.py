# Generated from specs/appboy/openapi.yaml; do not edit.

"""What the client knows about the operations of Users, as data."""

from __future__ import annotations

from typing import Any

from appboy_client import models
from engagement_core.constraints import Limit
from engagement_core.operation import Answer, Failure, Operation


def _objects() -> Any:
    # Loaded with the first body that may hold objects.
    from appboy_client import request_fields

    return request_fields


TRACK_USERS: Operation[models.Success | models.PartialSuccess | models.Queued] = Operation(
    id="trackUsers",
    method="POST",
    path="/users/track",
    retry="refused-only",
    body="required",
    limits={
        "attributes": Limit(max_items=50),
        "events": Limit(max_items=50),
        "purchases": Limit(max_items=50),
    },
    fields=lambda: _objects().USER_TRACK,
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    answers={
        200: Answer(lambda: models.Success | models.PartialSuccess),
        201: Answer(lambda: models.Success | models.PartialSuccess),
        202: Answer(lambda: models.Queued),
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
        "404": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is given and unknown. Nothing was processed.",
            rejected=True,
        ),
        "413": Failure(lambda: models.FatalError, "The body is larger than 4 MB and was refused.", rejected=True),
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
"""`POST /users/track`: Record attributes, events and purchases."""

DELETE_USERS: Operation[models.UserDeleteResult | models.Queued] = Operation(
    id="deleteUsers",
    method="POST",
    path="/users/delete",
    retry="refused-only",
    body="required",
    limits={
        "external_ids": Limit(max_items=50),
        "appboy_ids": Limit(max_items=50),
    },
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    answers={
        200: Answer(lambda: models.UserDeleteResult),
        201: Answer(lambda: models.UserDeleteResult),
        202: Answer(lambda: models.Queued),
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
        "404": Failure(
            lambda: models.FatalError,
            "The identifier of the app group is given and unknown. Nothing was processed.",
            rejected=True,
        ),
        "413": Failure(lambda: models.FatalError, "The body is larger than 4 MB and was refused.", rejected=True),
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
"""`POST /users/delete`: Delete users."""

EXPORT_USERS_BY_IDS: Operation[models.UserExport] = Operation(
    id="exportUsersByIds",
    method="POST",
    path="/users/export/ids",
    retry="safe",
    body="required",
    limits={
        "external_ids": Limit(max_items=50),
    },
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    answers={
        200: Answer(lambda: models.UserExport),
        201: Answer(lambda: models.UserExport),
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
        "413": Failure(lambda: models.FatalError, "The body is larger than 4 MB and was refused.", rejected=True),
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
"""`POST /users/export/ids`: Export users by identifier."""

EXPORT_USERS_BY_SEGMENT: Operation[models.SegmentExport] = Operation(
    id="exportUsersBySegment",
    method="POST",
    path="/users/export/segment",
    retry="refused-only",
    body="required",
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    answers={
        200: Answer(lambda: models.SegmentExport),
        201: Answer(lambda: models.SegmentExport),
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
        "413": Failure(lambda: models.FatalError, "The body is larger than 4 MB and was refused.", rejected=True),
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
"""`POST /users/export/segment`: Export the users of a segment."""
