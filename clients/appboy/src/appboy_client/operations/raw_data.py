# Generated from specs/appboy/openapi.yaml; do not edit.

"""Operations of `RawData`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from appboy_client import models
from engagement_core.operation import Envelope, ErrorResponse, Operation, SuccessResponse

EXPORT_RAW_DATA: Operation[models.RawDataExportResult] = Operation(
    id="exportRawData",
    method="POST",
    path="/raw_data/export",
    retry="if-rejected",
    body="required",
    credentials=("app_group_id",),
    schemes=("restApiKey",),
    responses={
        200: SuccessResponse(
            lambda: models.RawDataExportResult,
            envelope=Envelope(failure="success", failures=(False,), message="message"),
        ),
        201: SuccessResponse(
            lambda: models.RawDataExportResult,
            envelope=Envelope(failure="success", failures=(False,), message="message"),
        ),
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
        "413": ErrorResponse(
            lambda: models.FatalError, "The body is larger than 4 MB and was rejected.", rejected=True
        ),
        "429": ErrorResponse(
            lambda: models.FatalError,
            (
                "Another export of raw events is still running, or the limit of requests an hour is used "
                "up. Nothing was started."
            ),
            rejected=True,
        ),
        "5XX": ErrorResponse(
            lambda: models.FatalError,
            "The vendor's server failed, and nothing was processed. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`POST /raw_data/export`: Export raw events."""
