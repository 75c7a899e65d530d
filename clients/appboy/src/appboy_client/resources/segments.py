# Generated from specs/appboy/openapi.yaml; do not edit.

"""Segments: The segments of the app group, their details and their size over time."""

from __future__ import annotations

import datetime as dt
from typing import Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations import segments as operations
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


class Segments(Resource):
    """The segments of the app group, their details and their size over time."""

    @property
    def with_raw_response(self) -> SegmentsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SegmentsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.Segment]:
        """List the segments.

        `GET /segments/list`

        Returns one page of up to 100 segments, the newest first. Archived segments are omitted.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.segments.list():
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

        Documentation: Segment List Endpoint, https://www.appboy.com/documentation/REST_API/#segment-list-endpoint
        """
        return self._paginate(
            Call(
                operation=operations.LIST_SEGMENTS,
                query={
                    "page": page,
                },
                options=options,
            ),
            PAGINATION["listSegments"],
        )

    def data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SegmentSeries:
        """Read the size of a segment over time.

        `GET /segments/data_series`

        Returns the daily size of a segment that has analytics tracking enabled.

        Example:
            result = client.segments.data_series(
                segment_id="5eed0003-0000-4000-8000-000000000001", length=7
            )

        Args:
            segment_id: The identifier of the segment, from the developer console or from the list of segments.
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Segment Analytics Endpoint,
        https://www.appboy.com/documentation/REST_API/#segment-analytics-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_SEGMENT_DATA_SERIES,
                query={
                    "segment_id": segment_id,
                    "length": length,
                    "ending_at": ending_at,
                },
                options=options,
            )
        )

    def details(
        self,
        *,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SegmentDetails:
        """Read the details of a segment.

        `GET /segments/details`

        Returns the name, the dates, the tags and a readable description of the filters of a segment.

        Example:
            result = client.segments.details(
                segment_id="5eed0003-0000-4000-8000-000000000001\"
            )

        Args:
            segment_id: The identifier of the segment, from the developer console or from the list of segments.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Segment Details Endpoint,
        https://www.appboy.com/documentation/REST_API/#segment-details-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_SEGMENT_DETAILS,
                query={
                    "segment_id": segment_id,
                },
                options=options,
            )
        )


class SegmentsWithRawResponse(RawMethods):
    """The methods of `Segments`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Segments) -> None:
        super().__init__(resource)
        self.list = with_raw_pages(resource.list, operations.LIST_SEGMENTS)
        self.data_series = with_raw_response(resource.data_series)
        self.details = with_raw_response(resource.details)


class AsyncSegments(AsyncResource):
    """The segments of the app group, their details and their size over time."""

    @property
    def with_raw_response(self) -> AsyncSegmentsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSegmentsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.Segment]:
        """List the segments.

        `GET /segments/list`

        Returns one page of up to 100 segments, the newest first. Archived segments are omitted.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.segments.list():
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

        Documentation: Segment List Endpoint, https://www.appboy.com/documentation/REST_API/#segment-list-endpoint
        """
        return self._paginate(
            Call(
                operation=operations.LIST_SEGMENTS,
                query={
                    "page": page,
                },
                options=options,
            ),
            PAGINATION["listSegments"],
        )

    async def data_series(
        self,
        *,
        segment_id: str,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SegmentSeries:
        """Read the size of a segment over time.

        `GET /segments/data_series`

        Returns the daily size of a segment that has analytics tracking enabled.

        Example:
            result = await client.segments.data_series(
                segment_id="5eed0003-0000-4000-8000-000000000001", length=7
            )

        Args:
            segment_id: The identifier of the segment, from the developer console or from the list of segments.
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Segment Analytics Endpoint,
        https://www.appboy.com/documentation/REST_API/#segment-analytics-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_SEGMENT_DATA_SERIES,
                query={
                    "segment_id": segment_id,
                    "length": length,
                    "ending_at": ending_at,
                },
                options=options,
            )
        )

    async def details(
        self,
        *,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SegmentDetails:
        """Read the details of a segment.

        `GET /segments/details`

        Returns the name, the dates, the tags and a readable description of the filters of a segment.

        Example:
            result = await client.segments.details(
                segment_id="5eed0003-0000-4000-8000-000000000001\"
            )

        Args:
            segment_id: The identifier of the segment, from the developer console or from the list of segments.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Segment Details Endpoint,
        https://www.appboy.com/documentation/REST_API/#segment-details-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_SEGMENT_DETAILS,
                query={
                    "segment_id": segment_id,
                },
                options=options,
            )
        )


class AsyncSegmentsWithRawResponse(RawMethods):
    """The methods of `AsyncSegments`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSegments) -> None:
        super().__init__(resource)
        self.list = with_async_raw_pages(resource.list, operations.LIST_SEGMENTS)
        self.data_series = with_async_raw_response(resource.data_series)
        self.details = with_async_raw_response(resource.details)
