# Generated from specs/appboy/openapi.yaml; do not edit.

"""Purchases: The purchased products, revenue and quantities over time."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations import purchases as operations
from appboy_client.pagination import PAGINATION
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

        Returns one page of up to 250 names of purchased products, in alphabetical order.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.purchases.product_list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Products List Endpoint, https://www.appboy.com/documentation/REST_API/#products-list-endpoint
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
        product: str | UnsetType = UNSET,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSeries:
        """Read the revenue over time.

        `GET /purchases/revenue_series`

        Returns the revenue, by day or by hour, from all products or from one.

        Example:
            result = client.purchases.revenue_series(length=24)

        Args:
            length: The maximum number of units (days or hours), up to `ending_at`, in the series. 1 to 100.
            product: The name of a product, to count only that product. If omitted, all products are counted.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, from the developer console, to count only that app.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Revenue Series Endpoint,
        https://www.appboy.com/documentation/REST_API/#revenue-series-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_REVENUE_SERIES,
                query={
                    "length": length,
                    "product": product,
                    "unit": unit,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )

    def quantity_series(
        self,
        *,
        length: int,
        product: str | UnsetType = UNSET,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseQuantitySeries:
        """Read the number of purchases over time.

        `GET /purchases/quantity_series`

        Returns the number of purchases, by day or by hour, of all products or of one.

        Example:
            result = client.purchases.quantity_series(length=24)

        Args:
            length: The maximum number of units (days or hours), up to `ending_at`, in the series. 1 to 100.
            product: The name of a product, to count only that product. If omitted, all products are counted.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, from the developer console, to count only that app.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Purchase Quantity Series Endpoint,
        https://www.appboy.com/documentation/REST_API/#purchase-quantity-series-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_PURCHASE_QUANTITY_SERIES,
                query={
                    "length": length,
                    "product": product,
                    "unit": unit,
                    "ending_at": ending_at,
                    "app_id": app_id,
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

        Returns one page of up to 250 names of purchased products, in alphabetical order.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.purchases.product_list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Products List Endpoint, https://www.appboy.com/documentation/REST_API/#products-list-endpoint
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
        product: str | UnsetType = UNSET,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RevenueSeries:
        """Read the revenue over time.

        `GET /purchases/revenue_series`

        Returns the revenue, by day or by hour, from all products or from one.

        Example:
            result = await client.purchases.revenue_series(length=24)

        Args:
            length: The maximum number of units (days or hours), up to `ending_at`, in the series. 1 to 100.
            product: The name of a product, to count only that product. If omitted, all products are counted.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, from the developer console, to count only that app.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Revenue Series Endpoint,
        https://www.appboy.com/documentation/REST_API/#revenue-series-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_REVENUE_SERIES,
                query={
                    "length": length,
                    "product": product,
                    "unit": unit,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )

    async def quantity_series(
        self,
        *,
        length: int,
        product: str | UnsetType = UNSET,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseQuantitySeries:
        """Read the number of purchases over time.

        `GET /purchases/quantity_series`

        Returns the number of purchases, by day or by hour, of all products or of one.

        Example:
            result = await client.purchases.quantity_series(length=24)

        Args:
            length: The maximum number of units (days or hours), up to `ending_at`, in the series. 1 to 100.
            product: The name of a product, to count only that product. If omitted, all products are counted.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, from the developer console, to count only that app.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Purchase Quantity Series Endpoint,
        https://www.appboy.com/documentation/REST_API/#purchase-quantity-series-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_PURCHASE_QUANTITY_SERIES,
                query={
                    "length": length,
                    "product": product,
                    "unit": unit,
                    "ending_at": ending_at,
                    "app_id": app_id,
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
