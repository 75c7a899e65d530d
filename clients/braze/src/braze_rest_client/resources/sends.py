# Generated from specs/braze/*.yaml; do not edit.

"""Sends: Identifiers under which sends are grouped, and their statistics."""

from __future__ import annotations

import datetime as dt
from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import sends as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class Sends(Resource):
    """Identifiers under which sends are grouped, and their statistics."""

    @property
    def with_raw_response(self) -> SendsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SendsWithRawResponse(self)

    def data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendSeries:
        """Read the statistics of a send over time.

        `GET /sends/data_series`

        Returns daily statistics of a tracked send of an API campaign. They are kept for 14 days after the send. A
        conversion belongs to the last send of the campaign that the user received. The counts do not always match
        those of the dashboard or of Currents, which use other windows and definitions.

        Needs the permission `sends.data_series`.

        Example:
            result = client.sends.data_series(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                send_id="example_send_id",
                length=14,
            )

        Args:
            campaign_id: The API identifier of the campaign, from the page of the API keys or the campaign's page
                (for API campaigns) or from the list of campaigns.
            send_id: The identifier of the send.
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

        Documentation: Export send analytics,
        https://www.braze.com/docs/api/endpoints/export/campaigns/get_send_analytics/
        """
        return self._perform(
            Call(
                operation=operations.GET_SEND_DATA_SERIES,
                query={
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                    "length": length,
                    "ending_at": ending_at,
                },
                options=options,
            )
        )

    def create_id(
        self,
        *,
        campaign_id: str,
        send_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendIdCreateResult:
        """Create a send ID.

        `POST /sends/id/create`

        Creates an identifier under which the statistics of sends of a campaign are grouped. At most 100 a day for
        the workspace; each new pair of `send_id` and `campaign_id` counts. Needs the permission `sends.id.create`.

        Example:
            result = client.sends.create_id(
                campaign_id="5eed0004-0000-4000-8000-000000000001\"
            )

        Args:
            campaign_id: The identifier of the campaign.
            send_id: An identifier of your own, in ASCII characters. Without it, Braze makes one. At most 64
                characters.
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

        Documentation: Create send IDs,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_create_send_ids/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_SEND_ID,
                body={
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                },
                options=options,
            )
        )


class SendsWithRawResponse(RawMethods):
    """The methods of `Sends`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Sends) -> None:
        super().__init__(resource)
        self.data_series = with_raw_response(resource.data_series)
        self.create_id = with_raw_response(resource.create_id)


class AsyncSends(AsyncResource):
    """Identifiers under which sends are grouped, and their statistics."""

    @property
    def with_raw_response(self) -> AsyncSendsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSendsWithRawResponse(self)

    async def data_series(
        self,
        *,
        campaign_id: str,
        send_id: str,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendSeries:
        """Read the statistics of a send over time.

        `GET /sends/data_series`

        Returns daily statistics of a tracked send of an API campaign. They are kept for 14 days after the send. A
        conversion belongs to the last send of the campaign that the user received. The counts do not always match
        those of the dashboard or of Currents, which use other windows and definitions.

        Needs the permission `sends.data_series`.

        Example:
            result = await client.sends.data_series(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                send_id="example_send_id",
                length=14,
            )

        Args:
            campaign_id: The API identifier of the campaign, from the page of the API keys or the campaign's page
                (for API campaigns) or from the list of campaigns.
            send_id: The identifier of the send.
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

        Documentation: Export send analytics,
        https://www.braze.com/docs/api/endpoints/export/campaigns/get_send_analytics/
        """
        return await self._perform(
            Call(
                operation=operations.GET_SEND_DATA_SERIES,
                query={
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                    "length": length,
                    "ending_at": ending_at,
                },
                options=options,
            )
        )

    async def create_id(
        self,
        *,
        campaign_id: str,
        send_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SendIdCreateResult:
        """Create a send ID.

        `POST /sends/id/create`

        Creates an identifier under which the statistics of sends of a campaign are grouped. At most 100 a day for
        the workspace; each new pair of `send_id` and `campaign_id` counts. Needs the permission `sends.id.create`.

        Example:
            result = await client.sends.create_id(
                campaign_id="5eed0004-0000-4000-8000-000000000001\"
            )

        Args:
            campaign_id: The identifier of the campaign.
            send_id: An identifier of your own, in ASCII characters. Without it, Braze makes one. At most 64
                characters.
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

        Documentation: Create send IDs,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_create_send_ids/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_SEND_ID,
                body={
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                },
                options=options,
            )
        )


class AsyncSendsWithRawResponse(RawMethods):
    """The methods of `AsyncSends`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSends) -> None:
        super().__init__(resource)
        self.data_series = with_async_raw_response(resource.data_series)
        self.create_id = with_async_raw_response(resource.create_id)
