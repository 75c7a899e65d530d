# Generated from specs/braze/*.yaml; do not edit.

"""CatalogsSelections: Filtered views of a catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from braze_rest_client import models
from braze_rest_client.operations import catalogs_selections as operations
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


class CatalogsSelections(Resource):
    """Filtered views of a catalog."""

    @property
    def with_raw_response(self) -> CatalogsSelectionsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CatalogsSelectionsWithRawResponse(self)

    def create(
        self,
        catalog_name: str,
        *,
        selection: models.CatalogSelection | params.CatalogSelectionParam,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Create a catalog selection.

        `POST /catalogs/{catalog_name}/selections`

        Adds a selection: a set of items of the catalog, chosen by filters and sorted. The request is processed
        asynchronously. At most one of the fields can be of type `array`. Needs the permission
        `catalogs.create_selection`.

        Error ids: `catalog-not-found`, `company-size-limit-already-reached`, `selection-limit-reached`,
        `invalid-selection`, `too-many-filters`, `selection-name-already-exists`, `selection-has-invalid-filter`,
        `selection-invalid-results-limit`, `invalid-sorting`, `invalid-sort-field`, `invalid-sort-order`,
        `selection-contains-too-many-arrays`.

        Example:
            result = client.catalogs.selections.create(
                "restaurants",
                selection={
                    "name": "favorite-restaurants",
                    "external_id": "user1",
                    "description": "Favorite restaurants in NYC",
                    "filters": [
                        {"field": "City", "operator": "equals", "value": "NYC"},
                        {"field": "Rating", "operator": "greater than", "value": 7},
                    ],
                    "results_limit": 10,
                    "sort_field": "Rating",
                    "sort_order": "desc",
                },
            )

        Args:
            catalog_name: The name of the catalog.
            selection: The selection.
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

        Documentation: Create catalog selection,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_selections/asynchronous/post_create_catalog_selections/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_CATALOG_SELECTION,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "selection": selection,
                },
                options=options,
            )
        )

    def delete(
        self,
        catalog_name: str,
        selection_name: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete a catalog selection.

        `DELETE /catalogs/{catalog_name}/selections/{selection_name}`

        Deletes a selection of a catalog. The request is processed asynchronously. Needs the permission
        `catalogs.delete_selection`.

        Error ids: `catalog-not-found`, `invalid-selection`.

        Example:
            result = client.catalogs.selections.delete("restaurants", "favorites")

        Args:
            catalog_name: The name of the catalog.
            selection_name: The name of the selection.
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

        Documentation: Delete catalog selection,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_selections/asynchronous/delete_catalog_selection/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_CATALOG_SELECTION,
                path={
                    "catalog_name": catalog_name,
                    "selection_name": selection_name,
                },
                options=options,
            )
        )


class CatalogsSelectionsWithRawResponse(RawMethods):
    """The methods of `CatalogsSelections`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CatalogsSelections) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.delete = with_raw_response(resource.delete)


class AsyncCatalogsSelections(AsyncResource):
    """Filtered views of a catalog."""

    @property
    def with_raw_response(self) -> AsyncCatalogsSelectionsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCatalogsSelectionsWithRawResponse(self)

    async def create(
        self,
        catalog_name: str,
        *,
        selection: models.CatalogSelection | params.CatalogSelectionParam,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Create a catalog selection.

        `POST /catalogs/{catalog_name}/selections`

        Adds a selection: a set of items of the catalog, chosen by filters and sorted. The request is processed
        asynchronously. At most one of the fields can be of type `array`. Needs the permission
        `catalogs.create_selection`.

        Error ids: `catalog-not-found`, `company-size-limit-already-reached`, `selection-limit-reached`,
        `invalid-selection`, `too-many-filters`, `selection-name-already-exists`, `selection-has-invalid-filter`,
        `selection-invalid-results-limit`, `invalid-sorting`, `invalid-sort-field`, `invalid-sort-order`,
        `selection-contains-too-many-arrays`.

        Example:
            result = await client.catalogs.selections.create(
                "restaurants",
                selection={
                    "name": "favorite-restaurants",
                    "external_id": "user1",
                    "description": "Favorite restaurants in NYC",
                    "filters": [
                        {"field": "City", "operator": "equals", "value": "NYC"},
                        {"field": "Rating", "operator": "greater than", "value": 7},
                    ],
                    "results_limit": 10,
                    "sort_field": "Rating",
                    "sort_order": "desc",
                },
            )

        Args:
            catalog_name: The name of the catalog.
            selection: The selection.
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

        Documentation: Create catalog selection,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_selections/asynchronous/post_create_catalog_selections/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_CATALOG_SELECTION,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "selection": selection,
                },
                options=options,
            )
        )

    async def delete(
        self,
        catalog_name: str,
        selection_name: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete a catalog selection.

        `DELETE /catalogs/{catalog_name}/selections/{selection_name}`

        Deletes a selection of a catalog. The request is processed asynchronously. Needs the permission
        `catalogs.delete_selection`.

        Error ids: `catalog-not-found`, `invalid-selection`.

        Example:
            result = await client.catalogs.selections.delete("restaurants", "favorites")

        Args:
            catalog_name: The name of the catalog.
            selection_name: The name of the selection.
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

        Documentation: Delete catalog selection,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_selections/asynchronous/delete_catalog_selection/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_CATALOG_SELECTION,
                path={
                    "catalog_name": catalog_name,
                    "selection_name": selection_name,
                },
                options=options,
            )
        )


class AsyncCatalogsSelectionsWithRawResponse(RawMethods):
    """The methods of `AsyncCatalogsSelections`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCatalogsSelections) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.delete = with_async_raw_response(resource.delete)
