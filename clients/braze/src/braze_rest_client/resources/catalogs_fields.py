# Generated from specs/braze/*.yaml; do not edit.

"""CatalogsFields: The columns of a catalog."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from braze_rest_client import models
from braze_rest_client.operations import catalogs_fields as operations
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)

if TYPE_CHECKING:
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class CatalogsFields(Resource):
    """The columns of a catalog."""

    @property
    def with_raw_response(self) -> CatalogsFieldsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CatalogsFieldsWithRawResponse(self)

    def create(
        self,
        catalog_name: str,
        *,
        fields: Sequence[models.CatalogField | params.CatalogFieldParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Create catalog fields.

        `POST /catalogs/{catalog_name}/fields`

        Adds up to 50 fields to a catalog, which can have 500. The request is processed asynchronously. Needs the
        permission `catalogs.create_fields`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `company-size-limit-already-reached`,
        `request-includes-too-many-fields`, `catalog-exceeds-fields-limit`.

        Example:
            result = client.catalogs.fields.create(
                "restaurants",
                fields=[
                    {"name": "Name", "type": "string"},
                    {"name": "Ratings", "type": "number"},
                    {"name": "Loyalty_Program", "type": "boolean"},
                    {"name": "Created_At", "type": "time"},
                    {"name": "Location", "type": "geo"},
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            fields: The fields. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid; nothing was written. An unknown catalog can have this
                status too.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog, or what the path names in it, does not exist or cannot be changed.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create catalog fields,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_fields/asynchronous/post_create_catalog_fields/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_CATALOG_FIELDS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "fields": fields,
                },
                options=options,
            )
        )

    def delete(
        self,
        catalog_name: str,
        field_name: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete a catalog field.

        `DELETE /catalogs/{catalog_name}/fields/{field_name}`

        Deletes a field of a catalog, unless a selection refers to it or it is an inventory field. The request is
        processed asynchronously. Needs the permission `catalogs.delete_fields`.

        Error ids: `catalog-not-found`, `field-referenced-by-selection`, `field-is-inventory`, `invalid-field-name`.

        Example:
            result = client.catalogs.fields.delete("restaurants", "Rating")

        Args:
            catalog_name: The name of the catalog.
            field_name: The name of the field.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog, or what the path names in it, does not exist or cannot be changed.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Delete catalog field,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_fields/asynchronous/delete_catalog_field/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_CATALOG_FIELD,
                path={
                    "catalog_name": catalog_name,
                    "field_name": field_name,
                },
                options=options,
            )
        )


class CatalogsFieldsWithRawResponse(RawMethods):
    """The methods of `CatalogsFields`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CatalogsFields) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.delete = with_raw_response(resource.delete)


class AsyncCatalogsFields(AsyncResource):
    """The columns of a catalog."""

    @property
    def with_raw_response(self) -> AsyncCatalogsFieldsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCatalogsFieldsWithRawResponse(self)

    async def create(
        self,
        catalog_name: str,
        *,
        fields: Sequence[models.CatalogField | params.CatalogFieldParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Create catalog fields.

        `POST /catalogs/{catalog_name}/fields`

        Adds up to 50 fields to a catalog, which can have 500. The request is processed asynchronously. Needs the
        permission `catalogs.create_fields`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `company-size-limit-already-reached`,
        `request-includes-too-many-fields`, `catalog-exceeds-fields-limit`.

        Example:
            result = await client.catalogs.fields.create(
                "restaurants",
                fields=[
                    {"name": "Name", "type": "string"},
                    {"name": "Ratings", "type": "number"},
                    {"name": "Loyalty_Program", "type": "boolean"},
                    {"name": "Created_At", "type": "time"},
                    {"name": "Location", "type": "geo"},
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            fields: The fields. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid; nothing was written. An unknown catalog can have this
                status too.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog, or what the path names in it, does not exist or cannot be changed.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create catalog fields,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_fields/asynchronous/post_create_catalog_fields/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_CATALOG_FIELDS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "fields": fields,
                },
                options=options,
            )
        )

    async def delete(
        self,
        catalog_name: str,
        field_name: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete a catalog field.

        `DELETE /catalogs/{catalog_name}/fields/{field_name}`

        Deletes a field of a catalog, unless a selection refers to it or it is an inventory field. The request is
        processed asynchronously. Needs the permission `catalogs.delete_fields`.

        Error ids: `catalog-not-found`, `field-referenced-by-selection`, `field-is-inventory`, `invalid-field-name`.

        Example:
            result = await client.catalogs.fields.delete("restaurants", "Rating")

        Args:
            catalog_name: The name of the catalog.
            field_name: The name of the field.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog, or what the path names in it, does not exist or cannot be changed.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Delete catalog field,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_fields/asynchronous/delete_catalog_field/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_CATALOG_FIELD,
                path={
                    "catalog_name": catalog_name,
                    "field_name": field_name,
                },
                options=options,
            )
        )


class AsyncCatalogsFieldsWithRawResponse(RawMethods):
    """The methods of `AsyncCatalogsFields`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCatalogsFields) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.delete = with_async_raw_response(resource.delete)
