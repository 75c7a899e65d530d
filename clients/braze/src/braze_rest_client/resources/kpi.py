# Generated from specs/braze/*.yaml; do not edit.

"""Kpi: Daily series of active users, new users and uninstalls."""

from __future__ import annotations

import datetime as dt
from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import kpi as operations
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

        Returns the number of new users, by day.

        Needs the permission `kpi.new_users.data_series`.

        Example:
            result = client.kpi.new_users(length=14)

        Args:
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
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

        Documentation: Export daily new users by date,
        https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_daily_new_users_date/
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

        Returns the number of unique active users, by day.

        Needs the permission `kpi.dau.data_series`.

        Example:
            result = client.kpi.dau(length=14)

        Args:
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
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

        Documentation: Export daily active users by date,
        https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_dau_date/
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

        Needs the permission `kpi.mau.data_series`.

        Example:
            result = client.kpi.mau(length=14)

        Args:
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
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

        Documentation: Export monthly active users for last 30 days,
        https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_mau_30_days/
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

        Returns the number of uninstalls, by day.

        Needs the permission `kpi.uninstalls.data_series`.

        Example:
            result = client.kpi.uninstalls(length=14)

        Args:
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
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

        Documentation: Export KPIs for daily app uninstalls by date,
        https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_uninstalls_date/
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
        self.new_users = with_raw_response(resource.new_users)
        self.dau = with_raw_response(resource.dau)
        self.mau = with_raw_response(resource.mau)
        self.uninstalls = with_raw_response(resource.uninstalls)


class AsyncKpi(AsyncResource):
    """Daily series of active users, new users and uninstalls."""

    @property
    def with_raw_response(self) -> AsyncKpiWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncKpiWithRawResponse(self)

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

        Returns the number of new users, by day.

        Needs the permission `kpi.new_users.data_series`.

        Example:
            result = await client.kpi.new_users(length=14)

        Args:
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
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

        Documentation: Export daily new users by date,
        https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_daily_new_users_date/
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

        Returns the number of unique active users, by day.

        Needs the permission `kpi.dau.data_series`.

        Example:
            result = await client.kpi.dau(length=14)

        Args:
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
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

        Documentation: Export daily active users by date,
        https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_dau_date/
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

        Needs the permission `kpi.mau.data_series`.

        Example:
            result = await client.kpi.mau(length=14)

        Args:
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
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

        Documentation: Export monthly active users for last 30 days,
        https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_mau_30_days/
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

        Returns the number of uninstalls, by day.

        Needs the permission `kpi.uninstalls.data_series`.

        Example:
            result = await client.kpi.uninstalls(length=14)

        Args:
            length: The maximum number of days before `ending_at` in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            app_id: The API identifier of an app, from the page of the API keys, to count only that app. If omitted,
                all apps of the workspace are counted.
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

        Documentation: Export KPIs for daily app uninstalls by date,
        https://www.braze.com/docs/api/endpoints/export/kpi/get_kpi_uninstalls_date/
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
        self.new_users = with_async_raw_response(resource.new_users)
        self.dau = with_async_raw_response(resource.dau)
        self.mau = with_async_raw_response(resource.mau)
        self.uninstalls = with_async_raw_response(resource.uninstalls)
