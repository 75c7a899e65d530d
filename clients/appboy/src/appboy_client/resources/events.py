# Generated from specs/appboy/openapi.yaml; do not edit.

"""Events: The names of custom events, and how often they occur over time."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations import events as operations
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


class Events(Resource):
    """The names of custom events, and how often they occur over time."""

    @property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return EventsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[str]:
        """List the custom events.

        `GET /events/list`

        Returns one page of up to 250 names of recorded custom events, in alphabetical order.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.events.list():
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

        Documentation: Custom Events List Endpoint,
        https://www.appboy.com/documentation/REST_API/#custom-events-list-endpoint
        """
        return self._paginate(
            Call(
                operation=operations.LIST_EVENTS,
                query={
                    "page": page,
                },
                options=options,
            ),
            PAGINATION["listEvents"],
        )

    def data_series(
        self,
        *,
        event: str,
        length: int,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EventSeries:
        """Read the occurrences of a custom event over time.

        `GET /events/data_series`

        Returns how often a custom event occurred, by day or by hour.

        Example:
            result = client.events.data_series(event="watched_trailer", length=24)

        Args:
            event: The name of the custom event.
            length: The maximum number of units (days or hours), up to `ending_at`, in the series. 1 to 100.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, from the developer console, to count only that app.
            segment_id: The identifier of a segment with analytics tracking enabled, to count only that segment.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Custom Events Series Endpoint,
        https://www.appboy.com/documentation/REST_API/#custom-events-series-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_EVENT_DATA_SERIES,
                query={
                    "event": event,
                    "length": length,
                    "unit": unit,
                    "ending_at": ending_at,
                    "app_id": app_id,
                    "segment_id": segment_id,
                },
                options=options,
            )
        )


class EventsWithRawResponse(RawMethods):
    """The methods of `Events`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Events) -> None:
        super().__init__(resource)
        self.list = with_raw_pages(resource.list, operations.LIST_EVENTS)
        self.data_series = with_raw_response(resource.data_series)


class AsyncEvents(AsyncResource):
    """The names of custom events, and how often they occur over time."""

    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncEventsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[str]:
        """List the custom events.

        `GET /events/list`

        Returns one page of up to 250 names of recorded custom events, in alphabetical order.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.events.list():
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

        Documentation: Custom Events List Endpoint,
        https://www.appboy.com/documentation/REST_API/#custom-events-list-endpoint
        """
        return self._paginate(
            Call(
                operation=operations.LIST_EVENTS,
                query={
                    "page": page,
                },
                options=options,
            ),
            PAGINATION["listEvents"],
        )

    async def data_series(
        self,
        *,
        event: str,
        length: int,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EventSeries:
        """Read the occurrences of a custom event over time.

        `GET /events/data_series`

        Returns how often a custom event occurred, by day or by hour.

        Example:
            result = await client.events.data_series(event="watched_trailer", length=24)

        Args:
            event: The name of the custom event.
            length: The maximum number of units (days or hours), up to `ending_at`, in the series. 1 to 100.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, from the developer console, to count only that app.
            segment_id: The identifier of a segment with analytics tracking enabled, to count only that segment.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Custom Events Series Endpoint,
        https://www.appboy.com/documentation/REST_API/#custom-events-series-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_EVENT_DATA_SERIES,
                query={
                    "event": event,
                    "length": length,
                    "unit": unit,
                    "ending_at": ending_at,
                    "app_id": app_id,
                    "segment_id": segment_id,
                },
                options=options,
            )
        )


class AsyncEventsWithRawResponse(RawMethods):
    """The methods of `AsyncEvents`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncEvents) -> None:
        super().__init__(resource)
        self.list = with_async_raw_pages(resource.list, operations.LIST_EVENTS)
        self.data_series = with_async_raw_response(resource.data_series)
