# Generated from specs/braze/*.yaml; do not edit.

"""Canvas: The Canvases of the workspace, their details and statistics; duplicating Canvases."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models, resources
from braze_rest_client.operations import canvas as operations
from braze_rest_client.pagination import PAGINATION
from engagement_core.call import Call
from engagement_core.lazy import resource
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
from engagement_core.response import EmptyResponse


class Canvas(Resource):
    """The Canvases of the workspace, their details and statistics; duplicating Canvases."""

    @resource
    def trigger(self) -> resources.CanvasTrigger:
        """Sending Canvases whose content is kept in the dashboard."""
        return resources.CanvasTrigger(self._client)

    @resource
    def translations(self) -> resources.CanvasTranslations:
        """The translations of the messages of a Canvas."""
        return resources.CanvasTranslations(self._client)

    @property
    def with_raw_response(self) -> CanvasWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CanvasWithRawResponse(self)

    def data_series(
        self,
        *,
        canvas_id: str,
        ending_at: dt.datetime | str,
        starting_at: dt.datetime | str | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        include_variant_breakdown: bool | UnsetType = UNSET,
        include_step_breakdown: bool | UnsetType = UNSET,
        include_deleted_step_data: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CanvasSeries:
        """Read the statistics of a Canvas over time.

        `GET /canvas/data_series`

        Returns daily statistics of a Canvas, on request also of each variant and each step. Either `length` or
        `starting_at` is required. The counts do not always match those of the dashboard or of Currents, which use
        other windows and definitions.

        Needs the permission `canvas.data_series`.

        Example:
            result = client.canvas.data_series(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                ending_at="2018-05-30T23:59:59-05:00",
                length=7,
            )

        Args:
            canvas_id: The API identifier of the Canvas.
            ending_at: When the export ends.
            starting_at: When the export begins. Required unless there is a `length`.
            length: The maximum number of days before `ending_at`. Required unless there is a `starting_at`. 1 to 14.
            include_variant_breakdown: Whether to include the statistics of each variant. Default false.
            include_step_breakdown: Whether to include the statistics of each step. Default false.
            include_deleted_step_data: Whether to include the statistics of deleted steps. Default false.
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

        Documentation: Export Canvas data series analytics,
        https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics/
        """
        return self._perform(
            Call(
                operation=operations.GET_CANVAS_DATA_SERIES,
                query={
                    "canvas_id": canvas_id,
                    "ending_at": ending_at,
                    "starting_at": starting_at,
                    "length": length,
                    "include_variant_breakdown": include_variant_breakdown,
                    "include_step_breakdown": include_step_breakdown,
                    "include_deleted_step_data": include_deleted_step_data,
                },
                options=options,
            )
        )

    def data_summary(
        self,
        *,
        canvas_id: str,
        ending_at: dt.datetime | str,
        starting_at: dt.datetime | str | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        include_variant_breakdown: bool | UnsetType = UNSET,
        include_step_breakdown: bool | UnsetType = UNSET,
        include_deleted_step_data: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CanvasSummary:
        """Read the statistics of a Canvas.

        `GET /canvas/data_summary`

        Returns the statistics of a Canvas over a time, on request also of each variant and each step. Either
        `length` or `starting_at` is required. Statistics are kept by day in the time zone of the company: both times
        are set to midnight there, so pass times in that zone.

        Needs the permission `canvas.data_summary`.

        Example:
            result = client.canvas.data_summary(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                ending_at="2018-05-30T23:59:59-05:00",
                length=7,
            )

        Args:
            canvas_id: The API identifier of the Canvas.
            ending_at: When the export ends.
            starting_at: When the export begins. Required unless there is a `length`.
            length: The maximum number of days before `ending_at`. Required unless there is a `starting_at`. 1 to 14.
            include_variant_breakdown: Whether to include the statistics of each variant. Default false.
            include_step_breakdown: Whether to include the statistics of each step. Default false.
            include_deleted_step_data: Whether to include the statistics of deleted steps. Default false.
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

        Documentation: Export Canvas data summary analytics,
        https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics_summary/
        """
        return self._perform(
            Call(
                operation=operations.GET_CANVAS_DATA_SUMMARY,
                query={
                    "canvas_id": canvas_id,
                    "ending_at": ending_at,
                    "starting_at": starting_at,
                    "length": length,
                    "include_variant_breakdown": include_variant_breakdown,
                    "include_step_breakdown": include_step_breakdown,
                    "include_deleted_step_data": include_deleted_step_data,
                },
                options=options,
            )
        )

    def details(
        self,
        *,
        canvas_id: str,
        post_launch_draft_version: bool | UnsetType = UNSET,
        include_has_translatable_content: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CanvasDetails:
        """Read the details of a Canvas.

        `GET /canvas/details`

        Returns the names, the dates, the state, the variants and the steps of a Canvas.

        Needs the permission `canvas.details`.

        Example:
            result = client.canvas.details(
                canvas_id="5eed0006-0000-4000-8000-000000000001\"
            )

        Args:
            canvas_id: The API identifier of the Canvas.
            post_launch_draft_version: Whether to return the changes of the post-launch draft, if there is one.
                Default false.
            include_has_translatable_content: Whether to return `has_translatable_content` for each message. Default
                false.
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

        Documentation: Export Canvas details,
        https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_details/
        """
        return self._perform(
            Call(
                operation=operations.GET_CANVAS_DETAILS,
                query={
                    "canvas_id": canvas_id,
                    "post_launch_draft_version": post_launch_draft_version,
                    "include_has_translatable_content": include_has_translatable_content,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        include_archived: bool | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        last_edit_time_gt: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.Canvas]:
        """List the Canvases.

        `GET /canvas/list`

        Returns one page of up to 100 Canvases, by time of creation, the oldest first unless `sort_direction` says
        otherwise. Stopped Canvases are included, archived ones only on request.

        Needs the permission `canvas.list`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.canvas.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            include_archived: Whether to include archived ones. Default false.
            sort_direction: The order by time of creation, `asc` (the oldest first) or `desc` (the newest first).
                Default "asc".
            last_edit_time_gt: Return only those that were edited after this time.
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

        Documentation: Export Canvas list, https://www.braze.com/docs/api/endpoints/export/canvas/get_canvases/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CANVASES,
                query={
                    "page": page,
                    "include_archived": include_archived,
                    "sort_direction": sort_direction,
                    "last_edit.time[gt]": last_edit_time_gt,
                },
                options=options,
            ),
            PAGINATION["listCanvases"],
        )

    def duplicate(
        self,
        *,
        canvas_id: str,
        name: str,
        description: str | UnsetType = UNSET,
        tag_names: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Duplicate a Canvas.

        `POST /canvas/duplicate`

        Creates a copy of a Canvas, later. The response has no identifier; the download of security events tells
        which key created which copy. Needs the permission `canvas.duplicate`.

        Example:
            result = client.canvas.duplicate(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                name="Example Canvas",
                tag_names="marketing",
            )

        Args:
            canvas_id: The identifier of the Canvas.
            name: The name of the copy.
            description: The description of the copy.
            tag_names: The tags of the copy, which must exist. They replace those of the original.
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

        Documentation: Duplicate Canvases using the API,
        https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_canvases/
        """
        return self._perform(
            Call(
                operation=operations.DUPLICATE_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "name": name,
                    "description": description,
                    "tag_names": tag_names,
                },
                options=options,
            )
        )


class CanvasWithRawResponse(RawMethods):
    """The methods of `Canvas`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Canvas) -> None:
        super().__init__(resource)
        self.data_series = with_raw_response(resource.data_series)
        self.data_summary = with_raw_response(resource.data_summary)
        self.details = with_raw_response(resource.details)
        self.list = with_raw_pages(resource.list, operations.LIST_CANVASES)
        self.duplicate = with_raw_response(resource.duplicate)


