# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `Transactional`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


SEND_TRANSACTIONAL_EMAIL: Operation[models.TransactionalEmailSendResult] = Operation(
    id="sendTransactionalEmail",
    method="POST",
    path="/transactional/v1/campaigns/{campaign_id}/send",
    retry="if-rejected",
    body="required",
    constraints={
        "external_send_id": Constraint(pattern="^[a-zA-Z0-9\\-_+\\/=]+$"),
    },
    fields=lambda: _request_fields().TRANSACTIONAL_EMAIL_SEND,
    schemes=("apiKey",),
    idempotency_key="external_send_id",
    responses={
        201: SuccessResponse(lambda: models.TransactionalEmailSendResult),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "The request is invalid. Nothing was sent.", rejected=True),
        "401": ErrorResponse(
            lambda: models.Error,
            ("The key is invalid, lacks the permission, or the IP address is not allowed. Nothing was sent."),
            rejected=True,
        ),
        "403": ErrorResponse(
            lambda: models.Error,
            (
                "The plan does not include this, or the account is inactive; or the key lacks the "
                "permission, because it was created without it or before the permission existed, or the URL"
                " is misspelled. Nothing was sent."
            ),
            rejected=True,
        ),
        "404": ErrorResponse(
            lambda: models.Error, "The URL is invalid, or nothing has this identifier. Nothing was sent.", rejected=True
        ),
        "415": ErrorResponse(
            lambda: models.Error,
            "The header `Content-Type` is missing or is not `application/json`. Nothing was sent.",
            rejected=True,
        ),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`POST /transactional/v1/campaigns/{campaign_id}/send`: Send a transactional e-mail."""
