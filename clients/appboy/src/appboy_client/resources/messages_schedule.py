# Generated from specs/appboy/openapi.yaml; do not edit.

"""MessagesSchedule: Messages with content in the request, sent at a chosen time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.operations import messages_schedule as operations
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
        messages: models.ScheduledMessages | params.ScheduledMessagesParam,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        campaign_id: str | None | UnsetType = UNSET,
        override_messaging_limits: bool | UnsetType = UNSET,
        recipient_subscription_state: models.RecipientSubscriptionState | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ScheduleCreated | models.Queued:
        """Schedule messages.

        `POST /messages/schedule/create`

        Stores messages to send at a later time and returns the identifier of the schedule: keep it to change or
        cancel them. With `in_local_time`, a time that has already passed in the company's time zone is rejected. A
        request to a segment appears in the developer console once all its messages have been sent.

        Example:
            result = client.messages.schedule.create(
                schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
                messages={
                    "android_push": {
                        "alert": "your message",
                        "title": "your message title",
                    }
                },
                external_user_ids=["user1", "user2"],
            )

        Args:
            schedule: When the messages are sent.
            messages: The messages, by channel. At least 1 entry.
            external_user_ids: The customer's own identifiers of the recipients. With a segment, only those who are
                in it receive the messages. At most 50 items.
            segment_id: The identifier of the segment whose users receive the messages.
            campaign_id: The identifier of the API campaign to which the messages are attributed. Each message then
                needs a `message_variation_id`. Null is the same as omitting it. Source: requests of a public client
                of 2017, as to null (confidence: medium).
            override_messaging_limits: Whether the global rate limits of campaigns are ignored. Default false.
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

        Documentation: Scheduling Messages, https://www.appboy.com/documentation/REST_API/#scheduling-messages
        """
        return self._perform(
            Call(
                operation=operations.CREATE_MESSAGE_SCHEDULE,
                body={
                    "schedule": schedule,
                    "messages": messages,
                    "external_user_ids": external_user_ids,
                    "segment_id": segment_id,
                    "campaign_id": campaign_id,
                    "override_messaging_limits": override_messaging_limits,
                    "recipient_subscription_state": recipient_subscription_state,
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
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Change scheduled messages.

        `POST /messages/schedule/update`

        Replaces the schedule, the messages, or both; at least one is required. Each replaces the earlier object as a
        whole, so a flag such as `in_local_time` is lost unless you include it again. A change shortly before or
        during sending may apply to all, some or none of the recipients.

        Example:
            result = client.messages.schedule.update(
                schedule_id="5eed0006-0000-4000-8000-000000000001",
                messages={"apple_push": {"badge": 1, "alert": "your message"}},
            )

        Args:
            schedule_id: The identifier of the schedule, from the response that created it.
            schedule: The schedule that replaces the earlier one.
            messages: The messages that replace the earlier ones. At least 1 entry.
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

        Documentation: Update Message Schedule,
        https://www.appboy.com/documentation/REST_API/#update-message-schedule
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_MESSAGE_SCHEDULE,
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
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Cancel scheduled messages.

        `POST /messages/schedule/delete`

        Cancels messages that have not been sent yet. A cancellation shortly before or during sending may be too late
        for all, some or none of the recipients.

        Example:
            result = client.messages.schedule.delete(
                schedule_id="5eed0006-0000-4000-8000-000000000001\"
            )

        Args:
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

        Documentation: Delete Message Schedule,
        https://www.appboy.com/documentation/REST_API/#delete-message-schedule
        """
        return self._perform(
            Call(
                operation=operations.DELETE_MESSAGE_SCHEDULE,
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
        messages: models.ScheduledMessages | params.ScheduledMessagesParam,
        external_user_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        campaign_id: str | None | UnsetType = UNSET,
        override_messaging_limits: bool | UnsetType = UNSET,
        recipient_subscription_state: models.RecipientSubscriptionState | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ScheduleCreated | models.Queued:
        """Schedule messages.

        `POST /messages/schedule/create`

        Stores messages to send at a later time and returns the identifier of the schedule: keep it to change or
        cancel them. With `in_local_time`, a time that has already passed in the company's time zone is rejected. A
        request to a segment appears in the developer console once all its messages have been sent.

        Example:
            result = await client.messages.schedule.create(
                schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
                messages={
                    "android_push": {
                        "alert": "your message",
                        "title": "your message title",
                    }
                },
                external_user_ids=["user1", "user2"],
            )

        Args:
            schedule: When the messages are sent.
            messages: The messages, by channel. At least 1 entry.
            external_user_ids: The customer's own identifiers of the recipients. With a segment, only those who are
                in it receive the messages. At most 50 items.
            segment_id: The identifier of the segment whose users receive the messages.
            campaign_id: The identifier of the API campaign to which the messages are attributed. Each message then
                needs a `message_variation_id`. Null is the same as omitting it. Source: requests of a public client
                of 2017, as to null (confidence: medium).
            override_messaging_limits: Whether the global rate limits of campaigns are ignored. Default false.
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

        Documentation: Scheduling Messages, https://www.appboy.com/documentation/REST_API/#scheduling-messages
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_MESSAGE_SCHEDULE,
                body={
                    "schedule": schedule,
                    "messages": messages,
                    "external_user_ids": external_user_ids,
                    "segment_id": segment_id,
                    "campaign_id": campaign_id,
                    "override_messaging_limits": override_messaging_limits,
                    "recipient_subscription_state": recipient_subscription_state,
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
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Change scheduled messages.

        `POST /messages/schedule/update`

        Replaces the schedule, the messages, or both; at least one is required. Each replaces the earlier object as a
        whole, so a flag such as `in_local_time` is lost unless you include it again. A change shortly before or
        during sending may apply to all, some or none of the recipients.

        Example:
            result = await client.messages.schedule.update(
                schedule_id="5eed0006-0000-4000-8000-000000000001",
                messages={"apple_push": {"badge": 1, "alert": "your message"}},
            )

        Args:
            schedule_id: The identifier of the schedule, from the response that created it.
            schedule: The schedule that replaces the earlier one.
            messages: The messages that replace the earlier ones. At least 1 entry.
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

        Documentation: Update Message Schedule,
        https://www.appboy.com/documentation/REST_API/#update-message-schedule
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_MESSAGE_SCHEDULE,
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
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Cancel scheduled messages.

        `POST /messages/schedule/delete`

        Cancels messages that have not been sent yet. A cancellation shortly before or during sending may be too late
        for all, some or none of the recipients.

        Example:
            result = await client.messages.schedule.delete(
                schedule_id="5eed0006-0000-4000-8000-000000000001\"
            )

        Args:
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

        Documentation: Delete Message Schedule,
        https://www.appboy.com/documentation/REST_API/#delete-message-schedule
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_MESSAGE_SCHEDULE,
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
