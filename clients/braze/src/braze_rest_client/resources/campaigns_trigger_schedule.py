# Generated from specs/braze/*.yaml; do not edit.

"""CampaignsTriggerSchedule: Dashboard campaigns, sent at a chosen time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import campaigns_trigger_schedule as operations
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
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


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
        send_id: str | UnsetType = UNSET,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        broadcast: bool | UnsetType = UNSET,
        trigger_properties: models.TriggerProperties | params.TriggerPropertiesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageScheduleResult:
        """Schedule an API-triggered campaign.

        `POST /campaigns/trigger/schedule/create`

        Sends a campaign of the dashboard at a chosen time: to up to 50 recipients, to an audience of filters, or, as
        a broadcast, to the campaign's whole target audience. Recipients must also be in that target audience. The
        response has the identifier with which the schedule can be changed or cancelled. Needs the permission
        `campaigns.trigger.schedule.create`.

        Requests to an audience or as a broadcast have a limit of 250 a minute, and of 10 a minute for the same
        audience; others count towards the default limit.

        Example:
            result = client.campaigns.trigger.schedule.create(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule={"time": "2030-02-20T13:14:47Z"},
                recipients=[{"external_user_id": "user1"}],
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule: When the campaign is sent.
            send_id: The identifier under which the statistics are grouped.
            recipients: The users who receive the campaign. At most 50 items.
            audience: Filters that the recipients must match.
            broadcast: Whether the campaign goes to its whole target audience. It must be true without `recipients`,
                which are not allowed if it is. Default false.
            trigger_properties: Values for placeholders of the message, for all recipients.
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

        Documentation: Schedule API-triggered campaigns,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_campaigns/
        """
        return self._perform(
            Call(
                operation=operations.SCHEDULE_TRIGGERED_CAMPAIGN,
                body={
                    "campaign_id": campaign_id,
                    "schedule": schedule,
                    "send_id": send_id,
                    "recipients": recipients,
                    "audience": audience,
                    "broadcast": broadcast,
                    "trigger_properties": trigger_properties,
                },
                options=options,
            )
        )

    def update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Update a scheduled API-triggered campaign.

        `POST /campaigns/trigger/schedule/update`

        Replaces the whole schedule. A change close to the time of the send reaches all, some or none of the users;
        none is made if the schedule was in local time and that time has passed in any time zone. Needs the
        permission `campaigns.trigger.schedule.update`.

        Example:
            result = client.campaigns.trigger.schedule.update(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule_id="5eed0012-0000-4000-8000-000000000002",
                schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule_id: The identifier of the schedule.
            schedule: The schedule that replaces the previous one.
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

        Documentation: Update scheduled API-triggered campaigns,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_campaigns/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_SCHEDULED_TRIGGERED_CAMPAIGN,
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
    ) -> models.Success:
        """Cancel a scheduled API-triggered campaign.

        `POST /campaigns/trigger/schedule/delete`

        Cancels a schedule before its time. Close to the time of the send it reaches all, some or none of the users.
        Needs the permission `campaigns.trigger.schedule.delete`.

        Example:
            result = client.campaigns.trigger.schedule.delete(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule_id="5eed0012-0000-4000-8000-000000000002",
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule_id: The identifier of the schedule.
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

        Documentation: Delete scheduled API-triggered campaigns,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_messages/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_TRIGGERED_CAMPAIGN,
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
        send_id: str | UnsetType = UNSET,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        broadcast: bool | UnsetType = UNSET,
        trigger_properties: models.TriggerProperties | params.TriggerPropertiesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageScheduleResult:
        """Schedule an API-triggered campaign.

        `POST /campaigns/trigger/schedule/create`

        Sends a campaign of the dashboard at a chosen time: to up to 50 recipients, to an audience of filters, or, as
        a broadcast, to the campaign's whole target audience. Recipients must also be in that target audience. The
        response has the identifier with which the schedule can be changed or cancelled. Needs the permission
        `campaigns.trigger.schedule.create`.

        Requests to an audience or as a broadcast have a limit of 250 a minute, and of 10 a minute for the same
        audience; others count towards the default limit.

        Example:
            result = await client.campaigns.trigger.schedule.create(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule={"time": "2030-02-20T13:14:47Z"},
                recipients=[{"external_user_id": "user1"}],
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule: When the campaign is sent.
            send_id: The identifier under which the statistics are grouped.
            recipients: The users who receive the campaign. At most 50 items.
            audience: Filters that the recipients must match.
            broadcast: Whether the campaign goes to its whole target audience. It must be true without `recipients`,
                which are not allowed if it is. Default false.
            trigger_properties: Values for placeholders of the message, for all recipients.
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

        Documentation: Schedule API-triggered campaigns,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_campaigns/
        """
        return await self._perform(
            Call(
                operation=operations.SCHEDULE_TRIGGERED_CAMPAIGN,
                body={
                    "campaign_id": campaign_id,
                    "schedule": schedule,
                    "send_id": send_id,
                    "recipients": recipients,
                    "audience": audience,
                    "broadcast": broadcast,
                    "trigger_properties": trigger_properties,
                },
                options=options,
            )
        )

    async def update(
        self,
        *,
        campaign_id: str,
        schedule_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Update a scheduled API-triggered campaign.

        `POST /campaigns/trigger/schedule/update`

        Replaces the whole schedule. A change close to the time of the send reaches all, some or none of the users;
        none is made if the schedule was in local time and that time has passed in any time zone. Needs the
        permission `campaigns.trigger.schedule.update`.

        Example:
            result = await client.campaigns.trigger.schedule.update(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule_id="5eed0012-0000-4000-8000-000000000002",
                schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule_id: The identifier of the schedule.
            schedule: The schedule that replaces the previous one.
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

        Documentation: Update scheduled API-triggered campaigns,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_campaigns/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_SCHEDULED_TRIGGERED_CAMPAIGN,
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
    ) -> models.Success:
        """Cancel a scheduled API-triggered campaign.

        `POST /campaigns/trigger/schedule/delete`

        Cancels a schedule before its time. Close to the time of the send it reaches all, some or none of the users.
        Needs the permission `campaigns.trigger.schedule.delete`.

        Example:
            result = await client.campaigns.trigger.schedule.delete(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                schedule_id="5eed0012-0000-4000-8000-000000000002",
            )

        Args:
            campaign_id: The identifier of the campaign.
            schedule_id: The identifier of the schedule.
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

        Documentation: Delete scheduled API-triggered campaigns,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_messages/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_TRIGGERED_CAMPAIGN,
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
