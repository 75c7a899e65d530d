# Generated from specs/appboy/openapi.yaml; do not edit.

"""Messages: Sending messages whose content is in the request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models, resources
from appboy_client.operations import messages as operations
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


class Messages(Resource):
    """Sending messages whose content is in the request."""

    @resource
    def schedule(self) -> resources.MessagesSchedule:
        """Messages with content in the request, sent at a chosen time."""
        return resources.MessagesSchedule(self._client)

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return MessagesWithRawResponse(self)

    def send(
        self,
        *,
        messages: models.Messages | params.MessagesParam,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        campaign_id: str | None | UnsetType = UNSET,
        override_frequency_capping: bool | UnsetType = UNSET,
        recipient_subscription_state: models.RecipientSubscriptionState | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Send messages immediately.

        `POST /messages/send`

        Sends the messages of the request to a segment, to up to 50 named users, to a connected audience, or to a
        combination: with both a segment and users, to those users who are in the segment. The users must already
        exist in Appboy. In a campaign, a user who is not re-eligible receives nothing. The developer console records
        requests to a segment. Success means that the messages were well formed and forwarded for delivery, not that
        they arrived.

        Example:
            result = client.messages.send(
                messages={
                    "apple_push": {"badge": 1, "alert": "your message"},
                    "android_push": {
                        "alert": "your message",
                        "title": "your message title",
                    },
                },
                external_user_ids=["user1", "user2"],
            )

        Args:
            messages: The messages, by channel. At least 1 entry.
            external_user_ids: The customer's own identifiers of the recipients. With a segment, only those who are
                in it receive the messages. At most 50 items.
            segment_id: The identifier of the segment whose users receive the messages.
            audience: Filters that select the recipients.
            campaign_id: The identifier of the API campaign to which the messages are attributed. Each message then
                needs a `message_variation_id`. Null is the same as omitting it. Source: requests of a public client
                of 2017, as to null (confidence: medium).
            override_frequency_capping: Whether the frequency capping of campaigns is ignored. Default false.
            recipient_subscription_state: The users who may receive the messages, by their subscription. Default
                "subscribed".
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

        Documentation: Sending Messages Immediately via API Only,
        https://www.appboy.com/documentation/REST_API/#sending-messages-immediately-via-api-only
        """
        return self._perform(
            Call(
                operation=operations.SEND_MESSAGES,
                body={
                    "messages": messages,
                    "external_user_ids": external_user_ids,
                    "segment_id": segment_id,
                    "audience": audience,
                    "campaign_id": campaign_id,
                    "override_frequency_capping": override_frequency_capping,
                    "recipient_subscription_state": recipient_subscription_state,
                },
                options=options,
            )
        )


class MessagesWithRawResponse(RawMethods):
    """The methods of `Messages`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Messages) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)


class AsyncMessages(AsyncResource):
    """Sending messages whose content is in the request."""

    @resource
    def schedule(self) -> resources.AsyncMessagesSchedule:
        """Messages with content in the request, sent at a chosen time."""
        return resources.AsyncMessagesSchedule(self._client)

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncMessagesWithRawResponse(self)

    async def send(
        self,
        *,
        messages: models.Messages | params.MessagesParam,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        campaign_id: str | None | UnsetType = UNSET,
        override_frequency_capping: bool | UnsetType = UNSET,
        recipient_subscription_state: models.RecipientSubscriptionState | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Send messages immediately.

        `POST /messages/send`

        Sends the messages of the request to a segment, to up to 50 named users, to a connected audience, or to a
        combination: with both a segment and users, to those users who are in the segment. The users must already
        exist in Appboy. In a campaign, a user who is not re-eligible receives nothing. The developer console records
        requests to a segment. Success means that the messages were well formed and forwarded for delivery, not that
        they arrived.

        Example:
            result = await client.messages.send(
                messages={
                    "apple_push": {"badge": 1, "alert": "your message"},
                    "android_push": {
                        "alert": "your message",
                        "title": "your message title",
                    },
                },
                external_user_ids=["user1", "user2"],
            )

        Args:
            messages: The messages, by channel. At least 1 entry.
            external_user_ids: The customer's own identifiers of the recipients. With a segment, only those who are
                in it receive the messages. At most 50 items.
            segment_id: The identifier of the segment whose users receive the messages.
            audience: Filters that select the recipients.
            campaign_id: The identifier of the API campaign to which the messages are attributed. Each message then
                needs a `message_variation_id`. Null is the same as omitting it. Source: requests of a public client
                of 2017, as to null (confidence: medium).
            override_frequency_capping: Whether the frequency capping of campaigns is ignored. Default false.
            recipient_subscription_state: The users who may receive the messages, by their subscription. Default
                "subscribed".
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

        Documentation: Sending Messages Immediately via API Only,
        https://www.appboy.com/documentation/REST_API/#sending-messages-immediately-via-api-only
        """
        return await self._perform(
            Call(
                operation=operations.SEND_MESSAGES,
                body={
                    "messages": messages,
                    "external_user_ids": external_user_ids,
                    "segment_id": segment_id,
                    "audience": audience,
                    "campaign_id": campaign_id,
                    "override_frequency_capping": override_frequency_capping,
                    "recipient_subscription_state": recipient_subscription_state,
                },
                options=options,
            )
        )


class AsyncMessagesWithRawResponse(RawMethods):
    """The methods of `AsyncMessages`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncMessages) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