class AsyncCanvas(AsyncResource):
    """The Canvases of the workspace, their details and statistics; duplicating Canvases."""

    @resource
    def trigger(self) -> resources.AsyncCanvasTrigger:
        """Sending Canvases whose content is kept in the dashboard."""
        return resources.AsyncCanvasTrigger(self._client)

    @resource
    def translations(self) -> resources.AsyncCanvasTranslations:
        """The translations of the messages of a Canvas."""
        return resources.AsyncCanvasTranslations(self._client)

    @property
    def with_raw_response(self) -> AsyncCanvasWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCanvasWithRawResponse(self)

    async def data_series(
        self,
        *,
        canvas_id: str,
        ending_at: dt.datetime | str,
        starting_at: dt.datetime | str | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        include_variant_breakdown: bool | UnsetType = UNSET,
        include_step_breakdown: bool | UnsetType = UNSET,
        include_deleted_step_data: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CanvasSeries:
        """Read the statistics of a Canvas over time.

        `GET /canvas/data_series`

        Returns daily statistics of a Canvas, on request also of each variant and each step. Either `length` or
        `starting_at` is required. The counts do not always match those of the dashboard or of Currents, which use
        other windows and definitions.

        Needs the permission `canvas.data_series`.

        Example:
            result = await client.canvas.data_series(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                ending_at="2018-05-30T23:59:59-05:00",
                length=7,
            )

        Args:
            canvas_id: The API identifier of the Canvas.
            ending_at: When the export ends.
            starting_at: When the export begins. Required unless there is a `length`.
            length: The maximum number of days before `ending_at`. Required unless there is a `starting_at`. 1 to 14.
            include_variant_breakdown: Whether to include the statistics of each variant. Default false.
            include_step_breakdown: Whether to include the statistics of each step. Default false.
            include_deleted_step_data: Whether to include the statistics of deleted steps. Default false.
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

        Documentation: Export Canvas data series analytics,
        https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CANVAS_DATA_SERIES,
                query={
                    "canvas_id": canvas_id,
                    "ending_at": ending_at,
                    "starting_at": starting_at,
                    "length": length,
                    "include_variant_breakdown": include_variant_breakdown,
                    "include_step_breakdown": include_step_breakdown,
                    "include_deleted_step_data": include_deleted_step_data,
                },
                options=options,
            )
        )

    async def data_summary(
        self,
        *,
        canvas_id: str,
        ending_at: dt.datetime | str,
        starting_at: dt.datetime | str | UnsetType = UNSET,
        length: int | UnsetType = UNSET,
        include_variant_breakdown: bool | UnsetType = UNSET,
        include_step_breakdown: bool | UnsetType = UNSET,
        include_deleted_step_data: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CanvasSummary:
        """Read the statistics of a Canvas.

        `GET /canvas/data_summary`

        Returns the statistics of a Canvas over a time, on request also of each variant and each step. Either
        `length` or `starting_at` is required. Statistics are kept by day in the time zone of the company: both times
        are set to midnight there, so pass times in that zone.

        Needs the permission `canvas.data_summary`.

        Example:
            result = await client.canvas.data_summary(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                ending_at="2018-05-30T23:59:59-05:00",
                length=7,
            )

        Args:
            canvas_id: The API identifier of the Canvas.
            ending_at: When the export ends.
            starting_at: When the export begins. Required unless there is a `length`.
            length: The maximum number of days before `ending_at`. Required unless there is a `starting_at`. 1 to 14.
            include_variant_breakdown: Whether to include the statistics of each variant. Default false.
            include_step_breakdown: Whether to include the statistics of each step. Default false.
            include_deleted_step_data: Whether to include the statistics of deleted steps. Default false.
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

        Documentation: Export Canvas data summary analytics,
        https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_analytics_summary/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CANVAS_DATA_SUMMARY,
                query={
                    "canvas_id": canvas_id,
                    "ending_at": ending_at,
                    "starting_at": starting_at,
                    "length": length,
                    "include_variant_breakdown": include_variant_breakdown,
                    "include_step_breakdown": include_step_breakdown,
                    "include_deleted_step_data": include_deleted_step_data,
                },
                options=options,
            )
        )

    async def details(
        self,
        *,
        canvas_id: str,
        post_launch_draft_version: bool | UnsetType = UNSET,
        include_has_translatable_content: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CanvasDetails:
        """Read the details of a Canvas.

        `GET /canvas/details`

        Returns the names, the dates, the state, the variants and the steps of a Canvas.

        Needs the permission `canvas.details`.

        Example:
            result = await client.canvas.details(
                canvas_id="5eed0006-0000-4000-8000-000000000001\"
            )

        Args:
            canvas_id: The API identifier of the Canvas.
            post_launch_draft_version: Whether to return the changes of the post-launch draft, if there is one.
                Default false.
            include_has_translatable_content: Whether to return `has_translatable_content` for each message. Default
                false.
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

        Documentation: Export Canvas details,
        https://www.braze.com/docs/api/endpoints/export/canvas/get_canvas_details/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CANVAS_DETAILS,
                query={
                    "canvas_id": canvas_id,
                    "post_launch_draft_version": post_launch_draft_version,
                    "include_has_translatable_content": include_has_translatable_content,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        include_archived: bool | UnsetType = UNSET,
        sort_direction: Literal["asc", "desc"] | UnsetType = UNSET,
        last_edit_time_gt: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.Canvas]:
        """List the Canvases.

        `GET /canvas/list`

        Returns one page of up to 100 Canvases, by time of creation, the oldest first unless `sort_direction` says
        otherwise. Stopped Canvases are included, archived ones only on request.

        Needs the permission `canvas.list`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.canvas.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            include_archived: Whether to include archived ones. Default false.
            sort_direction: The order by time of creation, `asc` (the oldest first) or `desc` (the newest first).
                Default "asc".
            last_edit_time_gt: Return only those that were edited after this time.
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

        Documentation: Export Canvas list, https://www.braze.com/docs/api/endpoints/export/canvas/get_canvases/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CANVASES,
                query={
                    "page": page,
                    "include_archived": include_archived,
                    "sort_direction": sort_direction,
                    "last_edit.time[gt]": last_edit_time_gt,
                },
                options=options,
            ),
            PAGINATION["listCanvases"],
        )

    async def duplicate(
        self,
        *,
        canvas_id: str,
        name: str,
        description: str | UnsetType = UNSET,
        tag_names: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Duplicate a Canvas.

        `POST /canvas/duplicate`

        Creates a copy of a Canvas, later. The response has no identifier; the download of security events tells
        which key created which copy. Needs the permission `canvas.duplicate`.

        Example:
            result = await client.canvas.duplicate(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                name="Example Canvas",
                tag_names="marketing",
            )

        Args:
            canvas_id: The identifier of the Canvas.
            name: The name of the copy.
            description: The description of the copy.
            tag_names: The tags of the copy, which must exist. They replace those of the original.
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

        Documentation: Duplicate Canvases using the API,
        https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_canvases/
        """
        return await self._perform(
            Call(
                operation=operations.DUPLICATE_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "name": name,
                    "description": description,
                    "tag_names": tag_names,
                },
                options=options,
            )
        )


class AsyncCanvasWithRawResponse(RawMethods):
    """The methods of `AsyncCanvas`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCanvas) -> None:
        super().__init__(resource)
        self.data_series = with_async_raw_response(resource.data_series)
        self.data_summary = with_async_raw_response(resource.data_summary)
        self.details = with_async_raw_response(resource.details)
        self.list = with_async_raw_pages(resource.list, operations.LIST_CANVASES)
        self.duplicate = with_async_raw_response(resource.duplicate)
