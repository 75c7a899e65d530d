# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `Apps`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


UPDATE_PUSH_CREDENTIAL: Operation[models.PushCredentialUpdateResult] = Operation(
    id="updatePushCredential",
    method="POST",
    path="/apps/push_credential/update",
    retry="idempotent",
    body="required",
    fields=lambda: _request_fields().PUSH_CREDENTIAL_UPDATE,
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.PushCredentialUpdateResult),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.Error, "The request is invalid. Nothing was sent.", rejected=True),
        "401": ErrorResponse(
            lambda: models.Error,
            (
                "The key is invalid: the header is missing or malformed, the host is that of another "
                "instance, the key lacks the permission or belongs to another workspace. Nothing was sent."
            ),
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
"""`POST /apps/push_credential/update`: Update push credentials."""
