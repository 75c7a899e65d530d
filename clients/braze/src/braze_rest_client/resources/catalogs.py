# Generated from specs/braze/*.yaml; do not edit.

"""Catalogs: Tables of data for personalizing messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from braze_rest_client import models, resources
from braze_rest_client.operations import catalogs as operations
from engagement_core.call import Call
from engagement_core.lazy import LazyModule, resource
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


class Catalogs(Resource):
    """Tables of data for personalizing messages."""

    @resource
    def items(self) -> resources.CatalogsItems:
        """The rows of a catalog."""
        return resources.CatalogsItems(self._client)

    @resource
    def fields(self) -> resources.CatalogsFields:
        """The columns of a catalog."""
        return resources.CatalogsFields(self._client)

    @resource
    def selections(self) -> resources.CatalogsSelections:
        """Filtered views of a catalog."""
        return resources.CatalogsSelections(self._client)

    @property
    def with_raw_response(self) -> CatalogsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CatalogsWithRawResponse(self)

    def list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.CatalogList:
        """List catalogs.

        `GET /catalogs`

        Returns every catalog of the workspace with its fields and its number of items. There are no pages. Needs the
        permission `catalogs.get`.

        Example:
            result = client.catalogs.list()

        Args:
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List catalogs,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/get_list_catalogs/
        """
        return self._perform(
            Call(
                operation=operations.LIST_CATALOGS,
                options=options,
            )
        )

    def create(
        self,
        *,
        catalogs: Sequence[models.CatalogCreate | params.CatalogCreateParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogList:
        """Create a catalog.

        `POST /catalogs`

        Creates one catalog and its fields; the first field must be `id`, of type `string`. Needs the permission
        `catalogs.create`.

        Error ids: `catalog-array-invalid`, `catalog-name-already-exists`, `catalog-name-too-large`,
        `description-too-long`, `field-names-not-unique`, `field-names-too-large`, `id-not-first-column`,
        `invalid-catalog-name`, `invalid-field-names`, `invalid-field-types`, `invalid-fields`,
        `too-many-catalog-atoms`, `too-many-fields`.

        Example:
            result = client.catalogs.create(
                catalogs=[
                    {
                        "name": "shops",
                        "description": "My Restaurants",
                        "fields": [{"name": "id", "type": "string"}],
                    }
                ]
            )

        Args:
            catalogs: The catalog; only one per request. At most 1 item.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The catalog was not created.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create catalog,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/post_create_catalog/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_CATALOG,
                body={
                    "catalogs": catalogs,
                },
                options=options,
            )
        )

    def delete(
        self,
        catalog_name: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete a catalog.

        `DELETE /catalogs/{catalog_name}`

        Deletes a catalog. Needs the permission `catalogs.delete`.

        Error ids: `catalog-not-found`.

        Example:
            result = client.catalogs.delete("restaurants")

        Args:
            catalog_name: The name of the catalog.
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

        Documentation: Delete catalog,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/delete_catalog/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_CATALOG,
                path={
                    "catalog_name": catalog_name,
                },
                options=options,
            )
        )


class CatalogsWithRawResponse(RawMethods):
    """The methods of `Catalogs`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Catalogs) -> None:
        super().__init__(resource)
        self.list = with_raw_response(resource.list)
        self.create = with_raw_response(resource.create)
        self.delete = with_raw_response(resource.delete)


class AsyncCatalogs(AsyncResource):
    """Tables of data for personalizing messages."""

    @resource
    def items(self) -> resources.AsyncCatalogsItems:
        """The rows of a catalog."""
        return resources.AsyncCatalogsItems(self._client)

    @resource
    def fields(self) -> resources.AsyncCatalogsFields:
        """The columns of a catalog."""
        return resources.AsyncCatalogsFields(self._client)

    @resource
    def selections(self) -> resources.AsyncCatalogsSelections:
        """Filtered views of a catalog."""
        return resources.AsyncCatalogsSelections(self._client)

    @property
    def with_raw_response(self) -> AsyncCatalogsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCatalogsWithRawResponse(self)

    async def list(
        self,
        **options: Unpack[CallOptions],
    ) -> models.CatalogList:
        """List catalogs.

        `GET /catalogs`

        Returns every catalog of the workspace with its fields and its number of items. There are no pages. Needs the
        permission `catalogs.get`.

        Example:
            result = await client.catalogs.list()

        Args:
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List catalogs,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/get_list_catalogs/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_CATALOGS,
                options=options,
            )
        )

    async def create(
        self,
        *,
        catalogs: Sequence[models.CatalogCreate | params.CatalogCreateParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogList:
        """Create a catalog.

        `POST /catalogs`

        Creates one catalog and its fields; the first field must be `id`, of type `string`. Needs the permission
        `catalogs.create`.

        Error ids: `catalog-array-invalid`, `catalog-name-already-exists`, `catalog-name-too-large`,
        `description-too-long`, `field-names-not-unique`, `field-names-too-large`, `id-not-first-column`,
        `invalid-catalog-name`, `invalid-field-names`, `invalid-field-types`, `invalid-fields`,
        `too-many-catalog-atoms`, `too-many-fields`.

        Example:
            result = await client.catalogs.create(
                catalogs=[
                    {
                        "name": "shops",
                        "description": "My Restaurants",
                        "fields": [{"name": "id", "type": "string"}],
                    }
                ]
            )

        Args:
            catalogs: The catalog; only one per request. At most 1 item.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The catalog was not created.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Create catalog,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/post_create_catalog/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_CATALOG,
                body={
                    "catalogs": catalogs,
                },
                options=options,
            )
        )

    async def delete(
        self,
        catalog_name: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete a catalog.

        `DELETE /catalogs/{catalog_name}`

        Deletes a catalog. Needs the permission `catalogs.delete`.

        Error ids: `catalog-not-found`.

        Example:
            result = await client.catalogs.delete("restaurants")

        Args:
            catalog_name: The name of the catalog.
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

        Documentation: Delete catalog,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_management/synchronous/delete_catalog/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_CATALOG,
                path={
                    "catalog_name": catalog_name,
                },
                options=options,
            )
        )


class AsyncCatalogsWithRawResponse(RawMethods):
    """The methods of `AsyncCatalogs`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCatalogs) -> None:
        super().__init__(resource)
        self.list = with_async_raw_response(resource.list)
        self.create = with_async_raw_response(resource.create)
        self.delete = with_async_raw_response(resource.delete)
