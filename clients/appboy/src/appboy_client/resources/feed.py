# Generated from specs/appboy/openapi.yaml; do not edit.

"""Feed: The cards of the news feed, their details and their statistics over time."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations import feed as operations
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


class Feed(Resource):
    """The cards of the news feed, their details and their statistics over time."""

    @property
    def with_raw_response(self) -> FeedWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return FeedWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        include_archived: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.Card]:
        """List the news feed cards.

        `GET /feed/list`

        Returns one page of up to 100 cards, the newest first. Archived cards are included only on request.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.feed.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            include_archived: Whether to include archived ones. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: News Feed List Endpoint,
        https://www.appboy.com/documentation/REST_API/#news-feed-list-endpoint
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CARDS,
                query={
                    "page": page,
                    "include_archived": include_archived,
                },
                options=options,
            ),
            PAGINATION["listCards"],
        )

    def data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CardSeries:
        """Read the statistics of a card over time.

        `GET /feed/data_series`

        Returns the clicks and impressions of a card, by day or by hour.

        Example:
            result = client.feed.data_series(
                card_id="5eed0005-0000-4000-8000-000000000001", length=24
            )

        Args:
            card_id: The identifier of the card, from the developer console, the card's page or the list of cards.
            length: The maximum number of units (days or hours), up to `ending_at`, in the series. 1 to 100.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: News Feed Analytics Endpoint,
        https://www.appboy.com/documentation/REST_API/#news-feed-analytics-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_CARD_DATA_SERIES,
                query={
                    "card_id": card_id,
                    "length": length,
                    "unit": unit,
                    "ending_at": ending_at,
                },
                options=options,
            )
        )

    def details(
        self,
        *,
        card_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CardDetails:
        """Read the details of a card.

        `GET /feed/details`

        Returns the content, the dates and the tags of a card.

        Example:
            result = client.feed.details(card_id="5eed0005-0000-4000-8000-000000000001")

        Args:
            card_id: The identifier of the card, from the developer console, the card's page or the list of cards.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: News Feed Details Endpoint,
        https://www.appboy.com/documentation/REST_API/#news-feed-details-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_CARD_DETAILS,
                query={
                    "card_id": card_id,
                },
                options=options,
            )
        )


class FeedWithRawResponse(RawMethods):
    """The methods of `Feed`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Feed) -> None:
        super().__init__(resource)
        self.list = with_raw_pages(resource.list, operations.LIST_CARDS)
        self.data_series = with_raw_response(resource.data_series)
        self.details = with_raw_response(resource.details)


class AsyncFeed(AsyncResource):
    """The cards of the news feed, their details and their statistics over time."""

    @property
    def with_raw_response(self) -> AsyncFeedWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncFeedWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        include_archived: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.Card]:
        """List the news feed cards.

        `GET /feed/list`

        Returns one page of up to 100 cards, the newest first. Archived cards are included only on request.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.feed.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            include_archived: Whether to include archived ones. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: News Feed List Endpoint,
        https://www.appboy.com/documentation/REST_API/#news-feed-list-endpoint
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CARDS,
                query={
                    "page": page,
                    "include_archived": include_archived,
                },
                options=options,
            ),
            PAGINATION["listCards"],
        )

    async def data_series(
        self,
        *,
        card_id: str,
        length: int,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CardSeries:
        """Read the statistics of a card over time.

        `GET /feed/data_series`

        Returns the clicks and impressions of a card, by day or by hour.

        Example:
            result = await client.feed.data_series(
                card_id="5eed0005-0000-4000-8000-000000000001", length=24
            )

        Args:
            card_id: The identifier of the card, from the developer console, the card's page or the list of cards.
            length: The maximum number of units (days or hours), up to `ending_at`, in the series. 1 to 100.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: News Feed Analytics Endpoint,
        https://www.appboy.com/documentation/REST_API/#news-feed-analytics-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_CARD_DATA_SERIES,
                query={
                    "card_id": card_id,
                    "length": length,
                    "unit": unit,
                    "ending_at": ending_at,
                },
                options=options,
            )
        )

    async def details(
        self,
        *,
        card_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CardDetails:
        """Read the details of a card.

        `GET /feed/details`

        Returns the content, the dates and the tags of a card.

        Example:
            result = await client.feed.details(
                card_id="5eed0005-0000-4000-8000-000000000001\"
            )

        Args:
            card_id: The identifier of the card, from the developer console, the card's page or the list of cards.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: News Feed Details Endpoint,
        https://www.appboy.com/documentation/REST_API/#news-feed-details-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_CARD_DETAILS,
                query={
                    "card_id": card_id,
                },
                options=options,
            )
        )


class AsyncFeedWithRawResponse(RawMethods):
    """The methods of `AsyncFeed`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncFeed) -> None:
        super().__init__(resource)
        self.list = with_async_raw_pages(resource.list, operations.LIST_CARDS)
        self.data_series = with_async_raw_response(resource.data_series)
        self.details = with_async_raw_response(resource.details)
