# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `ContentBlocksTranslations`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from braze_rest_client import models
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse

LIST_CONTENT_BLOCK_TRANSLATIONS: Operation[models.TranslationList] = Operation(
    id="listContentBlockTranslations",
    method="GET",
    path="/content_blocks/translations",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(250000, 60),
    responses={
        200: SuccessResponse(lambda: models.TranslationList),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.TranslationError,
            ("The locale or the translations are invalid, or the message has no translations. Nothing was stored."),
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
"""`GET /content_blocks/translations`: List the translations of a Content Block."""

UPDATE_CONTENT_BLOCK_TRANSLATIONS: Operation[models.TranslationUpdateResult] = Operation(
    id="updateContentBlockTranslations",
    method="PUT",
    path="/content_blocks/translations",
    retry="idempotent",
    body="required",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(250000, 60),
    responses={
        200: SuccessResponse(lambda: models.TranslationUpdateResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.TranslationError,
            ("The locale or the translations are invalid, or the message has no translations. Nothing was stored."),
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
"""`PUT /content_blocks/translations`: Update the translations of a Content Block."""

GET_CONTENT_BLOCK_TRANSLATION_SOURCE: Operation[models.TranslationSourceResult] = Operation(
    id="getContentBlockTranslationSource",
    method="GET",
    path="/content_blocks/translations/source",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(250000, 60),
    responses={
        200: SuccessResponse(lambda: models.TranslationSourceResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.TranslationError,
            ("The locale or the translations are invalid, or the message has no translations. Nothing was stored."),
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
"""`GET /content_blocks/translations/source`: Get the source texts of a Content Block."""
