# Generated from specs/braze/*.yaml; do not edit.

"""Messages: Sending messages whose content is in the request, and listing scheduled campaigns and Canvases."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models, resources
from braze_rest_client.operations import messages as operations
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


class Messages(Resource):
    """Sending messages whose content is in the request, and listing scheduled campaigns and Canvases."""

    @resource
    def schedule(self) -> resources.MessagesSchedule:
        """Messages with content in the request, sent at a chosen time."""
        return resources.MessagesSchedule(self._client)

    @resource
    def live_activity(self) -> resources.MessagesLiveActivity:
        """Starting, updating and ending Live Activities on iOS."""
        return resources.MessagesLiveActivity(self._client)

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return MessagesWithRawResponse(self)

    def send(
        self,
        *,
        broadcast: bool | UnsetType = UNSET,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        user_aliases: Sequence[models.UserAlias | params.UserAliasParam] | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
        send_id: str | UnsetType = UNSET,
        override_frequency_capping: bool | UnsetType = UNSET,
        recipient_subscription_state: models.RecipientSubscriptionState | UnsetType = UNSET,
        messages: models.Messages | params.MessagesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageSendResult:
        """Send messages immediately.

        `POST /messages/send`

        Sends messages to users that exist already: up to 50 users, a segment, or an audience of filters. With both
        users and a segment, only those users receive them who are in the segment. Sends to a segment are kept in the
        message activity log. Without a `campaign_id` they are in no statistics of the dashboard. Needs the
        permission `messages.send`.

        Requests to a segment or an audience have a limit of 250 a minute, and of 10 a minute for the same audience;
        others count towards the default limit.

        Example:
            result = client.messages.send(
                external_user_ids=["recipient_user_id"],
                messages={
                    "email": {
                        "app_id": "5eed0001-0000-4000-8000-000000000001",
                        "from": "mail <mail@e.company.com>",
                        "subject": "Basis auth attachment test",
                        "body": "my attachment test",
                        "attachments": [
                            {
                                "file_name": "checkout_receipt.pdf",
                                "url": "https://fileserver.company.com/user123-checkout_receipt.pdf",
                                "basic_auth_credential": "company_basic_auth_credential_name",
                            }
                        ],
                    }
                },
            )

        Args:
            broadcast: Whether the messages go to the whole segment or audience. It must be true if no users are
                named, and users are not allowed if it is. Default false.
            external_user_ids: The external IDs of the recipients. At most 50 items.
            user_aliases: The aliases of the recipients.
            segment_id: The identifier of the segment whose users receive the messages.
            audience: Filters that select the recipients.
            campaign_id: The identifier of the API campaign whose statistics count the messages. Each message then
                needs a `message_variation_id`.
            send_id: The identifier under which the statistics are grouped.
            override_frequency_capping: Whether the frequency capping of campaigns is ignored. Default false.
            recipient_subscription_state: The users who may receive the messages, by their subscription. Default
                "subscribed".
            messages: The messages, by channel.
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

        Documentation: Send messages immediately using the API only,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages/
        """
        return self._perform(
            Call(
                operation=operations.SEND_MESSAGES,
                body={
                    "broadcast": broadcast,
                    "external_user_ids": external_user_ids,
                    "user_aliases": user_aliases,
                    "segment_id": segment_id,
                    "audience": audience,
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                    "override_frequency_capping": override_frequency_capping,
                    "recipient_subscription_state": recipient_subscription_state,
                    "messages": messages,
                },
                options=options,
            )
        )

    def list_scheduled_broadcasts(
        self,
        *,
        end_time: dt.datetime | str,
        **options: Unpack[CallOptions],
    ) -> models.ScheduledBroadcastList:
        """List scheduled campaigns and Canvases.

        `GET /messages/scheduled_broadcasts`

        Returns the campaigns and Canvases of the dashboard that are scheduled until a time, each with its next
        occurrence only. Needs the permission `messages.schedule_broadcasts`.

        Example:
            result = client.messages.list_scheduled_broadcasts(
                end_time="2018-09-01T00:00:00-04:00\"
            )

        Args:
            end_time: The end of the range, in ISO 8601, read as midnight in UTC.
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

        Documentation: List upcoming scheduled campaigns and Canvases,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/get_messages_scheduled/
        """
        return self._perform(
            Call(
                operation=operations.LIST_SCHEDULED_BROADCASTS,
                query={
                    "end_time": end_time,
                },
                options=options,
            )
        )


class MessagesWithRawResponse(RawMethods):
    """The methods of `Messages`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Messages) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)
        self.list_scheduled_broadcasts = with_raw_response(resource.list_scheduled_broadcasts)


