# Generated from specs/appboy/openapi.yaml; do not edit.

"""CampaignsTrigger: Sending campaigns whose content is kept in the dashboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models, resources
from appboy_client.bulk_triggers import AsyncTriggersBulk, TriggersBulk
from appboy_client.operations import campaigns_trigger as operations
from engagement_core.call import Call
from engagement_core.lazy import LazyModule, resource
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


class CampaignsTrigger(TriggersBulk, Resource):
    """Sending campaigns whose content is kept in the dashboard."""

    @resource
    def schedule(self) -> resources.CampaignsTriggerSchedule:
        """Dashboard campaigns, sent at a chosen time."""
        return resources.CampaignsTriggerSchedule(self._client)

    @property
    def with_raw_response(self) -> CampaignsTriggerWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CampaignsTriggerWithRawResponse(self)

    def send(
        self,
        *,
        campaign_id: str,
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        broadcast: bool = False,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Send an API-triggered campaign immediately.

        `POST /campaigns/trigger/send`

        Sends a campaign whose content is kept in the dashboard, to its segment or to up to 50 recipients who are in
        that segment. Trigger properties fill the template, for all or for one recipient. A user who is not
        re-eligible does not receive the campaign, however often it is triggered.

        Example:
            result = client.campaigns.trigger.send(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                trigger_properties={"product_name": "shoes", "product_price": 79.99},
                recipients=[
                    {"external_user_id": "user1"},
                    {
                        "external_user_id": "user1",
                        "trigger_properties": {"product_name": "shoes"},
                    },
                ],
            )

        Args:
            campaign_id: The identifier of the campaign.
            trigger_properties: Values for the template of the campaign, by name, for all recipients.
            recipients: The recipients, who must be in the segment of the campaign. If omitted, the campaign goes to
                the segment. At most 50 items.
            external_user_ids: The customer's own identifiers of the recipients, who must be in the segment of the
                campaign. The sample scripts use this form, the description of the operation uses `recipients`. At
                most 50 items.
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

        Documentation: Sending Messages via API Triggered Delivery,
        https://www.appboy.com/documentation/REST_API/#sending-messages-via-api-triggered-delivery
        """
        return self._perform(
            Call(
                operation=operations.SEND_CAMPAIGN_TRIGGER,
                body={
                    "campaign_id": campaign_id,
                    "trigger_properties": trigger_properties,
                    "recipients": recipients,
                    "external_user_ids": external_user_ids,
                },
                options=options,
                broadcast=broadcast,
            )
        )


class CampaignsTriggerWithRawResponse(RawMethods):
    """The methods of `CampaignsTrigger`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CampaignsTrigger) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)


class AsyncCampaignsTrigger(AsyncTriggersBulk, AsyncResource):
    """Sending campaigns whose content is kept in the dashboard."""

    @resource
    def schedule(self) -> resources.AsyncCampaignsTriggerSchedule:
        """Dashboard campaigns, sent at a chosen time."""
        return resources.AsyncCampaignsTriggerSchedule(self._client)

    @property
    def with_raw_response(self) -> AsyncCampaignsTriggerWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCampaignsTriggerWithRawResponse(self)

    async def send(
        self,
        *,
        campaign_id: str,
        trigger_properties: Mapping[str, Any] | UnsetType = UNSET,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        broadcast: bool = False,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Send an API-triggered campaign immediately.

        `POST /campaigns/trigger/send`

        Sends a campaign whose content is kept in the dashboard, to its segment or to up to 50 recipients who are in
        that segment. Trigger properties fill the template, for all or for one recipient. A user who is not
        re-eligible does not receive the campaign, however often it is triggered.

        Example:
            result = await client.campaigns.trigger.send(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                trigger_properties={"product_name": "shoes", "product_price": 79.99},
                recipients=[
                    {"external_user_id": "user1"},
                    {
                        "external_user_id": "user1",
                        "trigger_properties": {"product_name": "shoes"},
                    },
                ],
            )

        Args:
            campaign_id: The identifier of the campaign.
            trigger_properties: Values for the template of the campaign, by name, for all recipients.
            recipients: The recipients, who must be in the segment of the campaign. If omitted, the campaign goes to
                the segment. At most 50 items.
            external_user_ids: The customer's own identifiers of the recipients, who must be in the segment of the
                campaign. The sample scripts use this form, the description of the operation uses `recipients`. At
                most 50 items.
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

        Documentation: Sending Messages via API Triggered Delivery,
        https://www.appboy.com/documentation/REST_API/#sending-messages-via-api-triggered-delivery
        """
        return await self._perform(
            Call(
                operation=operations.SEND_CAMPAIGN_TRIGGER,
                body={
                    "campaign_id": campaign_id,
                    "trigger_properties": trigger_properties,
                    "recipients": recipients,
                    "external_user_ids": external_user_ids,
                },
                options=options,
                broadcast=broadcast,
            )
        )


class AsyncCampaignsTriggerWithRawResponse(RawMethods):
    """The methods of `AsyncCampaignsTrigger`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCampaignsTrigger) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
