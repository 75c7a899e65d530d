# Generated from specs/braze/*.yaml; do not edit.

"""Purchases: The purchased products, revenue and quantities over time."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import purchases as operations
from braze_rest_client.pagination import PAGINATION
from engagement_core.call import Call
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


class Purchases(Resource):
    """The purchased products, revenue and quantities over time."""

    @property
    def with_raw_response(self) -> PurchasesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return PurchasesWithRawResponse(self)

    def product_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[str]:
        """List the purchased products.

        `GET /purchases/product_list`

        Returns one page of names of purchased products.

        Needs the permission `purchases.product_list`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.purchases.product_list():
                print(item)

        Args:
            page: The page of the list to return.
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

        Documentation: Export product IDs,
        https://www.braze.com/docs/api/endpoints/export/purchases/get_list_product_id/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_PRODUCTS,
                query={
                    "page": page,
                },
                options=options,
            ),
            PAGINATION["listProducts"],
        )

    def revenue_series(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        product: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSeries:
        """Read the revenue over time.

        `GET /purchases/revenue_series`

        Returns the revenue, by day or by hour, from all products or from one.

        Needs the permission `purchases.revenue_series`.

        Example:
            result = client.purchases.revenue_series(length=24)

        Args:
            length: The maximum number of units (days or hours) before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            unit: The interval between the points of the series. Default "day".
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
            product: The name of a product, to count only that product. If omitted, all products are counted.
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

        Documentation: Export revenue data by time,
        https://www.braze.com/docs/api/endpoints/export/purchases/get_revenue_series/
        """
        return self._perform(
            Call(
                operation=operations.GET_REVENUE_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "unit": unit,
                    "app_id": app_id,
                    "product": product,
                },
                options=options,
            )
        )

    def quantity_series(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        product: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseQuantitySeries:
        """Read the number of purchases over time.

        `GET /purchases/quantity_series`

        Returns the number of purchases, by day or by hour, of all products or of one.

        Needs the permission `purchases.quantity_series`.

        Example:
            result = client.purchases.quantity_series(length=24)

        Args:
            length: The maximum number of units (days or hours) before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            unit: The interval between the points of the series. Default "day".
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
            product: The name of a product, to count only that product. If omitted, all products are counted.
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

        Documentation: Export number of purchases,
        https://www.braze.com/docs/api/endpoints/export/purchases/get_number_of_purchases/
        """
        return self._perform(
            Call(
                operation=operations.GET_PURCHASE_QUANTITY_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "unit": unit,
                    "app_id": app_id,
                    "product": product,
                },
                options=options,
            )
        )


class PurchasesWithRawResponse(RawMethods):
    """The methods of `Purchases`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Purchases) -> None:
        super().__init__(resource)
        self.product_list = with_raw_pages(resource.product_list, operations.LIST_PRODUCTS)
        self.revenue_series = with_raw_response(resource.revenue_series)
        self.quantity_series = with_raw_response(resource.quantity_series)


class AsyncPurchases(AsyncResource):
    """The purchased products, revenue and quantities over time."""

    @property
    def with_raw_response(self) -> AsyncPurchasesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncPurchasesWithRawResponse(self)

    def product_list(
        self,
        *,
        page: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[str]:
        """List the purchased products.

        `GET /purchases/product_list`

        Returns one page of names of purchased products.

        Needs the permission `purchases.product_list`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.purchases.product_list():
                print(item)

        Args:
            page: The page of the list to return.
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

        Documentation: Export product IDs,
        https://www.braze.com/docs/api/endpoints/export/purchases/get_list_product_id/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_PRODUCTS,
                query={
                    "page": page,
                },
                options=options,
            ),
            PAGINATION["listProducts"],
        )

    async def revenue_series(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        product: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSeries:
        """Read the revenue over time.

        `GET /purchases/revenue_series`

        Returns the revenue, by day or by hour, from all products or from one.

        Needs the permission `purchases.revenue_series`.

        Example:
            result = await client.purchases.revenue_series(length=24)

        Args:
            length: The maximum number of units (days or hours) before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            unit: The interval between the points of the series. Default "day".
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
            product: The name of a product, to count only that product. If omitted, all products are counted.
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

        Documentation: Export revenue data by time,
        https://www.braze.com/docs/api/endpoints/export/purchases/get_revenue_series/
        """
        return await self._perform(
            Call(
                operation=operations.GET_REVENUE_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "unit": unit,
                    "app_id": app_id,
                    "product": product,
                },
                options=options,
            )
        )

    async def quantity_series(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        product: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseQuantitySeries:
        """Read the number of purchases over time.

        `GET /purchases/quantity_series`

        Returns the number of purchases, by day or by hour, of all products or of one.

        Needs the permission `purchases.quantity_series`.

        Example:
            result = await client.purchases.quantity_series(length=24)

        Args:
            length: The maximum number of units (days or hours) before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            unit: The interval between the points of the series. Default "day".
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
            product: The name of a product, to count only that product. If omitted, all products are counted.
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

        Documentation: Export number of purchases,
        https://www.braze.com/docs/api/endpoints/export/purchases/get_number_of_purchases/
        """
        return await self._perform(
            Call(
                operation=operations.GET_PURCHASE_QUANTITY_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "unit": unit,
                    "app_id": app_id,
                    "product": product,
                },
                options=options,
            )
        )


class AsyncPurchasesWithRawResponse(RawMethods):
    """The methods of `AsyncPurchases`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncPurchases) -> None:
        super().__init__(resource)
        self.product_list = with_async_raw_pages(resource.product_list, operations.LIST_PRODUCTS)
        self.revenue_series = with_async_raw_response(resource.revenue_series)
        self.quantity_series = with_async_raw_response(resource.quantity_series)
