# Generated from specs/braze/*.yaml; do not edit.

"""Events: The custom events, and how often they occur over time."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import events as operations
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


class Events(Resource):
    """The custom events, and how often they occur over time."""

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
        """List the names of the custom events.

        `GET /events/list`

        Returns one page of up to 250 names of recorded custom events, in alphabetical order.

        Needs the permission `events.list`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.events.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
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

        Documentation: Export custom events list,
        https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events/
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

        Needs the permission `events.data_series`.

        Example:
            result = client.events.data_series(event="event_name", length=24)

        Args:
            event: The name of the custom event.
            length: The maximum number of units (days or hours) before `ending_at` in the series. 1 to 100.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app.
            segment_id: The API identifier of a segment with analytics tracking enabled, to count only that segment.
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

        Documentation: Export custom events analytics,
        https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_analytics/
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

    def list_details(
        self,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.EventDetails]:
        """List the custom events.

        `GET /events`

        Returns one page of 50 custom events, in alphabetical order. The `Link` header leads to the next page.

        Needs the permission `events.get`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.events.list_details():
                print(item)

        Args:
            cursor: Selects the page, from the `Link` header of the page before. Without it, the first page is
                returned.
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

        Documentation: Export custom events,
        https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_data/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_EVENT_DETAILS,
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listEventDetails"],
        )


class EventsWithRawResponse(RawMethods):
    """The methods of `Events`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Events) -> None:
        super().__init__(resource)
        self.list = with_raw_pages(resource.list, operations.LIST_EVENTS)
        self.data_series = with_raw_response(resource.data_series)
        self.list_details = with_raw_pages(resource.list_details, operations.LIST_EVENT_DETAILS)


class AsyncEvents(AsyncResource):
    """The custom events, and how often they occur over time."""

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
        """List the names of the custom events.

        `GET /events/list`

        Returns one page of up to 250 names of recorded custom events, in alphabetical order.

        Needs the permission `events.list`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.events.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
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

        Documentation: Export custom events list,
        https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events/
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

        Needs the permission `events.data_series`.

        Example:
            result = await client.events.data_series(event="event_name", length=24)

        Args:
            event: The name of the custom event.
            length: The maximum number of units (days or hours) before `ending_at` in the series. 1 to 100.
            unit: The interval between the points of the series. Default "day".
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app.
            segment_id: The API identifier of a segment with analytics tracking enabled, to count only that segment.
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

        Documentation: Export custom events analytics,
        https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_analytics/
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

    def list_details(
        self,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.EventDetails]:
        """List the custom events.

        `GET /events`

        Returns one page of 50 custom events, in alphabetical order. The `Link` header leads to the next page.

        Needs the permission `events.get`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.events.list_details():
                print(item)

        Args:
            cursor: Selects the page, from the `Link` header of the page before. Without it, the first page is
                returned.
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

        Documentation: Export custom events,
        https://www.braze.com/docs/api/endpoints/export/custom_events/get_custom_events_data/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_EVENT_DETAILS,
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listEventDetails"],
        )


class AsyncEventsWithRawResponse(RawMethods):
    """The methods of `AsyncEvents`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncEvents) -> None:
        super().__init__(resource)
        self.list = with_async_raw_pages(resource.list, operations.LIST_EVENTS)
        self.data_series = with_async_raw_response(resource.data_series)
        self.list_details = with_async_raw_pages(resource.list_details, operations.LIST_EVENT_DETAILS)
