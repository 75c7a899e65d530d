# Generated from specs/braze/*.yaml; do not edit.

"""CampaignsTrigger: Sending campaigns whose content is kept in the dashboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models, resources
from braze_rest_client.bulk_content import AsyncCampaignTriggersBulk, CampaignTriggersBulk
from braze_rest_client.operations import campaigns_trigger as operations
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
    from braze_rest_client import params
else:
    params = LazyModule("braze_rest_client.params")


class CampaignsTrigger(CampaignTriggersBulk, Resource):
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
        send_id: str | UnsetType = UNSET,
        trigger_properties: models.TriggerProperties | params.TriggerPropertiesParam | UnsetType = UNSET,
        broadcast: bool | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        attachments: Sequence[models.EmailAttachment | params.EmailAttachmentParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageSendResult:
        """Send an API-triggered campaign.

        `POST /campaigns/trigger/send`

        Sends a campaign of the dashboard to up to 50 recipients, to an audience of filters, or, as a broadcast, to
        the campaign's whole target audience. Recipients must also be in that target audience. One `dispatch_id`
        stands for the whole request. If a prioritization does not leave exactly one user, Braze tries up to 40 times
        to find one; if a user has no e-mail address, it tries for about two hours. Needs the permission
        `campaigns.trigger.send`.

        Requests to an audience or as a broadcast have a limit of 250 a minute, and of 10 a minute for the same
        audience; others count towards the default limit.

        Example:
            result = client.campaigns.trigger.send(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                trigger_properties={
                    "product_name": "shoes",
                    "product_price": 79.99,
                    "details": {
                        "color": "red",
                        "size": {"numerical": 10, "country": "US"},
                    },
                    "related_skus": ["123", "456", "789"],
                },
                broadcast=True,
            )

        Args:
            campaign_id: The identifier of the campaign.
            send_id: The identifier under which the statistics are grouped.
            trigger_properties: Values for placeholders of the message, for all recipients.
            broadcast: Whether the campaign goes to its whole target audience. It must be true without `recipients`,
                which are, like `attachments`, not allowed if it is. Default false.
            audience: Filters that the recipients must match.
            recipients: The users who receive the campaign. At most 50 items.
            attachments: The files attached to the e-mail.
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

        Documentation: Send campaign messages using API-triggered delivery,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_campaigns/
        """
        return self._perform(
            Call(
                operation=operations.TRIGGER_CAMPAIGN,
                body={
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                    "trigger_properties": trigger_properties,
                    "broadcast": broadcast,
                    "audience": audience,
                    "recipients": recipients,
                    "attachments": attachments,
                },
                options=options,
            )
        )


class CampaignsTriggerWithRawResponse(RawMethods):
    """The methods of `CampaignsTrigger`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CampaignsTrigger) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)


class AsyncCampaignsTrigger(AsyncCampaignTriggersBulk, AsyncResource):
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
        send_id: str | UnsetType = UNSET,
        trigger_properties: models.TriggerProperties | params.TriggerPropertiesParam | UnsetType = UNSET,
        broadcast: bool | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        attachments: Sequence[models.EmailAttachment | params.EmailAttachmentParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageSendResult:
        """Send an API-triggered campaign.

        `POST /campaigns/trigger/send`

        Sends a campaign of the dashboard to up to 50 recipients, to an audience of filters, or, as a broadcast, to
        the campaign's whole target audience. Recipients must also be in that target audience. One `dispatch_id`
        stands for the whole request. If a prioritization does not leave exactly one user, Braze tries up to 40 times
        to find one; if a user has no e-mail address, it tries for about two hours. Needs the permission
        `campaigns.trigger.send`.

        Requests to an audience or as a broadcast have a limit of 250 a minute, and of 10 a minute for the same
        audience; others count towards the default limit.

        Example:
            result = await client.campaigns.trigger.send(
                campaign_id="5eed0004-0000-4000-8000-000000000002",
                trigger_properties={
                    "product_name": "shoes",
                    "product_price": 79.99,
                    "details": {
                        "color": "red",
                        "size": {"numerical": 10, "country": "US"},
                    },
                    "related_skus": ["123", "456", "789"],
                },
                broadcast=True,
            )

        Args:
            campaign_id: The identifier of the campaign.
            send_id: The identifier under which the statistics are grouped.
            trigger_properties: Values for placeholders of the message, for all recipients.
            broadcast: Whether the campaign goes to its whole target audience. It must be true without `recipients`,
                which are, like `attachments`, not allowed if it is. Default false.
            audience: Filters that the recipients must match.
            recipients: The users who receive the campaign. At most 50 items.
            attachments: The files attached to the e-mail.
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

        Documentation: Send campaign messages using API-triggered delivery,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_campaigns/
        """
        return await self._perform(
            Call(
                operation=operations.TRIGGER_CAMPAIGN,
                body={
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                    "trigger_properties": trigger_properties,
                    "broadcast": broadcast,
                    "audience": audience,
                    "recipients": recipients,
                    "attachments": attachments,
                },
                options=options,
            )
        )


class AsyncCampaignsTriggerWithRawResponse(RawMethods):
    """The methods of `AsyncCampaignsTrigger`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCampaignsTrigger) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
