# Generated from specs/appboy/openapi.yaml; do not edit.

"""RawData: Exporting the stream of raw events to Amazon S3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations import raw_data as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class RawData(Resource):
    """Exporting the stream of raw events to Amazon S3."""

    @property
    def with_raw_response(self) -> RawDataWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return RawDataWithRawResponse(self)

    def export(
        self,
        *,
        starting_at: dt.datetime | str,
        ending_at: dt.datetime | str,
        app_ids: Sequence[str] | UnsetType = UNSET,
        callback_endpoint: str | UnsetType = UNSET,
        event_names: Sequence[str] | UnsetType = UNSET,
        output_format: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RawDataExportResult:
        """Export raw events.

        `POST /raw_data/export`

        Starts an export of the raw event stream: the events that the app and the REST API sent and those that Appboy
        itself recorded. It is written to the customer's S3 bucket, whose credentials Appboy must have, as compressed
        CSV files of events and of their properties, several of each for longer periods:
        `appboy-event-data/app_groups/APP_GROUP_ID/YYYY-mm-dd-HH-MM-events.csv.zip` and
        `appboy-event-data/app_groups/APP_GROUP_ID/YYYY-mm-dd-HH-MM-event_properties.csv.zip`, or `.gz` for `gzip`.

        Not available in the EU data center. One export covers at most one week of the last 3 months, and its data
        lags 24 to 48 hours behind. Only one export runs at a time: another one is rejected with 429. Each campaign
        message that a user received has its own `$campaign_received` event, with its message variation in the
        properties. A `callback_endpoint` is called when the export has finished (webhook `rawDataExportFinished`).

        Example:
            result = client.raw_data.export(
                starting_at="2023-11-13T22:49:05Z",
                ending_at="2023-11-13T23:49:05Z",
                event_names=["$campaign_received", "$email_opened"],
            )

        Args:
            starting_at: When the events begin, not more than 3 months ago.
            ending_at: When the events end, not more than a week after they begin.
            app_ids: The identifiers of the apps, from the developer console; `api` means the REST API. If omitted,
                the events of all apps.
            callback_endpoint: The URL that is called when the export has finished.
            event_names: The names of the events. If omitted, all events.
            output_format: The format of the files, `zip` or `gzip`. An unknown format is treated as `zip`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: Another export of raw events is still running, or the limit of requests an hour is
                used up. Nothing was started.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Raw Event Stream Export,
        https://www.appboy.com/documentation/REST_API/#raw-event-stream-export
        """
        return self._perform(
            Call(
                operation=operations.EXPORT_RAW_DATA,
                body={
                    "starting_at": starting_at,
                    "ending_at": ending_at,
                    "app_ids": app_ids,
                    "callback_endpoint": callback_endpoint,
                    "event_names": event_names,
                    "output_format": output_format,
                },
                options=options,
            )
        )


class RawDataWithRawResponse(RawMethods):
    """The methods of `RawData`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: RawData) -> None:
        super().__init__(resource)
        self.export = with_raw_response(resource.export)


class AsyncRawData(AsyncResource):
    """Exporting the stream of raw events to Amazon S3."""

    @property
    def with_raw_response(self) -> AsyncRawDataWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncRawDataWithRawResponse(self)

    async def export(
        self,
        *,
        starting_at: dt.datetime | str,
        ending_at: dt.datetime | str,
        app_ids: Sequence[str] | UnsetType = UNSET,
        callback_endpoint: str | UnsetType = UNSET,
        event_names: Sequence[str] | UnsetType = UNSET,
        output_format: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RawDataExportResult:
        """Export raw events.

        `POST /raw_data/export`

        Starts an export of the raw event stream: the events that the app and the REST API sent and those that Appboy
        itself recorded. It is written to the customer's S3 bucket, whose credentials Appboy must have, as compressed
        CSV files of events and of their properties, several of each for longer periods:
        `appboy-event-data/app_groups/APP_GROUP_ID/YYYY-mm-dd-HH-MM-events.csv.zip` and
        `appboy-event-data/app_groups/APP_GROUP_ID/YYYY-mm-dd-HH-MM-event_properties.csv.zip`, or `.gz` for `gzip`.

        Not available in the EU data center. One export covers at most one week of the last 3 months, and its data
        lags 24 to 48 hours behind. Only one export runs at a time: another one is rejected with 429. Each campaign
        message that a user received has its own `$campaign_received` event, with its message variation in the
        properties. A `callback_endpoint` is called when the export has finished (webhook `rawDataExportFinished`).

        Example:
            result = await client.raw_data.export(
                starting_at="2023-11-13T22:49:05Z",
                ending_at="2023-11-13T23:49:05Z",
                event_names=["$campaign_received", "$email_opened"],
            )

        Args:
            starting_at: When the events begin, not more than 3 months ago.
            ending_at: When the events end, not more than a week after they begin.
            app_ids: The identifiers of the apps, from the developer console; `api` means the REST API. If omitted,
                the events of all apps.
            callback_endpoint: The URL that is called when the export has finished.
            event_names: The names of the events. If omitted, all events.
            output_format: The format of the files, `zip` or `gzip`. An unknown format is treated as `zip`.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: Another export of raw events is still running, or the limit of requests an hour is
                used up. Nothing was started.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Raw Event Stream Export,
        https://www.appboy.com/documentation/REST_API/#raw-event-stream-export
        """
        return await self._perform(
            Call(
                operation=operations.EXPORT_RAW_DATA,
                body={
                    "starting_at": starting_at,
                    "ending_at": ending_at,
                    "app_ids": app_ids,
                    "callback_endpoint": callback_endpoint,
                    "event_names": event_names,
                    "output_format": output_format,
                },
                options=options,
            )
        )


class AsyncRawDataWithRawResponse(RawMethods):
    """The methods of `AsyncRawData`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncRawData) -> None:
        super().__init__(resource)
        self.export = with_async_raw_response(resource.export)
