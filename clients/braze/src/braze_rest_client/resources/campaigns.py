# Generated from specs/braze/*.yaml; do not edit.

"""Campaigns: The campaigns of the workspace, their details and statistics; duplicating campaigns."""

from __future__ import annotations

import datetime as dt
from typing import Literal, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models, resources
from braze_rest_client.operations import campaigns as operations
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


class Campaigns(Resource):
    """The campaigns of the workspace, their details and statistics; duplicating campaigns."""

    @resource
    def trigger(self) -> resources.CampaignsTrigger:
        """Sending campaigns whose content is kept in the dashboard."""
        return resources.CampaignsTrigger(self._client)

    @resource
    def translations(self) -> resources.CampaignsTranslations:
        """The translations of the messages of a campaign."""
        return resources.CampaignsTranslations(self._client)

    @property
    def with_raw_response(self) -> CampaignsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CampaignsWithRawResponse(self)

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

        Returns daily statistics of a campaign, by type of message. For a multivariate campaign, each variation and
        the control group has an entry of its own. The counts do not always match those of the dashboard or of
        Currents, which use other windows and definitions. Reasons why a message was not delivered are not included.

        Needs the permission `campaigns.data_series`.

        Example:
            result = client.campaigns.data_series(
                campaign_id="5eed0004-0000-4000-8000-000000000001", length=14
            )

        Args:
            campaign_id: The API identifier of the campaign, from the page of the API keys or the campaign's page
                (for API campaigns) or from the list of campaigns.
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

        Documentation: Export campaign analytics,
        https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_analytics/
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
        post_launch_draft_version: bool | UnsetType = UNSET,
        include_has_translatable_content: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CampaignDetails:
        """Read the details of a campaign.

        `GET /campaigns/details`

        Returns the names, the dates, the state, the messages and the conversion events of a campaign. For a Canvas,
        see `getCanvasDetails`.

        Needs the permission `campaigns.details`.

        Example:
            result = client.campaigns.details(
                campaign_id="5eed0004-0000-4000-8000-000000000001\"
            )

        Args:
            campaign_id: The API identifier of the campaign, from the page of the API keys or the campaign's page
                (for API campaigns) or from the list of campaigns.
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

        Documentation: Export campaign details,
        https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_details/
        """
        return self._perform(
            Call(
                operation=operations.GET_CAMPAIGN_DETAILS,
                query={
                    "campaign_id": campaign_id,
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
    ) -> Paginator[models.Campaign]:
        """List the campaigns.

        `GET /campaigns/list`

        Returns one page of up to 100 campaigns, by time of creation, the oldest first unless `sort_direction` says
        otherwise.

        Needs the permission `campaigns.list`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.campaigns.list():
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

        Documentation: Export campaigns list,
        https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaigns/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CAMPAIGNS,
                query={
                    "page": page,
                    "include_archived": include_archived,
                    "sort_direction": sort_direction,
                    "last_edit.time[gt]": last_edit_time_gt,
                },
                options=options,
            ),
            PAGINATION["listCampaigns"],
        )

    def duplicate(
        self,
        *,
        campaign_id: str,
        name: str,
        description: str | UnsetType = UNSET,
        tag_names: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Duplicate a campaign.

        `POST /campaigns/duplicate`

        Creates a copy of a campaign, later. The response has no identifier; the download of security events tells
        which key created which copy. Needs the permission `campaigns.duplicate`.

        Example:
            result = client.campaigns.duplicate(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                name="Example campaign",
                tag_names="marketing",
            )

        Args:
            campaign_id: The identifier of the campaign.
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

        Documentation: Duplicate campaigns using the API,
        https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_campaigns/
        """
        return self._perform(
            Call(
                operation=operations.DUPLICATE_CAMPAIGN,
                body={
                    "campaign_id": campaign_id,
                    "name": name,
                    "description": description,
                    "tag_names": tag_names,
                },
                options=options,
            )
        )


class CampaignsWithRawResponse(RawMethods):
    """The methods of `Campaigns`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Campaigns) -> None:
        super().__init__(resource)
        self.data_series = with_raw_response(resource.data_series)
        self.details = with_raw_response(resource.details)
        self.list = with_raw_pages(resource.list, operations.LIST_CAMPAIGNS)
        self.duplicate = with_raw_response(resource.duplicate)


class AsyncCampaigns(AsyncResource):
    """The campaigns of the workspace, their details and statistics; duplicating campaigns."""

    @resource
    def trigger(self) -> resources.AsyncCampaignsTrigger:
        """Sending campaigns whose content is kept in the dashboard."""
        return resources.AsyncCampaignsTrigger(self._client)

    @resource
    def translations(self) -> resources.AsyncCampaignsTranslations:
        """The translations of the messages of a campaign."""
        return resources.AsyncCampaignsTranslations(self._client)

    @property
    def with_raw_response(self) -> AsyncCampaignsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCampaignsWithRawResponse(self)

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

        Returns daily statistics of a campaign, by type of message. For a multivariate campaign, each variation and
        the control group has an entry of its own. The counts do not always match those of the dashboard or of
        Currents, which use other windows and definitions. Reasons why a message was not delivered are not included.

        Needs the permission `campaigns.data_series`.

        Example:
            result = await client.campaigns.data_series(
                campaign_id="5eed0004-0000-4000-8000-000000000001", length=14
            )

        Args:
            campaign_id: The API identifier of the campaign, from the page of the API keys or the campaign's page
                (for API campaigns) or from the list of campaigns.
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

        Documentation: Export campaign analytics,
        https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_analytics/
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
        post_launch_draft_version: bool | UnsetType = UNSET,
        include_has_translatable_content: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CampaignDetails:
        """Read the details of a campaign.

        `GET /campaigns/details`

        Returns the names, the dates, the state, the messages and the conversion events of a campaign. For a Canvas,
        see `getCanvasDetails`.

        Needs the permission `campaigns.details`.

        Example:
            result = await client.campaigns.details(
                campaign_id="5eed0004-0000-4000-8000-000000000001\"
            )

        Args:
            campaign_id: The API identifier of the campaign, from the page of the API keys or the campaign's page
                (for API campaigns) or from the list of campaigns.
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

        Documentation: Export campaign details,
        https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaign_details/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CAMPAIGN_DETAILS,
                query={
                    "campaign_id": campaign_id,
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
    ) -> AsyncPaginator[models.Campaign]:
        """List the campaigns.

        `GET /campaigns/list`

        Returns one page of up to 100 campaigns, by time of creation, the oldest first unless `sort_direction` says
        otherwise.

        Needs the permission `campaigns.list`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.campaigns.list():
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

        Documentation: Export campaigns list,
        https://www.braze.com/docs/api/endpoints/export/campaigns/get_campaigns/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CAMPAIGNS,
                query={
                    "page": page,
                    "include_archived": include_archived,
                    "sort_direction": sort_direction,
                    "last_edit.time[gt]": last_edit_time_gt,
                },
                options=options,
            ),
            PAGINATION["listCampaigns"],
        )

    async def duplicate(
        self,
        *,
        campaign_id: str,
        name: str,
        description: str | UnsetType = UNSET,
        tag_names: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Duplicate a campaign.

        `POST /campaigns/duplicate`

        Creates a copy of a campaign, later. The response has no identifier; the download of security events tells
        which key created which copy. Needs the permission `campaigns.duplicate`.

        Example:
            result = await client.campaigns.duplicate(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                name="Example campaign",
                tag_names="marketing",
            )

        Args:
            campaign_id: The identifier of the campaign.
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

        Documentation: Duplicate campaigns using the API,
        https://www.braze.com/docs/api/endpoints/messaging/duplicate_messages/post_duplicate_campaigns/
        """
        return await self._perform(
            Call(
                operation=operations.DUPLICATE_CAMPAIGN,
                body={
                    "campaign_id": campaign_id,
                    "name": name,
                    "description": description,
                    "tag_names": tag_names,
                },
                options=options,
            )
        )


class AsyncCampaignsWithRawResponse(RawMethods):
    """The methods of `AsyncCampaigns`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCampaigns) -> None:
        super().__init__(resource)
        self.data_series = with_async_raw_response(resource.data_series)
        self.details = with_async_raw_response(resource.details)
        self.list = with_async_raw_pages(resource.list, operations.LIST_CAMPAIGNS)
        self.duplicate = with_async_raw_response(resource.duplicate)
