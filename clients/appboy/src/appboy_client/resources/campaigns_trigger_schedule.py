# Generated from specs/appboy/openapi.yaml; do not edit.

"""CampaignsTriggerSchedule: Dashboard campaigns, sent at a chosen time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations import campaigns_trigger_schedule as operations
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)

if TYPE_CHECKING:
    from appboy_client import params
else:
    params = LazyModule("appboy_client.params")


class CampaignsTriggerSchedule(Resource):
    """Dashboard campaigns, sent at a chosen time."""

    @property
    def with_raw_response(self) -> CampaignsTriggerScheduleWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CampaignsTriggerScheduleWithRawResponse(self)

    def create(
        self,
        *,
        campaign_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        broadcast: bool = False,
        **options: Unpack[CallOptions],
    ) -> models.ScheduleCreated | models.Queued:
        """Schedule an API-triggered campaign.

        `POST /campaigns/trigger/schedule/create`

        Triggers a dashboard campaign at a later time, for its segment or for those of the specified recipients who
        are in it, and returns the identifier of the schedule: keep it to change or cancel it.

        Example:
            result = client.campaigns.trigger.schedule.create(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
                recipients=[
                    {"external_user_id": "user1"},
                    {
                        "external_user_id": "user1",
                        "trigger_properties": {"product_name": "shoes"},
                    },
                ],
                trigger_properties={"product_name": "shoes", "product_price": 79.99},
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule: When the campaign is sent.
            recipients: The recipients, who must be in the segment of the campaign. If omitted, the campaign goes to
                the segment. At most 50 items.
            external_user_ids: The customer's own identifiers of the recipients, who must be in the segment of the
                campaign. The sample scripts use this form, the description of the operation uses `recipients`. At
                most 50 items.
            trigger_properties: Values for the template of the campaign, by name, for all recipients. Those of a
                recipient take precedence.
            broadcast: Whether the request may reach every user if it names no recipients.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, for one of the reasons that `message` can have. Nothing was
                sent.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            PermissionDeniedError: 403: The customer's plan does not include this, or the account is inactive.
                Nothing was sent.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Schedule API Triggered Campaign,
        https://www.appboy.com/documentation/REST_API/#schedule-api-triggered-campaign
        """
        return self._perform(
            Call(
                operation=operations.CREATE_CAMPAIGN_TRIGGER_SCHEDULE,
                body={
                    "campaign_id": campaign_id,
                    "schedule": schedule,
                    "recipients": recipients,
                    "external_user_ids": external_user_ids,
                    "trigger_properties": trigger_properties,
                },
                options=options,
                broadcast=broadcast,
            )
        )

    def update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Change a scheduled API-triggered campaign.

        `POST /campaigns/trigger/schedule/update`

        Replaces the schedule as a whole: fields that you do not include are lost. A change shortly before or during
        sending may apply to all, some or none of the recipients.

        Example:
            result = client.campaigns.trigger.schedule.update(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule_id="5eed0006-0000-4000-8000-000000000002",
                schedule={"time": "2030-02-20T13:14:47"},
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule_id: The identifier of the schedule, from the response that created it.
            schedule: The schedule that replaces the earlier one.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, for one of the reasons that `message` can have. Nothing was
                sent.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            PermissionDeniedError: 403: The customer's plan does not include this, or the account is inactive.
                Nothing was sent.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Update API Triggered Campaign Schedule,
        https://www.appboy.com/documentation/REST_API/#update-api-triggered-campaign-schedule
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_CAMPAIGN_TRIGGER_SCHEDULE,
                body={
                    "campaign_id": campaign_id,
                    "schedule_id": schedule_id,
                    "schedule": schedule,
                },
                options=options,
            )
        )

    def delete(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Cancel a scheduled API-triggered campaign.

        `POST /campaigns/trigger/schedule/delete`

        Cancels a scheduled campaign that has not been sent yet. A cancellation shortly before or during sending may
        be too late for all, some or none of the recipients.

        Example:
            result = client.campaigns.trigger.schedule.delete(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule_id="5eed0006-0000-4000-8000-000000000002",
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule_id: The identifier of the schedule, from the response that created it.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, for one of the reasons that `message` can have. Nothing was
                sent.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            PermissionDeniedError: 403: The customer's plan does not include this, or the account is inactive.
                Nothing was sent.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Delete Scheduled API Trigger Campaign,
        https://www.appboy.com/documentation/REST_API/#delete-scheduled-api-trigger-campaign
        """
        return self._perform(
            Call(
                operation=operations.DELETE_CAMPAIGN_TRIGGER_SCHEDULE,
                body={
                    "campaign_id": campaign_id,
                    "schedule_id": schedule_id,
                },
                options=options,
            )
        )


class CampaignsTriggerScheduleWithRawResponse(RawMethods):
    """The methods of `CampaignsTriggerSchedule`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CampaignsTriggerSchedule) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncCampaignsTriggerSchedule(AsyncResource):
    """Dashboard campaigns, sent at a chosen time."""

    @property
    def with_raw_response(self) -> AsyncCampaignsTriggerScheduleWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCampaignsTriggerScheduleWithRawResponse(self)

    async def create(
        self,
        *,
        campaign_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        broadcast: bool = False,
        **options: Unpack[CallOptions],
    ) -> models.ScheduleCreated | models.Queued:
        """Schedule an API-triggered campaign.

        `POST /campaigns/trigger/schedule/create`

        Triggers a dashboard campaign at a later time, for its segment or for those of the specified recipients who
        are in it, and returns the identifier of the schedule: keep it to change or cancel it.

        Example:
            result = await client.campaigns.trigger.schedule.create(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
                recipients=[
                    {"external_user_id": "user1"},
                    {
                        "external_user_id": "user1",
                        "trigger_properties": {"product_name": "shoes"},
                    },
                ],
                trigger_properties={"product_name": "shoes", "product_price": 79.99},
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule: When the campaign is sent.
            recipients: The recipients, who must be in the segment of the campaign. If omitted, the campaign goes to
                the segment. At most 50 items.
            external_user_ids: The customer's own identifiers of the recipients, who must be in the segment of the
                campaign. The sample scripts use this form, the description of the operation uses `recipients`. At
                most 50 items.
            trigger_properties: Values for the template of the campaign, by name, for all recipients. Those of a
                recipient take precedence.
            broadcast: Whether the request may reach every user if it names no recipients.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, for one of the reasons that `message` can have. Nothing was
                sent.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            PermissionDeniedError: 403: The customer's plan does not include this, or the account is inactive.
                Nothing was sent.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Schedule API Triggered Campaign,
        https://www.appboy.com/documentation/REST_API/#schedule-api-triggered-campaign
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_CAMPAIGN_TRIGGER_SCHEDULE,
                body={
                    "campaign_id": campaign_id,
                    "schedule": schedule,
                    "recipients": recipients,
                    "external_user_ids": external_user_ids,
                    "trigger_properties": trigger_properties,
                },
                options=options,
                broadcast=broadcast,
            )
        )

    async def update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Change a scheduled API-triggered campaign.

        `POST /campaigns/trigger/schedule/update`

        Replaces the schedule as a whole: fields that you do not include are lost. A change shortly before or during
        sending may apply to all, some or none of the recipients.

        Example:
            result = await client.campaigns.trigger.schedule.update(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule_id="5eed0006-0000-4000-8000-000000000002",
                schedule={"time": "2030-02-20T13:14:47"},
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule_id: The identifier of the schedule, from the response that created it.
            schedule: The schedule that replaces the earlier one.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, for one of the reasons that `message` can have. Nothing was
                sent.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            PermissionDeniedError: 403: The customer's plan does not include this, or the account is inactive.
                Nothing was sent.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Update API Triggered Campaign Schedule,
        https://www.appboy.com/documentation/REST_API/#update-api-triggered-campaign-schedule
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_CAMPAIGN_TRIGGER_SCHEDULE,
                body={
                    "campaign_id": campaign_id,
                    "schedule_id": schedule_id,
                    "schedule": schedule,
                },
                options=options,
            )
        )

    async def delete(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Cancel a scheduled API-triggered campaign.

        `POST /campaigns/trigger/schedule/delete`

        Cancels a scheduled campaign that has not been sent yet. A cancellation shortly before or during sending may
        be too late for all, some or none of the recipients.

        Example:
            result = await client.campaigns.trigger.schedule.delete(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule_id="5eed0006-0000-4000-8000-000000000002",
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule_id: The identifier of the schedule, from the response that created it.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid, for one of the reasons that `message` can have. Nothing was
                sent.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            PermissionDeniedError: 403: The customer's plan does not include this, or the account is inactive.
                Nothing was sent.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Delete Scheduled API Trigger Campaign,
        https://www.appboy.com/documentation/REST_API/#delete-scheduled-api-trigger-campaign
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_CAMPAIGN_TRIGGER_SCHEDULE,
                body={
                    "campaign_id": campaign_id,
                    "schedule_id": schedule_id,
                },
                options=options,
            )
        )


class AsyncCampaignsTriggerScheduleWithRawResponse(RawMethods):
    """The methods of `AsyncCampaignsTriggerSchedule`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCampaignsTriggerSchedule) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
