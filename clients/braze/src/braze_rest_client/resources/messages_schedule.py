# Generated from specs/braze/*.yaml; do not edit.

"""MessagesSchedule: Messages with content in the request, sent at a chosen time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import messages_schedule as operations
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


class MessagesSchedule(Resource):
    """Messages with content in the request, sent at a chosen time."""

    @property
    def with_raw_response(self) -> MessagesScheduleWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return MessagesScheduleWithRawResponse(self)

    def create(
        self,
        *,
        schedule: models.Schedule | params.ScheduleParam,
        broadcast: bool | UnsetType = UNSET,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        user_aliases: Sequence[models.UserAlias | params.UserAliasParam] | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
        send_id: str | UnsetType = UNSET,
        override_messaging_limits: bool | UnsetType = UNSET,
        recipient_subscription_state: models.RecipientSubscriptionState | UnsetType = UNSET,
        messages: models.ScheduledMessages | params.ScheduledMessagesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageScheduleResult:
        """Schedule messages.

        `POST /messages/schedule/create`

        Sends messages at a chosen time: to up to 50 users, a segment, or an audience of filters. Sends to a segment
        are kept in the message activity log once all are sent. The response has the identifier with which the
        schedule can be changed or cancelled. Needs the permission `messages.schedule.create`.

        Example:
            result = client.messages.schedule.create(
                schedule={"time": "2030-02-20T13:14:47Z"},
                external_user_ids=["user1", "user2"],
                audience={
                    "AND": [
                        {
                            "OR": [
                                {
                                    "custom_attribute": {
                                        "custom_attribute_name": "eye_color",
                                        "comparison": "exists",
                                    }
                                },
                                {
                                    "push_subscription_status": {
                                        "comparison": "is",
                                        "value": "opted_in",
                                    }
                                },
                            ]
                        },
                        {
                            "email_subscription_status": {
                                "comparison": "is_not",
                                "value": "unsubscribed",
                            }
                        },
                    ]
                },
                segment_id="5eed0003-0000-4000-8000-000000000001",
                messages={"android_push": {"alert": "Hello", "title": "A message"}},
            )

        Args:
            schedule: When the messages are sent.
            broadcast: Whether the messages go to the whole segment or audience. It must be true if no users are
                named, and users are not allowed if it is. Default false.
            external_user_ids: The external IDs of the recipients. With a segment, only those who are in it receive
                the messages. At most 50 items.
            user_aliases: The aliases of the recipients.
            audience: Filters that select the recipients.
            segment_id: The identifier of the segment whose users receive the messages.
            campaign_id: The identifier of the API campaign whose statistics count the messages. Each message then
                needs a `message_variation_id`.
            send_id: The identifier under which the statistics are grouped.
            override_messaging_limits: Whether the frequency capping of campaigns is ignored. Default false.
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

        Documentation: Create scheduled messages,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_messages/
        """
        return self._perform(
            Call(
                operation=operations.SCHEDULE_MESSAGES,
                body={
                    "schedule": schedule,
                    "broadcast": broadcast,
                    "external_user_ids": external_user_ids,
                    "user_aliases": user_aliases,
                    "audience": audience,
                    "segment_id": segment_id,
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                    "override_messaging_limits": override_messaging_limits,
                    "recipient_subscription_state": recipient_subscription_state,
                    "messages": messages,
                },
                options=options,
            )
        )

    def update(
        self,
        *,
        schedule_id: str,
        schedule: models.Schedule | params.ScheduleParam | UnsetType = UNSET,
        messages: models.ScheduledMessages | params.ScheduledMessagesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess:
        """Update scheduled messages.

        `POST /messages/schedule/update`

        Replaces the whole schedule, the messages, or both. Needs the permission `messages.schedule.update`.

        Example:
            result = client.messages.schedule.update(
                schedule_id="5eed0012-0000-4000-8000-000000000001",
                schedule={"time": "2030-02-20T13:14:47Z"},
            )

        Args:
            schedule_id: The identifier of the schedule.
            schedule: The schedule that replaces the previous one.
            messages: The messages that replace the previous ones.
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

        Documentation: Update scheduled messages,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_messages/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_SCHEDULED_MESSAGES,
                body={
                    "schedule_id": schedule_id,
                    "schedule": schedule,
                    "messages": messages,
                },
                options=options,
            )
        )

    def delete(
        self,
        *,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Cancel scheduled messages.

        `POST /messages/schedule/delete`

        Cancels a schedule before its time. Needs the permission `messages.schedule.delete`.

        Example:
            result = client.messages.schedule.delete(
                schedule_id="5eed0012-0000-4000-8000-000000000001\"
            )

        Args:
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

        Documentation: Delete scheduled messages,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_messages/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_MESSAGES,
                body={
                    "schedule_id": schedule_id,
                },
                options=options,
            )
        )


