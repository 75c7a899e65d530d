# Generated from specs/braze/*.yaml; do not edit.

"""Segments: The segments of the workspace, their details and their size over time."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import segments as operations
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


class Segments(Resource):
    """The segments of the workspace, their details and their size over time."""

    @property
    def with_raw_response(self) -> SegmentsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SegmentsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.Segment]:
        """List the segments.

        `GET /segments/list`

        Returns one page of up to 100 segments, by time of creation, the oldest first unless `sort_direction` says
        otherwise. Archived segments are omitted.

        Needs the permission `segments.list`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.segments.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            sort_direction: The order by time of creation, `asc` (the oldest first) or `desc` (the newest first).
                Default "asc".
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

        Documentation: Export segment list, https://www.braze.com/docs/api/endpoints/export/segments/get_segment/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_SEGMENTS,
                query={
                    "page": page,
                    "sort_direction": sort_direction,
                },
                options=options,
            ),
            PAGINATION["listSegments"],
        )

    def details(
        self,
        *,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SegmentDetails:
        """Read the details of a segment.

        `GET /segments/details`

        Returns the name, the dates, the descriptions, the tags and the teams of a segment.

        Needs the permission `segments.details`.

        Example:
            result = client.segments.details(
                segment_id="5eed0003-0000-4000-8000-000000000001\"
            )

        Args:
            segment_id: The API identifier of the segment, from the page of the API keys or from the list of
                segments.
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

        Documentation: Export segment details,
        https://www.braze.com/docs/api/endpoints/export/segments/get_segment_details/
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

        Returns the estimated size of a segment, by day. For the exact size, export the users of the segment and
        count them.

        Needs the permission `segments.data_series`.

        Example:
            result = client.segments.data_series(
                segment_id="5eed0003-0000-4000-8000-000000000001", length=14
            )

        Args:
            segment_id: The API identifier of the segment, from the page of the API keys or from the list of
                segments.
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
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

        Documentation: Export segment analytics,
        https://www.braze.com/docs/api/endpoints/export/segments/get_segment_analytics/
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

    def cancel_exports(
        self,
        *,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SegmentExportCancellation:
        """Cancel the exports of a segment.

        `POST /export/segment/cancel`

        Cancels every running export of a segment.

        Needs the permission `segments.list`.

        Example:
            result = client.segments.cancel_exports(
                segment_id="5eed0003-0000-4000-8000-000000000001\"
            )

        Args:
            segment_id: The API identifier of the segment.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
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

        Documentation: Cancel exports by segment,
        https://www.braze.com/docs/api/endpoints/export/segments/post_cancel_export/
        """
        return self._perform(
            Call(
                operation=operations.CANCEL_SEGMENT_EXPORTS,
                body={
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
        self.details = with_raw_response(resource.details)
        self.data_series = with_raw_response(resource.data_series)
        self.cancel_exports = with_raw_response(resource.cancel_exports)


class AsyncSegments(AsyncResource):
    """The segments of the workspace, their details and their size over time."""

    @property
    def with_raw_response(self) -> AsyncSegmentsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSegmentsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.Segment]:
        """List the segments.

        `GET /segments/list`

        Returns one page of up to 100 segments, by time of creation, the oldest first unless `sort_direction` says
        otherwise. Archived segments are omitted.

        Needs the permission `segments.list`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.segments.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            sort_direction: The order by time of creation, `asc` (the oldest first) or `desc` (the newest first).
                Default "asc".
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

        Documentation: Export segment list, https://www.braze.com/docs/api/endpoints/export/segments/get_segment/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_SEGMENTS,
                query={
                    "page": page,
                    "sort_direction": sort_direction,
                },
                options=options,
            ),
            PAGINATION["listSegments"],
        )

    async def details(
        self,
        *,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SegmentDetails:
        """Read the details of a segment.

        `GET /segments/details`

        Returns the name, the dates, the descriptions, the tags and the teams of a segment.

        Needs the permission `segments.details`.

        Example:
            result = await client.segments.details(
                segment_id="5eed0003-0000-4000-8000-000000000001\"
            )

        Args:
            segment_id: The API identifier of the segment, from the page of the API keys or from the list of
                segments.
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

        Documentation: Export segment details,
        https://www.braze.com/docs/api/endpoints/export/segments/get_segment_details/
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

        Returns the estimated size of a segment, by day. For the exact size, export the users of the segment and
        count them.

        Needs the permission `segments.data_series`.

        Example:
            result = await client.segments.data_series(
                segment_id="5eed0003-0000-4000-8000-000000000001", length=14
            )

        Args:
            segment_id: The API identifier of the segment, from the page of the API keys or from the list of
                segments.
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
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

        Documentation: Export segment analytics,
        https://www.braze.com/docs/api/endpoints/export/segments/get_segment_analytics/
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

    async def cancel_exports(
        self,
        *,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SegmentExportCancellation:
        """Cancel the exports of a segment.

        `POST /export/segment/cancel`

        Cancels every running export of a segment.

        Needs the permission `segments.list`.

        Example:
            result = await client.segments.cancel_exports(
                segment_id="5eed0003-0000-4000-8000-000000000001\"
            )

        Args:
            segment_id: The API identifier of the segment.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
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

        Documentation: Cancel exports by segment,
        https://www.braze.com/docs/api/endpoints/export/segments/post_cancel_export/
        """
        return await self._perform(
            Call(
                operation=operations.CANCEL_SEGMENT_EXPORTS,
                body={
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
        self.details = with_async_raw_response(resource.details)
        self.data_series = with_async_raw_response(resource.data_series)
        self.cancel_exports = with_async_raw_response(resource.cancel_exports)
