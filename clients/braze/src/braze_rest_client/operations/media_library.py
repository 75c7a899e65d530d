# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `MediaLibrary`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from braze_rest_client import models
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse

CREATE_MEDIA_LIBRARY_ASSET: Operation[models.MediaLibraryAssetCreateResult] = Operation(
    id="createMediaLibraryAsset",
    method="POST",
    path="/media_library/create",
    retry="if-rejected",
    body="required",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(100, 3600),
    responses={
        200: SuccessResponse(lambda: models.MediaLibraryAssetCreateResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.MediaLibraryError,
            "The request is invalid, or the asset could not be processed; nothing was added.",
            rejected=True,
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
            lambda: models.MediaLibraryError,
            "The media library is not enabled for this workspace, or the key lacks the permission.",
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
        "500": ErrorResponse(
            lambda: models.MediaLibraryError, "An unexpected error. Try again, or contact the vendor's support."
        ),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`POST /media_library/create`: Upload an asset to the media library."""

REPLACE_MEDIA_LIBRARY_FILE: Operation[models.MediaLibraryFileReplaceResult] = Operation(
    id="replaceMediaLibraryFile",
    method="PUT",
    path="/media_library/replace_file",
    retry="idempotent",
    body="required",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(100, 3600),
    responses={
        200: SuccessResponse(lambda: models.MediaLibraryFileReplaceResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.MediaLibraryError,
            "The request is invalid, or the file could not be processed; nothing was replaced.",
            rejected=True,
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
        "404": ErrorResponse(lambda: models.MediaLibraryError, "The asset does not exist.", rejected=True),
        "415": ErrorResponse(
            lambda: models.Error,
            "The header `Content-Type` is missing or is not `application/json`. Nothing was sent.",
            rejected=True,
        ),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "500": ErrorResponse(
            lambda: models.MediaLibraryError, "An unexpected error. Try again, or contact the vendor's support."
        ),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`PUT /media_library/replace_file`: Replace the file of an asset."""