class MessagesScheduleWithRawResponse(RawMethods):
    """The methods of `MessagesSchedule`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: MessagesSchedule) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncMessagesSchedule(AsyncResource):
    """Messages with content in the request, sent at a chosen time."""

    @property
    def with_raw_response(self) -> AsyncMessagesScheduleWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncMessagesScheduleWithRawResponse(self)

    async def create(
        self,
        *,
        schedule: models.Schedule | params.ScheduleParam,
        broadcast: bool | UnsetType = UNSET,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        user_aliases: Sequence[models.UserAlias | params.UserAliasParam] | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        campaign_id: str | UnsetType = UNSET,
        send_id: str | UnsetType = UNSET,
        override_messaging_limits: bool | UnsetType = UNSET,
        recipient_subscription_state: models.RecipientSubscriptionState | UnsetType = UNSET,
        messages: models.ScheduledMessages | params.ScheduledMessagesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageScheduleResult:
        """Schedule messages.

        `POST /messages/schedule/create`

        Sends messages at a chosen time: to up to 50 users, a segment, or an audience of filters. Sends to a segment
        are kept in the message activity log once all are sent. The response has the identifier with which the
        schedule can be changed or cancelled. Needs the permission `messages.schedule.create`.

        Example:
            result = await client.messages.schedule.create(
                schedule={"time": "2030-02-20T13:14:47Z"},
                external_user_ids=["user1", "user2"],
                audience={
                    "AND": [
                        {
                            "OR": [
                                {
                                    "custom_attribute": {
                                        "custom_attribute_name": "eye_color",
                                        "comparison": "exists",
                                    }
                                },
                                {
                                    "push_subscription_status": {
                                        "comparison": "is",
                                        "value": "opted_in",
                                    }
                                },
                            ]
                        },
                        {
                            "email_subscription_status": {
                                "comparison": "is_not",
                                "value": "unsubscribed",
                            }
                        },
                    ]
                },
                segment_id="5eed0003-0000-4000-8000-000000000001",
                messages={"android_push": {"alert": "Hello", "title": "A message"}},
            )

        Args:
            schedule: When the messages are sent.
            broadcast: Whether the messages go to the whole segment or audience. It must be true if no users are
                named, and users are not allowed if it is. Default false.
            external_user_ids: The external IDs of the recipients. With a segment, only those who are in it receive
                the messages. At most 50 items.
            user_aliases: The aliases of the recipients.
            audience: Filters that select the recipients.
            segment_id: The identifier of the segment whose users receive the messages.
            campaign_id: The identifier of the API campaign whose statistics count the messages. Each message then
                needs a `message_variation_id`.
            send_id: The identifier under which the statistics are grouped.
            override_messaging_limits: Whether the frequency capping of campaigns is ignored. Default false.
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

        Documentation: Create scheduled messages,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_messages/
        """
        return await self._perform(
            Call(
                operation=operations.SCHEDULE_MESSAGES,
                body={
                    "schedule": schedule,
                    "broadcast": broadcast,
                    "external_user_ids": external_user_ids,
                    "user_aliases": user_aliases,
                    "audience": audience,
                    "segment_id": segment_id,
                    "campaign_id": campaign_id,
                    "send_id": send_id,
                    "override_messaging_limits": override_messaging_limits,
                    "recipient_subscription_state": recipient_subscription_state,
                    "messages": messages,
                },
                options=options,
            )
        )

    async def update(
        self,
        *,
        schedule_id: str,
        schedule: models.Schedule | params.ScheduleParam | UnsetType = UNSET,
        messages: models.ScheduledMessages | params.ScheduledMessagesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess:
        """Update scheduled messages.

        `POST /messages/schedule/update`

        Replaces the whole schedule, the messages, or both. Needs the permission `messages.schedule.update`.

        Example:
            result = await client.messages.schedule.update(
                schedule_id="5eed0012-0000-4000-8000-000000000001",
                schedule={"time": "2030-02-20T13:14:47Z"},
            )

        Args:
            schedule_id: The identifier of the schedule.
            schedule: The schedule that replaces the previous one.
            messages: The messages that replace the previous ones.
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

        Documentation: Update scheduled messages,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_messages/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_SCHEDULED_MESSAGES,
                body={
                    "schedule_id": schedule_id,
                    "schedule": schedule,
                    "messages": messages,
                },
                options=options,
            )
        )

    async def delete(
        self,
        *,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Cancel scheduled messages.

        `POST /messages/schedule/delete`

        Cancels a schedule before its time. Needs the permission `messages.schedule.delete`.

        Example:
            result = await client.messages.schedule.delete(
                schedule_id="5eed0012-0000-4000-8000-000000000001\"
            )

        Args:
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

        Documentation: Delete scheduled messages,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_messages/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_MESSAGES,
                body={
                    "schedule_id": schedule_id,
                },
                options=options,
            )
        )


class AsyncMessagesScheduleWithRawResponse(RawMethods):
    """The methods of `AsyncMessagesSchedule`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncMessagesSchedule) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
