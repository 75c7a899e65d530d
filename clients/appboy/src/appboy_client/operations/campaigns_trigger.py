# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `CampaignsTrigger`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from appboy_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from appboy_client import request_fields

    return request_fields


SEND_CAMPAIGN_TRIGGER: Operation[models.Success | models.PartialSuccess | models.Queued] = Operation(
    id="sendCampaignTrigger",
    method="POST",
    path="/campaigns/trigger/send",
    retry="if-rejected",
    body="required",
    constraints={
        "recipients": Constraint(max_items=50),
        "external_user_ids": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().CAMPAIGN_TRIGGER_SEND,
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(lambda: models.Success | models.PartialSuccess),
        201: SuccessResponse(lambda: models.Success | models.PartialSuccess),
        202: SuccessResponse(lambda: models.Queued),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.MessagingFatalError,
            "The request is invalid, for one of the reasons that `message` can have. Nothing was sent.",
            rejected=True,
        ),
        "401": ErrorResponse(
            lambda: models.FatalError,
            "The identifier of the app group is unknown or missing. Nothing was processed.",
            rejected=True,
        ),
        "403": ErrorResponse(
            lambda: models.FatalError,
            "The customer's plan does not include this, or the account is inactive. Nothing was sent.",
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
"""`POST /campaigns/trigger/send`: Send an API-triggered campaign immediately."""
