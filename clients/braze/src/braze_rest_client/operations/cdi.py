# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `Cdi`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from braze_rest_client import models
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse

LIST_CDI_INTEGRATIONS: Operation[models.CdiIntegrationList] = Operation(
    id="listCdiIntegrations",
    method="GET",
    path="/cdi/integrations",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60),
    responses={
        200: SuccessResponse(lambda: models.CdiIntegrationList),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.CdiError, "The cursor is invalid.", rejected=True),
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
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`GET /cdi/integrations`: List integrations."""

LIST_CDI_JOB_SYNC_STATUS: Operation[models.CdiJobSyncStatusList] = Operation(
    id="listCdiJobSyncStatus",
    method="GET",
    path="/cdi/integrations/{integration_id}/job_sync_status",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(100, 60),
    responses={
        200: SuccessResponse(lambda: models.CdiJobSyncStatusList),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.CdiError, "The cursor or the identifier of the integration is invalid.", rejected=True
        ),
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
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`GET /cdi/integrations/{integration_id}/job_sync_status`: List the syncs of an integration."""

TRIGGER_CDI_SYNC: Operation[models.CdiSyncResult] = Operation(
    id="triggerCdiSync",
    method="POST",
    path="/cdi/integrations/{integration_id}/sync",
    retry="if-rejected",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(20, 60),
    responses={
        202: SuccessResponse(lambda: models.CdiSyncResult),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.CdiError, "The identifier of the integration is invalid.", rejected=True),
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
        "404": ErrorResponse(lambda: models.CdiError, "The integration does not exist.", rejected=True),
        "429": ErrorResponse(
            lambda: models.CdiError,
            ("A sync of this integration is running: try again after it has finished. Or the rate limit is exceeded."),
            rejected=True,
        ),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`POST /cdi/integrations/{integration_id}/sync`: Start a sync of an integration."""
