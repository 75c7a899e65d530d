# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `TemplatesEmail`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse

CREATE_EMAIL_TEMPLATE: Operation[models.EmailTemplateCreated] = Operation(
    id="createEmailTemplate",
    method="POST",
    path="/templates/email/create",
    retry="if-rejected",
    body="required",
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.EmailTemplateCreated),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.EmailTemplateError,
            ("The template is invalid, for one of the reasons that `message` can have. Nothing was stored."),
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
"""`POST /templates/email/create`: Create an e-mail template."""

GET_EMAIL_TEMPLATE: Operation[models.EmailTemplateDetails] = Operation(
    id="getEmailTemplate",
    method="GET",
    path="/templates/email/info",
    retry="safe",
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(lambda: models.EmailTemplateDetails),
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
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`GET /templates/email/info`: Get an e-mail template."""

LIST_EMAIL_TEMPLATES: Operation[models.EmailTemplateList] = Operation(
    id="listEmailTemplates",
    method="GET",
    path="/templates/email/list",
    retry="safe",
    constraints={
        "limit": Constraint(minimum=1, maximum=1000),
        "offset": Constraint(minimum=0),
    },
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(lambda: models.EmailTemplateList),
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
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`GET /templates/email/list`: List e-mail templates."""

UPDATE_EMAIL_TEMPLATE: Operation[models.EmailTemplateUpdated] = Operation(
    id="updateEmailTemplate",
    method="POST",
    path="/templates/email/update",
    retry="idempotent",
    body="required",
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.EmailTemplateUpdated),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.EmailTemplateError,
            ("The template is invalid, for one of the reasons that `message` can have. Nothing was stored."),
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
"""`POST /templates/email/update`: Update an e-mail template."""