class AsyncMessages(AsyncResource):
    """Sending messages whose content is in the request, and listing scheduled campaigns and Canvases."""

    @resource
    def schedule(self) -> resources.AsyncMessagesSchedule:
        """Messages with content in the request, sent at a chosen time."""
        return resources.AsyncMessagesSchedule(self._client)

    @resource
    def live_activity(self) -> resources.AsyncMessagesLiveActivity:
        """Starting, updating and ending Live Activities on iOS."""
        return resources.AsyncMessagesLiveActivity(self._client)

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncMessagesWithRawResponse(self)

    async def send(
        self,
        *,
        broadcast: bool | UnsetType = UNSET,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        user_aliases: Sequence[models.UserAlias | params.UserAliasParam] | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
        send_id: str | UnsetType = UNSET,
        override_frequency_capping: bool | UnsetType = UNSET,
        recipient_subscription_state: models.RecipientSubscriptionState | UnsetType = UNSET,
        messages: models.Messages | params.MessagesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageSendResult:
        """Send messages immediately.

        `POST /messages/send`

        Sends messages to users that exist already: up to 50 users, a segment, or an audience of filters. With both
        users and a segment, only those users receive them who are in the segment. Sends to a segment are kept in the
        message activity log. Without a `campaign_id` they are in no statistics of the dashboard. Needs the
        permission `messages.send`.

        Requests to a segment or an audience have a limit of 250 a minute, and of 10 a minute for the same audience;
        others count towards the default limit.

        Example:
            result = await client.messages.send(
                external_user_ids=["recipient_user_id"],
                messages={
                    "email": {
                        "app_id": "5eed0001-0000-4000-8000-000000000001",
                        "from": "mail <mail@e.company.com>",
                        "subject": "Basis auth attachment test",
                        "body": "my attachment test",
                        "attachments": [
                            {
                                "file_name": "checkout_receipt.pdf",
                                "url": "https://fileserver.company.com/user123-checkout_receipt.pdf",
                                "basic_auth_credential": "company_basic_auth_credential_name",
                            }
                        ],
                    }
                },
            )

        Args:
            broadcast: Whether the messages go to the whole segment or audience. It must be true if no users are
                named, and users are not allowed if it is. Default false.
            external_user_ids: The external IDs of the recipients. At most 50 items.
            user_aliases: The aliases of the recipients.
            segment_id: The identifier of the segment whose users receive the messages.
            audience: Filters that select the recipients.
            campaign_id: The identifier of the API campaign whose statistics count the messages. Each message then
                needs a `message_variation_id`.
            send_id: The identifier under which the statistics are grouped.
            override_frequency_capping: Whether the frequency capping of campaigns is ignored. Default false.
            recipient_subscription_state: The users who may receive the messages, by their subscription. Default
                "subscribed".
            messages: The messages, by channel.
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

        Documentation: Send messages immediately using the API only,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages/
        """
        return await self._perform(
            Call(
                operation=operations.SEND_MESSAGES,
                body={
                    "broadcast": broadcast,
                    "external_user_ids": external_user_ids,
                    "user_aliases": user_aliases,
                    "segment_id": segment_id,
                    "audience": audience,
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                    "override_frequency_capping": override_frequency_capping,
                    "recipient_subscription_state": recipient_subscription_state,
                    "messages": messages,
                },
                options=options,
            )
        )

    async def list_scheduled_broadcasts(
        self,
        *,
        end_time: dt.datetime | str,
        **options: Unpack[CallOptions],
    ) -> models.ScheduledBroadcastList:
        """List scheduled campaigns and Canvases.

        `GET /messages/scheduled_broadcasts`

        Returns the campaigns and Canvases of the dashboard that are scheduled until a time, each with its next
        occurrence only. Needs the permission `messages.schedule_broadcasts`.

        Example:
            result = await client.messages.list_scheduled_broadcasts(
                end_time="2018-09-01T00:00:00-04:00\"
            )

        Args:
            end_time: The end of the range, in ISO 8601, read as midnight in UTC.
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

        Documentation: List upcoming scheduled campaigns and Canvases,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/get_messages_scheduled/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_SCHEDULED_BROADCASTS,
                query={
                    "end_time": end_time,
                },
                options=options,
            )
        )


class AsyncMessagesWithRawResponse(RawMethods):
    """The methods of `AsyncMessages`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncMessages) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
        self.list_scheduled_broadcasts = with_async_raw_response(resource.list_scheduled_broadcasts)
