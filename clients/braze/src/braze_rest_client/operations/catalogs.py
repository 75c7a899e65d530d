# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `Catalogs`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


LIST_CATALOGS: Operation[models.CatalogList] = Operation(
    id="listCatalogs",
    method="GET",
    path="/catalogs",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalogs"),
    responses={
        200: SuccessResponse(lambda: models.CatalogList),
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
"""`GET /catalogs`: List catalogs."""

CREATE_CATALOG: Operation[models.CatalogList] = Operation(
    id="createCatalog",
    method="POST",
    path="/catalogs",
    retry="if-rejected",
    body="required",
    constraints={
        "catalogs": Constraint(max_items=1),
    },
    fields=lambda: _request_fields().CATALOGS_CREATE,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalogs"),
    responses={
        201: SuccessResponse(lambda: models.CatalogList),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.CatalogErrors, "The catalog was not created.", rejected=True),
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
"""`POST /catalogs`: Create a catalog."""

DELETE_CATALOG: Operation[models.CatalogResult] = Operation(
    id="deleteCatalog",
    method="DELETE",
    path="/catalogs/{catalog_name}",
    retry="idempotent",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalogs"),
    responses={
        200: SuccessResponse(lambda: models.CatalogResult),
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
            lambda: models.CatalogErrors,
            "The catalog, or what the path names in it, does not exist or cannot be changed.",
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
"""`DELETE /catalogs/{catalog_name}`: Delete a catalog."""
