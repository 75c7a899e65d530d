# Generated from specs/appboy/openapi.yaml; do not edit.

"""Kpi: Daily series of active users, new users and uninstalls."""

from __future__ import annotations

import datetime as dt
from typing import Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations import kpi as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class Kpi(Resource):
    """Daily series of active users, new users and uninstalls."""

    @property
    def with_raw_response(self) -> KpiWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return KpiWithRawResponse(self)

    def mau(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MauSeries:
        """Read the monthly active users over time.

        `GET /kpi/mau/data_series`

        Returns, for each day, the number of unique users who were active in the 30 days up to it.

        Example:
            result = client.kpi.mau(length=7)

        Args:
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, to count only that app. If omitted, all apps of the app group are
                counted.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Monthly Active Users Endpoint,
        https://www.appboy.com/documentation/REST_API/#monthly-active-users-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_MAU_DATA_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )

    def dau(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DauSeries:
        """Read the daily active users over time.

        `GET /kpi/dau/data_series`

        Returns, for each day, the number of unique users who were active on it.

        Example:
            result = client.kpi.dau(length=7)

        Args:
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, to count only that app. If omitted, all apps of the app group are
                counted.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Daily Active Users Endpoint,
        https://www.appboy.com/documentation/REST_API/#daily-active-users-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_DAU_DATA_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )

    def new_users(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.NewUsersSeries:
        """Read the new users over time.

        `GET /kpi/new_users/data_series`

        Returns the number of new users for each day.

        Example:
            result = client.kpi.new_users(length=7)

        Args:
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, to count only that app. If omitted, all apps of the app group are
                counted.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: New Users Endpoint, https://www.appboy.com/documentation/REST_API/#new-users-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_NEW_USERS_DATA_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )

    def uninstalls(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UninstallsSeries:
        """Read the uninstalls over time.

        `GET /kpi/uninstalls/data_series`

        Returns the number of uninstalls for each day.

        Example:
            result = client.kpi.uninstalls(length=7)

        Args:
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, to count only that app. If omitted, all apps of the app group are
                counted.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Uninstalls Endpoint, https://www.appboy.com/documentation/REST_API/#uninstalls-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_UNINSTALLS_DATA_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )


class KpiWithRawResponse(RawMethods):
    """The methods of `Kpi`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Kpi) -> None:
        super().__init__(resource)
        self.mau = with_raw_response(resource.mau)
        self.dau = with_raw_response(resource.dau)
        self.new_users = with_raw_response(resource.new_users)
        self.uninstalls = with_raw_response(resource.uninstalls)


class AsyncKpi(AsyncResource):
    """Daily series of active users, new users and uninstalls."""

    @property
    def with_raw_response(self) -> AsyncKpiWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncKpiWithRawResponse(self)

    async def mau(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MauSeries:
        """Read the monthly active users over time.

        `GET /kpi/mau/data_series`

        Returns, for each day, the number of unique users who were active in the 30 days up to it.

        Example:
            result = await client.kpi.mau(length=7)

        Args:
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, to count only that app. If omitted, all apps of the app group are
                counted.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Monthly Active Users Endpoint,
        https://www.appboy.com/documentation/REST_API/#monthly-active-users-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_MAU_DATA_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )

    async def dau(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DauSeries:
        """Read the daily active users over time.

        `GET /kpi/dau/data_series`

        Returns, for each day, the number of unique users who were active on it.

        Example:
            result = await client.kpi.dau(length=7)

        Args:
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, to count only that app. If omitted, all apps of the app group are
                counted.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Daily Active Users Endpoint,
        https://www.appboy.com/documentation/REST_API/#daily-active-users-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_DAU_DATA_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )

    async def new_users(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.NewUsersSeries:
        """Read the new users over time.

        `GET /kpi/new_users/data_series`

        Returns the number of new users for each day.

        Example:
            result = await client.kpi.new_users(length=7)

        Args:
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, to count only that app. If omitted, all apps of the app group are
                counted.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: New Users Endpoint, https://www.appboy.com/documentation/REST_API/#new-users-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_NEW_USERS_DATA_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )

    async def uninstalls(
        self,
        *,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        app_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UninstallsSeries:
        """Read the uninstalls over time.

        `GET /kpi/uninstalls/data_series`

        Returns the number of uninstalls for each day.

        Example:
            result = await client.kpi.uninstalls(length=7)

        Args:
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The identifier of an app, to count only that app. If omitted, all apps of the app group are
                counted.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Uninstalls Endpoint, https://www.appboy.com/documentation/REST_API/#uninstalls-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_UNINSTALLS_DATA_SERIES,
                query={
                    "length": length,
                    "ending_at": ending_at,
                    "app_id": app_id,
                },
                options=options,
            )
        )


class AsyncKpiWithRawResponse(RawMethods):
    """The methods of `AsyncKpi`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncKpi) -> None:
        super().__init__(resource)
        self.mau = with_async_raw_response(resource.mau)
        self.dau = with_async_raw_response(resource.dau)
        self.new_users = with_async_raw_response(resource.new_users)
        self.uninstalls = with_async_raw_response(resource.uninstalls)
