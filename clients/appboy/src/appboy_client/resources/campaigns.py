# Generated from specs/appboy/openapi.yaml; do not edit.

"""Campaigns: The campaigns of the app group, their details and their statistics over time."""

from __future__ import annotations

import datetime as dt
from typing import Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models, resources
from appboy_client.operations import campaigns as operations
from appboy_client.pagination import PAGINATION
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


class Campaigns(Resource):
    """The campaigns of the app group, their details and their statistics over time."""

    @resource
    def trigger(self) -> resources.CampaignsTrigger:
        """Sending campaigns whose content is kept in the dashboard."""
        return resources.CampaignsTrigger(self._client)

    @property
    def with_raw_response(self) -> CampaignsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CampaignsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        include_archived: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.Campaign]:
        """List the campaigns.

        `GET /campaigns/list`

        Returns one page of up to 100 campaigns, the newest first. Paused campaigns are included, archived ones are
        included only on request.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.campaigns.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            include_archived: Whether to include archived ones. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Campaign List Endpoint, https://www.appboy.com/documentation/REST_API/#campaign-list-endpoint
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CAMPAIGNS,
                query={
                    "page": page,
                    "include_archived": include_archived,
                },
                options=options,
            ),
            PAGINATION["listCampaigns"],
        )

    def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CampaignSeries:
        """Read the statistics of a campaign over time.

        `GET /campaigns/data_series`

        Returns daily statistics of a campaign, by type of message. The response for a multivariate campaign has each
        variation and the control group; that for any other campaign may cover several channels.

        Example:
            result = client.campaigns.data_series(
                campaign_id="5eed0004-0000-4000-8000-000000000001", length=7
            )

        Args:
            campaign_id: The identifier of the campaign, from the developer console or the campaign's page (for API
                campaigns) or from the list of campaigns.
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Campaign Analytics Endpoint,
        https://www.appboy.com/documentation/REST_API/#campaign-analytics-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_CAMPAIGN_DATA_SERIES,
                query={
                    "campaign_id": campaign_id,
                    "length": length,
                    "ending_at": ending_at,
                },
                options=options,
            )
        )

    def details(
        self,
        *,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CampaignDetails:
        """Read the details of a campaign.

        `GET /campaigns/details`

        Returns the name, the dates, the channels, the kind of schedule and the tags of a campaign.

        Example:
            result = client.campaigns.details(
                campaign_id="5eed0004-0000-4000-8000-000000000001\"
            )

        Args:
            campaign_id: The identifier of the campaign, from the developer console or the campaign's page (for API
                campaigns) or from the list of campaigns.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Campaign Details Endpoint,
        https://www.appboy.com/documentation/REST_API/#campaign-details-endpoint
        """
        return self._perform(
            Call(
                operation=operations.GET_CAMPAIGN_DETAILS,
                query={
                    "campaign_id": campaign_id,
                },
                options=options,
            )
        )


class CampaignsWithRawResponse(RawMethods):
    """The methods of `Campaigns`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Campaigns) -> None:
        super().__init__(resource)
        self.list = with_raw_pages(resource.list, operations.LIST_CAMPAIGNS)
        self.data_series = with_raw_response(resource.data_series)
        self.details = with_raw_response(resource.details)


class AsyncCampaigns(AsyncResource):
    """The campaigns of the app group, their details and their statistics over time."""

    @resource
    def trigger(self) -> resources.AsyncCampaignsTrigger:
        """Sending campaigns whose content is kept in the dashboard."""
        return resources.AsyncCampaignsTrigger(self._client)

    @property
    def with_raw_response(self) -> AsyncCampaignsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCampaignsWithRawResponse(self)

    def list(
        self,
        *,
        page: int | UnsetType = UNSET,
        include_archived: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.Campaign]:
        """List the campaigns.

        `GET /campaigns/list`

        Returns one page of up to 100 campaigns, the newest first. Paused campaigns are included, archived ones are
        included only on request.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.campaigns.list():
                print(item)

        Args:
            page: The page of the list to return; 0 is the first. Default 0.
            include_archived: Whether to include archived ones. Default false.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Campaign List Endpoint, https://www.appboy.com/documentation/REST_API/#campaign-list-endpoint
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CAMPAIGNS,
                query={
                    "page": page,
                    "include_archived": include_archived,
                },
                options=options,
            ),
            PAGINATION["listCampaigns"],
        )

    async def data_series(
        self,
        *,
        campaign_id: str,
        length: int,
        ending_at: dt.datetime | str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CampaignSeries:
        """Read the statistics of a campaign over time.

        `GET /campaigns/data_series`

        Returns daily statistics of a campaign, by type of message. The response for a multivariate campaign has each
        variation and the control group; that for any other campaign may cover several channels.

        Example:
            result = await client.campaigns.data_series(
                campaign_id="5eed0004-0000-4000-8000-000000000001", length=7
            )

        Args:
            campaign_id: The identifier of the campaign, from the developer console or the campaign's page (for API
                campaigns) or from the list of campaigns.
            length: The maximum number of days, up to `ending_at`, in the series. 1 to 100.
            ending_at: When the series ends. Defaults to the time of the request.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Campaign Analytics Endpoint,
        https://www.appboy.com/documentation/REST_API/#campaign-analytics-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_CAMPAIGN_DATA_SERIES,
                query={
                    "campaign_id": campaign_id,
                    "length": length,
                    "ending_at": ending_at,
                },
                options=options,
            )
        )

    async def details(
        self,
        *,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CampaignDetails:
        """Read the details of a campaign.

        `GET /campaigns/details`

        Returns the name, the dates, the channels, the kind of schedule and the tags of a campaign.

        Example:
            result = await client.campaigns.details(
                campaign_id="5eed0004-0000-4000-8000-000000000001\"
            )

        Args:
            campaign_id: The identifier of the campaign, from the developer console or the campaign's page (for API
                campaigns) or from the list of campaigns.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Campaign Details Endpoint,
        https://www.appboy.com/documentation/REST_API/#campaign-details-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.GET_CAMPAIGN_DETAILS,
                query={
                    "campaign_id": campaign_id,
                },
                options=options,
            )
        )


class AsyncCampaignsWithRawResponse(RawMethods):
    """The methods of `AsyncCampaigns`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCampaigns) -> None:
        super().__init__(resource)
        self.list = with_async_raw_pages(resource.list, operations.LIST_CAMPAIGNS)
        self.data_series = with_async_raw_response(resource.data_series)
        self.details = with_async_raw_response(resource.details)
