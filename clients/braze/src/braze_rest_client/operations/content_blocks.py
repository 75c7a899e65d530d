# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `ContentBlocks`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import ErrorResponse, Operation, SuccessResponse

CREATE_CONTENT_BLOCK: Operation[models.ContentBlockSaved] = Operation(
    id="createContentBlock",
    method="POST",
    path="/content_blocks/create",
    retry="if-rejected",
    body="required",
    constraints={
        "name": Constraint(min_length=1, max_length=99, pattern="^[A-Za-z0-9_-]+$"),
        "content": Constraint(min_length=1),
        "description": Constraint(min_length=1, max_length=249),
    },
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.ContentBlockSaved),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.ContentBlockError,
            ("The Content Block is invalid, for one of the reasons that `message` can have. Nothing was stored."),
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
"""`POST /content_blocks/create`: Create a Content Block."""

GET_CONTENT_BLOCK: Operation[models.ContentBlockDetails] = Operation(
    id="getContentBlock",
    method="GET",
    path="/content_blocks/info",
    retry="safe",
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(lambda: models.ContentBlockDetails),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.ContentBlockError,
            "The Content Block does not exist, or a parameter is invalid.",
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
"""`GET /content_blocks/info`: Get a Content Block."""

LIST_CONTENT_BLOCKS: Operation[models.ContentBlockList] = Operation(
    id="listContentBlocks",
    method="GET",
    path="/content_blocks/list",
    retry="safe",
    constraints={
        "limit": Constraint(minimum=1, maximum=1000),
        "offset": Constraint(minimum=1),
    },
    schemes=("apiKey",),
    responses={
        200: SuccessResponse(lambda: models.ContentBlockList),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.ContentBlockError, "A parameter is invalid.", rejected=True),
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
"""`GET /content_blocks/list`: List Content Blocks."""

UPDATE_CONTENT_BLOCK: Operation[models.ContentBlockSaved] = Operation(
    id="updateContentBlock",
    method="POST",
    path="/content_blocks/update",
    retry="idempotent",
    body="required",
    constraints={
        "name": Constraint(min_length=1, max_length=99, pattern="^[A-Za-z0-9_-]+$"),
        "description": Constraint(min_length=1, max_length=249),
        "content": Constraint(min_length=1),
    },
    schemes=("apiKey",),
    responses={
        201: SuccessResponse(lambda: models.ContentBlockSaved),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.ContentBlockError,
            ("The Content Block is invalid, for one of the reasons that `message` can have. Nothing was stored."),
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
"""`POST /content_blocks/update`: Update a Content Block."""
