# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `TemplatesWebhookTranslations`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from braze_rest_client import models
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse

LIST_WEBHOOK_TEMPLATE_TRANSLATIONS: Operation[models.TranslationList] = Operation(
    id="listWebhookTemplateTranslations",
    method="GET",
    path="/templates/webhook/translations",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(250000, 60),
    responses={
        200: SuccessResponse(lambda: models.TranslationList),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.WebhookTemplateTranslationError,
            "The locale is invalid, or the template has no translations. Nothing was stored.",
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
"""`GET /templates/webhook/translations`: List the translations of a webhook template."""

UPDATE_WEBHOOK_TEMPLATE_TRANSLATIONS: Operation[models.WebhookTemplateTranslationUpdateResult] = Operation(
    id="updateWebhookTemplateTranslations",
    method="PUT",
    path="/templates/webhook/translations",
    retry="idempotent",
    body="required",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(250000, 60),
    responses={
        200: SuccessResponse(lambda: models.WebhookTemplateTranslationUpdateResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.WebhookTemplateTranslationError,
            "The locale is invalid, or the template has no translations. Nothing was stored.",
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
"""`PUT /templates/webhook/translations`: Update the translations of a webhook template."""

GET_WEBHOOK_TEMPLATE_TRANSLATION_SOURCE: Operation[models.WebhookTemplateTranslationSource] = Operation(
    id="getWebhookTemplateTranslationSource",
    method="GET",
    path="/templates/webhook/translations/source",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(250000, 60),
    responses={
        200: SuccessResponse(lambda: models.WebhookTemplateTranslationSource),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.WebhookTemplateTranslationError,
            "The locale is invalid, or the template has no translations. Nothing was stored.",
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
"""`GET /templates/webhook/translations/source`: Get the source texts of a webhook template."""
