# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `CampaignsTranslations`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from braze_rest_client import models
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse

LIST_CAMPAIGN_TRANSLATIONS: Operation[models.TranslationList] = Operation(
    id="listCampaignTranslations",
    method="GET",
    path="/campaigns/translations",
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
"""`GET /campaigns/translations`: List the translations of a campaign's message."""

UPDATE_CAMPAIGN_TRANSLATIONS: Operation[models.TranslationUpdateResult] = Operation(
    id="updateCampaignTranslations",
    method="PUT",
    path="/campaigns/translations",
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
"""`PUT /campaigns/translations`: Update the translations of a campaign's message."""

GET_CAMPAIGN_TRANSLATION_SOURCE: Operation[models.TranslationSourceResult] = Operation(
    id="getCampaignTranslationSource",
    method="GET",
    path="/campaigns/translations/source",
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
"""`GET /campaigns/translations/source`: Get the source texts of a campaign's message."""
