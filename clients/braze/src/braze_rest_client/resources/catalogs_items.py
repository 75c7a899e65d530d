# Generated from specs/braze/*.yaml; do not edit.

"""CatalogsItems: The rows of a catalog."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.bulk_content import AsyncCatalogItemsBulk, CatalogItemsBulk
from braze_rest_client.operations import catalogs_items as operations
from braze_rest_client.pagination import PAGINATION
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_pages,
    with_async_raw_response,
    with_raw_pages,
    with_raw_response,
)

if TYPE_CHECKING:
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class CatalogsItems(CatalogItemsBulk, Resource):
    """The rows of a catalog."""

    @property
    def with_raw_response(self) -> CatalogsItemsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CatalogsItemsWithRawResponse(self)

    def delete_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[models.CatalogItemReference | params.CatalogItemReferenceParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete multiple catalog items.

        `DELETE /catalogs/{catalog_name}/items`

        Deletes up to 50 items of a catalog. The request is processed asynchronously. Needs the permission
        `catalogs.delete_items`.

        Error ids: `catalog-not-found`, `ids-too-large`, `ids-not-unique`, `ids-not-strings`, `items-missing-ids`,
        `invalid-ids`, `request-includes-too-many-items`.

        Example:
            result = client.catalogs.items.delete_many(
                "restaurants",
                items=[
                    {"id": "restaurant1"},
                    {"id": "restaurant2"},
                    {"id": "restaurant3"},
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            items: The items. No two of them have the same identifier. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: No item was deleted.
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

        Documentation: Delete multiple catalog items,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    def update_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[models.CatalogItemChange | params.CatalogItemChangeParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Edit multiple catalog items.

        `PATCH /catalogs/{catalog_name}/items`

        Changes some fields of up to 50 existing items of a catalog. For a field of type `array`, `$add` and
        `$remove` change the elements instead of replacing them. The request is processed asynchronously. Needs the
        permission `catalogs.update_items`.

        Error ids: `catalog-not-found`, `ids-too-large`, `ids-not-strings`, `ids-not-unique`, `invalid-ids`,
        `invalid-fields`, `invalid-keys-in-value-object`, `items-missing-ids`, `item-array-invalid`,
        `items-too-large`, `request-includes-too-many-items`, `too-deep-nesting-in-value-object`,
        `unable-to-coerce-value`.

        Example:
            result = client.catalogs.items.update_many(
                "restaurants", items=[{"id": "restaurant1"}]
            )

        Args:
            catalog_name: The name of the catalog.
            items: The items. No two of them have the same identifier. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Edit multiple catalog items,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk/
        """
        return self._perform(
            Call(
                operation=operations.EDIT_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    def create_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[models.CatalogItem | params.CatalogItemParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Create multiple catalog items.

        `POST /catalogs/{catalog_name}/items`

        Adds up to 50 items to a catalog, each with all fields of the catalog. The request is processed
        asynchronously. Needs the permission `catalogs.add_items`.

        Error ids: `catalog-not-found`, `ids-not-strings`, `ids-not-unique`, `ids-too-large`, `invalid-ids`,
        `invalid-fields`, `invalid-keys-in-value-object`, `item-array-invalid`, `items-missing-ids`,
        `items-too-large`, `request-includes-too-many-items`, `too-deep-nesting-in-value-object`,
        `unable-to-coerce-value`.

        Example:
            result = client.catalogs.items.create_many(
                "restaurants", items=[{"id": "restaurant1"}]
            )

        Args:
            catalog_name: The name of the catalog.
            items: The items. No two of them have the same identifier. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Create multiple catalog items,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    def replace_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[models.CatalogItem | params.CatalogItemParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Replace multiple catalog items.

        `PUT /catalogs/{catalog_name}/items`

        Replaces up to 50 items of a catalog; items that do not exist are created. The request is processed
        asynchronously. It is rejected with 400 if the company has used up its storage for catalogs, which is 500 MB
        in the free version. Needs the permission `catalogs.replace_items`.

        Error ids: `catalog-not-found`, `company-size-limit-already-reached`, `company-size-limit-surge`,
        `ids-not-string`, `ids-not-unique`, `ids-too-large`, `item-array-invalid`, `items-missing-ids`,
        `items-too-large`, `invalid-ids`, `invalid-fields`, `invalid-keys-in-value-object`,
        `too-deep-nesting-in-value-object`, `request-includes-too-many-items`, `unable-to-coerce-value`.

        Example:
            result = client.catalogs.items.replace_many(
                "restaurants", items=[{"id": "restaurant1"}]
            )

        Args:
            catalog_name: The name of the catalog.
            items: The items. No two of them have the same identifier. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Replace catalog items,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items/
        """
        return self._perform(
            Call(
                operation=operations.REPLACE_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    def list(
        self,
        catalog_name: str,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.CatalogItem]:
        """List catalog items.

        `GET /catalogs/{catalog_name}/items`

        Returns 50 items of a catalog. If there are more, the header `Link` refers to the next page by a cursor.
        Needs the permission `catalogs.get_items`.

        Error ids: `catalog-not-found`, `invalid-cursor`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.catalogs.items.list("restaurants"):
                print(item)

        Args:
            catalog_name: The name of the catalog.
            cursor: The page to return, from the header `Link` of another page. If omitted, the first page is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The cursor is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog, or what the path names in it, does not exist or cannot be changed.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List multiple catalog item details,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listCatalogItems"],
        )

    def delete(
        self,
        catalog_name: str,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete a catalog item.

        `DELETE /catalogs/{catalog_name}/items/{item_id}`

        Deletes an item of a catalog. Needs the permission `catalogs.delete_item`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `item-not-found`.

        Example:
            result = client.catalogs.items.delete("restaurants", "restaurant1")

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The item was not deleted.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog or the item does not exist.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Delete a catalog item,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/delete_catalog_item/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                options=options,
            )
        )

    def get(
        self,
        catalog_name: str,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogItemList:
        """Get a catalog item.

        `GET /catalogs/{catalog_name}/items/{item_id}`

        Returns an item of a catalog, in a list with one element. Needs the permission `catalogs.get_item`.

        Error ids: `catalog-not-found`, `item-not-found`.

        Example:
            result = client.catalogs.items.get("restaurants", "restaurant1")

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog or the item does not exist.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List catalog item details,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_item_details/
        """
        return self._perform(
            Call(
                operation=operations.GET_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                options=options,
            )
        )

    def update(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, models.CatalogItemNewValue | params.CatalogItemNewValueParam]],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Edit a catalog item.

        `PATCH /catalogs/{catalog_name}/items/{item_id}`

        Changes some fields of an existing item of a catalog. For a field of type `array`, `$add` and `$remove`
        change the elements instead of replacing them. Needs the permission `catalogs.update_item`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `filtered-set-field-too-long`, `id-in-body`,
        `ids-too-large`, `invalid-ids`, `invalid-fields`, `invalid-keys-in-value-object`, `item-not-found`,
        `item-array-invalid`, `items-too-large`, `request-includes-too-many-items`,
        `too-deep-nesting-in-value-object`, `unable-to-coerce-value`.

        Example:
            result = client.catalogs.items.update(
                "restaurants",
                "restaurant1",
                items=[
                    {
                        "Name": "Restaurant",
                        "Loyalty_Program": False,
                        "Location": [-73.988103, 40.779109],
                        "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                        "Top_Dishes": {
                            "$add": ["Biscuits", "Coleslaw"],
                            "$remove": ["French Fries"],
                        },
                        "Open_Time": "2021-09-03T09:03:19.967+00:00",
                    }
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            items: The item; only one per request. It has fields of the catalog except `id`, and at most 5,000
                characters. At most 1 item.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog or the item does not exist.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Edit catalog item,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/patch_catalog_item/
        """
        return self._perform(
            Call(
                operation=operations.EDIT_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    def create(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, models.CatalogItemValue | params.CatalogItemValueParam]],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Create a catalog item.

        `POST /catalogs/{catalog_name}/items/{item_id}`

        Adds an item with all fields of the catalog. Needs the permission `catalogs.create_item`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `filtered-set-field-too-long`, `id-in-body`,
        `ids-too-large`, `invalid-ids`, `invalid-fields`, `invalid-keys-in-value-object`, `item-already-exists`,
        `item-array-invalid`, `items-too-large`, `request-includes-too-many-items`,
        `too-deep-nesting-in-value-object`, `unable-to-coerce-value`.

        Example:
            result = client.catalogs.items.create(
                "restaurants",
                "restaurant9",
                items=[
                    {
                        "Name": "Restaurant1",
                        "City": "New York",
                        "Cuisine": "American",
                        "Rating": 5,
                        "Loyalty_Program": True,
                        "Location": {"Latitude": 33.6112, "Longitude": -117.8711},
                        "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                        "Created_At": "2022-11-01T09:03:19.967+00:00",
                    }
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            items: The item; only one per request. It has the fields of the catalog except `id`, and at most 5,000
                characters. At most 1 item.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Create catalog item,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/post_create_catalog_item/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    def replace(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, models.CatalogItemValue | params.CatalogItemValueParam]],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Replace a catalog item.

        `PUT /catalogs/{catalog_name}/items/{item_id}`

        Replaces an item of a catalog; if it does not exist, it is created. Needs the permission
        `catalogs.replace_item`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `filtered-set-field-too-long`, `id-in-body`,
        `ids-too-large`, `invalid-ids`, `invalid-fields`, `invalid-keys-in-value-object`, `item-already-exists`,
        `item-array-invalid`, `items-too-large`, `request-includes-too-many-items`,
        `too-deep-nesting-in-value-object`, `unable-to-coerce-value`.

        Example:
            result = client.catalogs.items.replace(
                "restaurants",
                "restaurant1",
                items=[
                    {
                        "Name": "Restaurant",
                        "Loyalty_Program": False,
                        "Location": [-73.988103, 40.779109],
                        "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                        "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                        "Open_Time": "2021-09-03T09:03:19.967+00:00",
                    }
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            items: The item; only one per request. It has the fields of the catalog except `id`, and at most 5,000
                characters. At most 1 item.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Replace catalog item,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/put_update_catalog_item/
        """
        return self._perform(
            Call(
                operation=operations.REPLACE_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )


class CatalogsItemsWithRawResponse(RawMethods):
    """The methods of `CatalogsItems`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CatalogsItems) -> None:
        super().__init__(resource)
        self.delete_many = with_raw_response(resource.delete_many)
        self.update_many = with_raw_response(resource.update_many)
        self.create_many = with_raw_response(resource.create_many)
        self.replace_many = with_raw_response(resource.replace_many)
        self.list = with_raw_pages(resource.list, operations.LIST_CATALOG_ITEMS)
        self.delete = with_raw_response(resource.delete)
        self.get = with_raw_response(resource.get)
        self.update = with_raw_response(resource.update)
        self.create = with_raw_response(resource.create)
        self.replace = with_raw_response(resource.replace)


class AsyncCatalogsItems(AsyncCatalogItemsBulk, AsyncResource):
    """The rows of a catalog."""

    @property
    def with_raw_response(self) -> AsyncCatalogsItemsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCatalogsItemsWithRawResponse(self)

    async def delete_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[models.CatalogItemReference | params.CatalogItemReferenceParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete multiple catalog items.

        `DELETE /catalogs/{catalog_name}/items`

        Deletes up to 50 items of a catalog. The request is processed asynchronously. Needs the permission
        `catalogs.delete_items`.

        Error ids: `catalog-not-found`, `ids-too-large`, `ids-not-unique`, `ids-not-strings`, `items-missing-ids`,
        `invalid-ids`, `request-includes-too-many-items`.

        Example:
            result = await client.catalogs.items.delete_many(
                "restaurants",
                items=[
                    {"id": "restaurant1"},
                    {"id": "restaurant2"},
                    {"id": "restaurant3"},
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            items: The items. No two of them have the same identifier. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: No item was deleted.
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

        Documentation: Delete multiple catalog items,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/delete_catalog_items_bulk/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    async def update_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[models.CatalogItemChange | params.CatalogItemChangeParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Edit multiple catalog items.

        `PATCH /catalogs/{catalog_name}/items`

        Changes some fields of up to 50 existing items of a catalog. For a field of type `array`, `$add` and
        `$remove` change the elements instead of replacing them. The request is processed asynchronously. Needs the
        permission `catalogs.update_items`.

        Error ids: `catalog-not-found`, `ids-too-large`, `ids-not-strings`, `ids-not-unique`, `invalid-ids`,
        `invalid-fields`, `invalid-keys-in-value-object`, `items-missing-ids`, `item-array-invalid`,
        `items-too-large`, `request-includes-too-many-items`, `too-deep-nesting-in-value-object`,
        `unable-to-coerce-value`.

        Example:
            result = await client.catalogs.items.update_many(
                "restaurants", items=[{"id": "restaurant1"}]
            )

        Args:
            catalog_name: The name of the catalog.
            items: The items. No two of them have the same identifier. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Edit multiple catalog items,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/patch_catalog_items_bulk/
        """
        return await self._perform(
            Call(
                operation=operations.EDIT_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    async def create_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[models.CatalogItem | params.CatalogItemParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Create multiple catalog items.

        `POST /catalogs/{catalog_name}/items`

        Adds up to 50 items to a catalog, each with all fields of the catalog. The request is processed
        asynchronously. Needs the permission `catalogs.add_items`.

        Error ids: `catalog-not-found`, `ids-not-strings`, `ids-not-unique`, `ids-too-large`, `invalid-ids`,
        `invalid-fields`, `invalid-keys-in-value-object`, `item-array-invalid`, `items-missing-ids`,
        `items-too-large`, `request-includes-too-many-items`, `too-deep-nesting-in-value-object`,
        `unable-to-coerce-value`.

        Example:
            result = await client.catalogs.items.create_many(
                "restaurants", items=[{"id": "restaurant1"}]
            )

        Args:
            catalog_name: The name of the catalog.
            items: The items. No two of them have the same identifier. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Create multiple catalog items,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/post_create_catalog_items_bulk/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    async def replace_many(
        self,
        catalog_name: str,
        *,
        items: Sequence[models.CatalogItem | params.CatalogItemParam],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Replace multiple catalog items.

        `PUT /catalogs/{catalog_name}/items`

        Replaces up to 50 items of a catalog; items that do not exist are created. The request is processed
        asynchronously. It is rejected with 400 if the company has used up its storage for catalogs, which is 500 MB
        in the free version. Needs the permission `catalogs.replace_items`.

        Error ids: `catalog-not-found`, `company-size-limit-already-reached`, `company-size-limit-surge`,
        `ids-not-string`, `ids-not-unique`, `ids-too-large`, `item-array-invalid`, `items-missing-ids`,
        `items-too-large`, `invalid-ids`, `invalid-fields`, `invalid-keys-in-value-object`,
        `too-deep-nesting-in-value-object`, `request-includes-too-many-items`, `unable-to-coerce-value`.

        Example:
            result = await client.catalogs.items.replace_many(
                "restaurants", items=[{"id": "restaurant1"}]
            )

        Args:
            catalog_name: The name of the catalog.
            items: The items. No two of them have the same identifier. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Replace catalog items,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/asynchronous/put_update_catalog_items/
        """
        return await self._perform(
            Call(
                operation=operations.REPLACE_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    def list(
        self,
        catalog_name: str,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.CatalogItem]:
        """List catalog items.

        `GET /catalogs/{catalog_name}/items`

        Returns 50 items of a catalog. If there are more, the header `Link` refers to the next page by a cursor.
        Needs the permission `catalogs.get_items`.

        Error ids: `catalog-not-found`, `invalid-cursor`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.catalogs.items.list("restaurants"):
                print(item)

        Args:
            catalog_name: The name of the catalog.
            cursor: The page to return, from the header `Link` of another page. If omitted, the first page is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The cursor is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog, or what the path names in it, does not exist or cannot be changed.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List multiple catalog item details,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_items_details_bulk/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CATALOG_ITEMS,
                path={
                    "catalog_name": catalog_name,
                },
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listCatalogItems"],
        )

    async def delete(
        self,
        catalog_name: str,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Delete a catalog item.

        `DELETE /catalogs/{catalog_name}/items/{item_id}`

        Deletes an item of a catalog. Needs the permission `catalogs.delete_item`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `item-not-found`.

        Example:
            result = await client.catalogs.items.delete("restaurants", "restaurant1")

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The item was not deleted.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog or the item does not exist.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Delete a catalog item,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/delete_catalog_item/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                options=options,
            )
        )

    async def get(
        self,
        catalog_name: str,
        item_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CatalogItemList:
        """Get a catalog item.

        `GET /catalogs/{catalog_name}/items/{item_id}`

        Returns an item of a catalog, in a list with one element. Needs the permission `catalogs.get_item`.

        Error ids: `catalog-not-found`, `item-not-found`.

        Example:
            result = await client.catalogs.items.get("restaurants", "restaurant1")

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog or the item does not exist.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List catalog item details,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/get_catalog_item_details/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                options=options,
            )
        )

    async def update(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, models.CatalogItemNewValue | params.CatalogItemNewValueParam]],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Edit a catalog item.

        `PATCH /catalogs/{catalog_name}/items/{item_id}`

        Changes some fields of an existing item of a catalog. For a field of type `array`, `$add` and `$remove`
        change the elements instead of replacing them. Needs the permission `catalogs.update_item`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `filtered-set-field-too-long`, `id-in-body`,
        `ids-too-large`, `invalid-ids`, `invalid-fields`, `invalid-keys-in-value-object`, `item-not-found`,
        `item-array-invalid`, `items-too-large`, `request-includes-too-many-items`,
        `too-deep-nesting-in-value-object`, `unable-to-coerce-value`.

        Example:
            result = await client.catalogs.items.update(
                "restaurants",
                "restaurant1",
                items=[
                    {
                        "Name": "Restaurant",
                        "Loyalty_Program": False,
                        "Location": [-73.988103, 40.779109],
                        "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                        "Top_Dishes": {
                            "$add": ["Biscuits", "Coleslaw"],
                            "$remove": ["French Fries"],
                        },
                        "Open_Time": "2021-09-03T09:03:19.967+00:00",
                    }
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            items: The item; only one per request. It has fields of the catalog except `id`, and at most 5,000
                characters. At most 1 item.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The catalog or the item does not exist.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Edit catalog item,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/patch_catalog_item/
        """
        return await self._perform(
            Call(
                operation=operations.EDIT_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    async def create(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, models.CatalogItemValue | params.CatalogItemValueParam]],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Create a catalog item.

        `POST /catalogs/{catalog_name}/items/{item_id}`

        Adds an item with all fields of the catalog. Needs the permission `catalogs.create_item`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `filtered-set-field-too-long`, `id-in-body`,
        `ids-too-large`, `invalid-ids`, `invalid-fields`, `invalid-keys-in-value-object`, `item-already-exists`,
        `item-array-invalid`, `items-too-large`, `request-includes-too-many-items`,
        `too-deep-nesting-in-value-object`, `unable-to-coerce-value`.

        Example:
            result = await client.catalogs.items.create(
                "restaurants",
                "restaurant9",
                items=[
                    {
                        "Name": "Restaurant1",
                        "City": "New York",
                        "Cuisine": "American",
                        "Rating": 5,
                        "Loyalty_Program": True,
                        "Location": {"Latitude": 33.6112, "Longitude": -117.8711},
                        "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                        "Created_At": "2022-11-01T09:03:19.967+00:00",
                    }
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            items: The item; only one per request. It has the fields of the catalog except `id`, and at most 5,000
                characters. At most 1 item.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Create catalog item,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/post_create_catalog_item/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )

    async def replace(
        self,
        catalog_name: str,
        item_id: str,
        *,
        items: Sequence[Mapping[str, models.CatalogItemValue | params.CatalogItemValueParam]],
        **options: Unpack[CallOptions],
    ) -> models.CatalogResult:
        """Replace a catalog item.

        `PUT /catalogs/{catalog_name}/items/{item_id}`

        Replaces an item of a catalog; if it does not exist, it is created. Needs the permission
        `catalogs.replace_item`.

        Error ids: `arbitrary-error`, `catalog-not-found`, `filtered-set-field-too-long`, `id-in-body`,
        `ids-too-large`, `invalid-ids`, `invalid-fields`, `invalid-keys-in-value-object`, `item-already-exists`,
        `item-array-invalid`, `items-too-large`, `request-includes-too-many-items`,
        `too-deep-nesting-in-value-object`, `unable-to-coerce-value`.

        Example:
            result = await client.catalogs.items.replace(
                "restaurants",
                "restaurant1",
                items=[
                    {
                        "Name": "Restaurant",
                        "Loyalty_Program": False,
                        "Location": [-73.988103, 40.779109],
                        "Preferences": {"favorite_brand": "Nike", "shirt_size": "L"},
                        "Top_Dishes": ["Hamburger", "Deluxe Cheeseburger"],
                        "Open_Time": "2021-09-03T09:03:19.967+00:00",
                    }
                ],
            )

        Args:
            catalog_name: The name of the catalog.
            item_id: The identifier of the item. At most 250 characters; pattern `^[A-Za-z0-9_-]+$`.
            items: The item; only one per request. It has the fields of the catalog except `id`, and at most 5,000
                characters. At most 1 item.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The items are invalid; nothing was written.
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

        Documentation: Replace catalog item,
        https://www.braze.com/docs/api/endpoints/catalogs/catalog_items/synchronous/put_update_catalog_item/
        """
        return await self._perform(
            Call(
                operation=operations.REPLACE_CATALOG_ITEM,
                path={
                    "catalog_name": catalog_name,
                    "item_id": item_id,
                },
                body={
                    "items": items,
                },
                options=options,
            )
        )


class AsyncCatalogsItemsWithRawResponse(RawMethods):
    """The methods of `AsyncCatalogsItems`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCatalogsItems) -> None:
        super().__init__(resource)
        self.delete_many = with_async_raw_response(resource.delete_many)
        self.update_many = with_async_raw_response(resource.update_many)
        self.create_many = with_async_raw_response(resource.create_many)
        self.replace_many = with_async_raw_response(resource.replace_many)
        self.list = with_async_raw_pages(resource.list, operations.LIST_CATALOG_ITEMS)
        self.delete = with_async_raw_response(resource.delete)
        self.get = with_async_raw_response(resource.get)
        self.update = with_async_raw_response(resource.update)
        self.create = with_async_raw_response(resource.create)
        self.replace = with_async_raw_response(resource.replace)
