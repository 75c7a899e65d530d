# Generated from specs/braze/*.yaml; do not edit.

"""Sessions: The number of sessions over time."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import sessions as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class Sessions(Resource):
    """The number of sessions over time."""

    @property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SessionsWithRawResponse(self)

    def data_series(
        self,
        *,
        length: int,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SessionSeries:
        """Read the number of sessions over time.

        `GET /sessions/data_series`

        Returns the number of sessions, by day or by hour, of the whole workspace, one app or one segment.

        Needs the permission `sessions.data_series`.

        Example:
            result = client.sessions.data_series(length=24)

        Args:
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

        Documentation: Export app session by time,
        https://www.braze.com/docs/api/endpoints/export/sessions/get_sessions_analytics/
        """
        return self._perform(
            Call(
                operation=operations.GET_SESSION_DATA_SERIES,
                query={
                    "length": length,
                    "unit": unit,
                    "ending_at": ending_at,
                    "app_id": app_id,
                    "segment_id": segment_id,
                },
                options=options,
            )
        )


class SessionsWithRawResponse(RawMethods):
    """The methods of `Sessions`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Sessions) -> None:
        super().__init__(resource)
        self.data_series = with_raw_response(resource.data_series)


class AsyncSessions(AsyncResource):
    """The number of sessions over time."""

    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSessionsWithRawResponse(self)

    async def data_series(
        self,
        *,
        length: int,
        unit: Literal["day", "hour"] | UnsetType = UNSET,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SessionSeries:
        """Read the number of sessions over time.

        `GET /sessions/data_series`

        Returns the number of sessions, by day or by hour, of the whole workspace, one app or one segment.

        Needs the permission `sessions.data_series`.

        Example:
            result = await client.sessions.data_series(length=24)

        Args:
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

        Documentation: Export app session by time,
        https://www.braze.com/docs/api/endpoints/export/sessions/get_sessions_analytics/
        """
        return await self._perform(
            Call(
                operation=operations.GET_SESSION_DATA_SERIES,
                query={
                    "length": length,
                    "unit": unit,
                    "ending_at": ending_at,
                    "app_id": app_id,
                    "segment_id": segment_id,
                },
                options=options,
            )
        )


class AsyncSessionsWithRawResponse(RawMethods):
    """The methods of `AsyncSessions`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSessions) -> None:
        super().__init__(resource)
        self.data_series = with_async_raw_response(resource.data_series)
