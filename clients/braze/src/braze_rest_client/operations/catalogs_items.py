# Generated from specs/braze/*.yaml; do not edit.

"""Operations of `CatalogsItems`: their requests, responses, constraints and retry rules."""

from __future__ import annotations

from typing import Any

from braze_rest_client import models
from engagement_core.constraints import Constraint
from engagement_core.operation import DocumentedLimit, ErrorResponse, Operation, SuccessResponse


def _request_fields() -> Any:
    # Imported with the first body that may contain objects.
    from braze_rest_client import request_fields

    return request_fields


DELETE_CATALOG_ITEMS: Operation[models.CatalogResult] = Operation(
    id="deleteCatalogItems",
    method="DELETE",
    path="/catalogs/{catalog_name}/items",
    retry="idempotent",
    body="required",
    constraints={
        "items": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().CATALOG_ITEMS_DELETE,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(16000, 60, "catalog_items_asynchronous"),
    responses={
        202: SuccessResponse(lambda: models.CatalogResult),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.CatalogErrors, "No item was deleted.", rejected=True),
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
"""`DELETE /catalogs/{catalog_name}/items`: Delete multiple catalog items."""

EDIT_CATALOG_ITEMS: Operation[models.CatalogResult] = Operation(
    id="editCatalogItems",
    method="PATCH",
    path="/catalogs/{catalog_name}/items",
    retry="if-rejected",
    body="required",
    constraints={
        "items": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().CATALOG_ITEMS_EDIT,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(16000, 60, "catalog_items_asynchronous"),
    responses={
        202: SuccessResponse(lambda: models.CatalogResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.CatalogErrors, "The items are invalid; nothing was written.", rejected=True
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
            lambda: models.CatalogErrors,
            "The catalog, or what the path names in it, does not exist or cannot be changed.",
            rejected=True,
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
"""`PATCH /catalogs/{catalog_name}/items`: Edit multiple catalog items."""

CREATE_CATALOG_ITEMS: Operation[models.CatalogResult] = Operation(
    id="createCatalogItems",
    method="POST",
    path="/catalogs/{catalog_name}/items",
    retry="if-rejected",
    body="required",
    constraints={
        "items": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().CATALOG_ITEMS_WRITE,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(16000, 60, "catalog_items_asynchronous"),
    responses={
        202: SuccessResponse(lambda: models.CatalogResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.CatalogErrors, "The items are invalid; nothing was written.", rejected=True
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
            lambda: models.CatalogErrors,
            "The catalog, or what the path names in it, does not exist or cannot be changed.",
            rejected=True,
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
"""`POST /catalogs/{catalog_name}/items`: Create multiple catalog items."""

REPLACE_CATALOG_ITEMS: Operation[models.CatalogResult] = Operation(
    id="replaceCatalogItems",
    method="PUT",
    path="/catalogs/{catalog_name}/items",
    retry="idempotent",
    body="required",
    constraints={
        "items": Constraint(max_items=50),
    },
    fields=lambda: _request_fields().CATALOG_ITEMS_WRITE,
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(16000, 60, "catalog_items_asynchronous"),
    responses={
        202: SuccessResponse(lambda: models.CatalogResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.CatalogErrors, "The items are invalid; nothing was written.", rejected=True
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
            lambda: models.CatalogErrors,
            "The catalog, or what the path names in it, does not exist or cannot be changed.",
            rejected=True,
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
"""`PUT /catalogs/{catalog_name}/items`: Replace multiple catalog items."""

LIST_CATALOG_ITEMS: Operation[models.CatalogItemList] = Operation(
    id="listCatalogItems",
    method="GET",
    path="/catalogs/{catalog_name}/items",
    retry="safe",
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalog_items"),
    responses={
        200: SuccessResponse(lambda: models.CatalogItemList),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.CatalogErrors, "The cursor is invalid.", rejected=True),
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
"""`GET /catalogs/{catalog_name}/items`: List catalog items."""

DELETE_CATALOG_ITEM: Operation[models.CatalogResult] = Operation(
    id="deleteCatalogItem",
    method="DELETE",
    path="/catalogs/{catalog_name}/items/{item_id}",
    retry="idempotent",
    constraints={
        "item_id": Constraint(max_length=250, pattern="^[A-Za-z0-9_-]+$"),
    },
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalog_items"),
    responses={
        202: SuccessResponse(lambda: models.CatalogResult),
    },
    error_responses={
        "400": ErrorResponse(lambda: models.CatalogErrors, "The item was not deleted.", rejected=True),
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
        "404": ErrorResponse(lambda: models.CatalogErrors, "The catalog or the item does not exist.", rejected=True),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`DELETE /catalogs/{catalog_name}/items/{item_id}`: Delete a catalog item."""

GET_CATALOG_ITEM: Operation[models.CatalogItemList] = Operation(
    id="getCatalogItem",
    method="GET",
    path="/catalogs/{catalog_name}/items/{item_id}",
    retry="safe",
    constraints={
        "item_id": Constraint(max_length=250, pattern="^[A-Za-z0-9_-]+$"),
    },
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalog_items"),
    responses={
        200: SuccessResponse(lambda: models.CatalogItemList),
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
        "404": ErrorResponse(lambda: models.CatalogErrors, "The catalog or the item does not exist.", rejected=True),
        "429": ErrorResponse(lambda: models.Error, "A rate limit is exceeded. Nothing was sent.", rejected=True),
        "5XX": ErrorResponse(
            lambda: models.Error,
            "The vendor's server failed, and nothing was sent. Retry with exponential backoff.",
            rejected=True,
        ),
    },
)
"""`GET /catalogs/{catalog_name}/items/{item_id}`: Get a catalog item."""

EDIT_CATALOG_ITEM: Operation[models.CatalogResult] = Operation(
    id="editCatalogItem",
    method="PATCH",
    path="/catalogs/{catalog_name}/items/{item_id}",
    retry="if-rejected",
    body="required",
    constraints={
        "item_id": Constraint(max_length=250, pattern="^[A-Za-z0-9_-]+$"),
        "items": Constraint(max_items=1),
    },
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalog_items"),
    responses={
        200: SuccessResponse(lambda: models.CatalogResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.CatalogErrors, "The items are invalid; nothing was written.", rejected=True
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
        "404": ErrorResponse(lambda: models.CatalogErrors, "The catalog or the item does not exist.", rejected=True),
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
"""`PATCH /catalogs/{catalog_name}/items/{item_id}`: Edit a catalog item."""

CREATE_CATALOG_ITEM: Operation[models.CatalogResult] = Operation(
    id="createCatalogItem",
    method="POST",
    path="/catalogs/{catalog_name}/items/{item_id}",
    retry="if-rejected",
    body="required",
    constraints={
        "item_id": Constraint(max_length=250, pattern="^[A-Za-z0-9_-]+$"),
        "items": Constraint(max_items=1),
    },
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalog_items"),
    responses={
        201: SuccessResponse(lambda: models.CatalogResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.CatalogErrors, "The items are invalid; nothing was written.", rejected=True
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
            lambda: models.CatalogErrors,
            "The catalog, or what the path names in it, does not exist or cannot be changed.",
            rejected=True,
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
"""`POST /catalogs/{catalog_name}/items/{item_id}`: Create a catalog item."""

REPLACE_CATALOG_ITEM: Operation[models.CatalogResult] = Operation(
    id="replaceCatalogItem",
    method="PUT",
    path="/catalogs/{catalog_name}/items/{item_id}",
    retry="idempotent",
    body="required",
    constraints={
        "item_id": Constraint(max_length=250, pattern="^[A-Za-z0-9_-]+$"),
        "items": Constraint(max_items=1),
    },
    schemes=("apiKey",),
    rate_limit=DocumentedLimit(50, 60, "catalog_items"),
    responses={
        200: SuccessResponse(lambda: models.CatalogResult),
    },
    error_responses={
        "400": ErrorResponse(
            lambda: models.CatalogErrors, "The items are invalid; nothing was written.", rejected=True
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
            lambda: models.CatalogErrors,
            "The catalog, or what the path names in it, does not exist or cannot be changed.",
            rejected=True,
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
"""`PUT /catalogs/{catalog_name}/items/{item_id}`: Replace a catalog item."""
