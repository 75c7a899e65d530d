# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Messages: Push messages, triggers of templates, and cancellation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from msgspec import UNSET, UnsetType

from appoxee_client import models
from appoxee_client.operations import messages as operations
from appoxee_client.sending import AsyncMessagesMethods, MessagesMethods
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
    from appoxee_client import params
else:
    params = LazyModule("appoxee_client.params")


class Messages(MessagesMethods, Resource):
    """Push messages, triggers of templates, and cancellation."""

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return MessagesWithRawResponse(self)

    def send(
        self,
        *,
        finalize: Literal[1] | UnsetType = UNSET,
        campaign_id: models.Id | UnsetType = UNSET,
        campaign_name: str | UnsetType = UNSET,
        campaign_desc: str | UnsetType = UNSET,
        application_id: models.Id | UnsetType = UNSET,
        template_id: models.Id | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: models.MessageType | UnsetType = UNSET,
        sound: str | UnsetType = UNSET,
        segment_id: models.Id | UnsetType = UNSET,
        segment: Any | UnsetType = UNSET,
        content_type: Any | UnsetType = UNSET,
        inbox_title: str | UnsetType = UNSET,
        inbox_description: str | UnsetType = UNSET,
        push_body: str | UnsetType = UNSET,
        push_badge: int | UnsetType = UNSET,
        schedule_type: models.ScheduleType | UnsetType = UNSET,
        schedule_date: int | UnsetType = UNSET,
        timezone: Any | UnsetType = UNSET,
        overdue: models.OverdueStrategy | UnsetType = UNSET,
        expire_date: Any | UnsetType = UNSET,
        expire_timezone: Any | UnsetType = UNSET,
        payload: Mapping[str, Any] | UnsetType = UNSET,
        segments: Sequence[models.Segment | params.SegmentParam] | UnsetType = UNSET,
        broadcast: bool = False,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a push message or trigger a template.

        `POST /api/v3/message`

        Two documented calls that differ by their query and body.

        - **Push message**, with `finalize=1`. Needs `application_id`, `name`, `description`, `type` and a campaign:
          `campaign_id`, or `campaign_name` with `campaign_desc`.
        - **Template trigger**, without `finalize`: sends an existing template to many users. Needs a schedule; every
          other field replaces that of the template. For single users, use the direct trigger.

        Example:
            result = client.messages.send(
                finalize=1,
                campaign_id=1,
                application_id=1,
                name="Spring sale",
                description="Everything must go",
                type=0,
                sound="default",
                push_body="Today only",
                schedule_type=0,
                broadcast=True,
            )

        Args:
            finalize: 1 for a push message; omitted for a template trigger.
            campaign_id: The ID of an existing campaign. Source: Not documented (confidence: low).
            campaign_name: The name of a new campaign. Belongs to `campaign_desc`.
            campaign_desc: The description of a new campaign. Belongs to `campaign_name`.
            application_id: The ID of the app. Source: Not documented (confidence: low).
            template_id: The ID of the template, for a trigger. Source: Not documented (confidence: low).
            name: The name of the message.
            description: The description of the message.
            type: The kind of message.
            sound: The name of a sound file, or `default`. A message without this field is silent.
            segment_id: The ID of an existing segment. Source: Not documented (confidence: low).
            segment: An alternative to `segment_id`. Its form is not documented; it probably holds one of the
                `segments`. Source: Other pages of the public wiki, for the name; its form is not documented
                (confidence: low).
            content_type: The kind of content. Neither its form nor its values are documented. Source: Other pages of
                the public wiki (confidence: medium).
            inbox_title: The title in the app's inbox. Source: Other pages of the public wiki (confidence: medium).
            inbox_description: The description in the app's inbox. Source: Other pages of the public wiki
                (confidence: medium).
            push_body: The text of the push message. Source: Other pages of the public wiki (confidence: medium).
            push_badge: The badge of the push message. Source: Other pages of the public wiki (confidence: medium).
            schedule_type: When the message is sent. Source: Other pages of the public wiki (confidence: medium).
            schedule_date: The date of sending in Unix time. Source: Other pages of the public wiki (confidence:
                medium).
            timezone: The time zone of the schedule. Its form is not documented. Source: Other pages of the public
                wiki (confidence: medium).
            overdue: When a late message is sent. Source: Other pages of the public wiki (confidence: medium).
            expire_date: The date of expiry. Its form is not documented. Source: Other pages of the public wiki
                (confidence: medium).
            expire_timezone: The time zone of the expiry. Its form is not documented. Source: Other pages of the
                public wiki (confidence: medium).
            payload: Further data for the app. Source: Other pages of the public wiki (confidence: medium).
            segments: New segments that the message goes to. Source: Other pages of the public wiki (confidence:
                medium).
            broadcast: Whether the request may reach every user if it names no recipients.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, push message and trigger, https://mapp-wiki.atlassian.net
        """
        return self._perform(
            Call(
                operation=operations.SEND_MESSAGE,
                query={
                    "finalize": finalize,
                },
                body={
                    "campaign_id": campaign_id,
                    "campaign_name": campaign_name,
                    "campaign_desc": campaign_desc,
                    "application_id": application_id,
                    "template_id": template_id,
                    "name": name,
                    "description": description,
                    "type": type,
                    "sound": sound,
                    "segment_id": segment_id,
                    "segment": segment,
                    "content_type": content_type,
                    "inbox_title": inbox_title,
                    "inbox_description": inbox_description,
                    "push_body": push_body,
                    "push_badge": push_badge,
                    "schedule_type": schedule_type,
                    "schedule_date": schedule_date,
                    "timezone": timezone,
                    "overdue": overdue,
                    "expire_date": expire_date,
                    "expire_timezone": expire_timezone,
                    "payload": payload,
                    "segments": segments,
                },
                options=options,
                broadcast=broadcast,
            )
        )

    def trigger_direct(
        self,
        *,
        template_id: int,
        messages_data: Sequence[models.DirectMessage | params.DirectMessageParam],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Trigger a template for single users.

        `POST /api/v3/message/direct`

        Sends a template to single users, each with their own text. For one message to many users, use the template
        trigger.

        Example:
            result = client.messages.trigger_direct(
                template_id=1,
                messages_data=[
                    {
                        "alias": "user-1",
                        "push_body": "Hello",
                        "push_badge": 5,
                        "sound": "default",
                        "payload": {"page": "7"},
                    }
                ],
            )

        Args:
            template_id: The ID of the template.
            messages_data: One message per user.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, direct trigger, https://mapp-wiki.atlassian.net
        """
        return self._perform(
            Call(
                operation=operations.TRIGGER_DIRECT_MESSAGES,
                body={
                    "template_id": template_id,
                    "messages_data": messages_data,
                },
                options=options,
            )
        )

    def cancel(
        self,
        *,
        app_id: models.Id,
        message_id: models.Id,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Cancel a message.

        `PUT /api/v4/message/direct/cancel`

        Stops a message.

        Source: Other pages of the public wiki; older versions of this one have v3 in the address (confidence:
        medium).

        Example:
            result = client.messages.cancel(app_id=1, message_id=5)

        Args:
            app_id: The ID of the app. Source: Not documented (confidence: low).
            message_id: The ID of the message. Source: Not documented (confidence: low).
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, cancel, https://mapp-wiki.atlassian.net
        """
        return self._perform(
            Call(
                operation=operations.CANCEL_MESSAGE,
                body={
                    "app_id": app_id,
                    "message_id": message_id,
                },
                options=options,
            )
        )


class MessagesWithRawResponse(RawMethods):
    """The methods of `Messages`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Messages) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)
        self.trigger_direct = with_raw_response(resource.trigger_direct)
        self.cancel = with_raw_response(resource.cancel)
        self.push = with_raw_response(resource.push)
        self.trigger = with_raw_response(resource.trigger)


class AsyncMessages(AsyncMessagesMethods, AsyncResource):
    """Push messages, triggers of templates, and cancellation."""

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncMessagesWithRawResponse(self)

    async def send(
        self,
        *,
        finalize: Literal[1] | UnsetType = UNSET,
        campaign_id: models.Id | UnsetType = UNSET,
        campaign_name: str | UnsetType = UNSET,
        campaign_desc: str | UnsetType = UNSET,
        application_id: models.Id | UnsetType = UNSET,
        template_id: models.Id | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        type: models.MessageType | UnsetType = UNSET,
        sound: str | UnsetType = UNSET,
        segment_id: models.Id | UnsetType = UNSET,
        segment: Any | UnsetType = UNSET,
        content_type: Any | UnsetType = UNSET,
        inbox_title: str | UnsetType = UNSET,
        inbox_description: str | UnsetType = UNSET,
        push_body: str | UnsetType = UNSET,
        push_badge: int | UnsetType = UNSET,
        schedule_type: models.ScheduleType | UnsetType = UNSET,
        schedule_date: int | UnsetType = UNSET,
        timezone: Any | UnsetType = UNSET,
        overdue: models.OverdueStrategy | UnsetType = UNSET,
        expire_date: Any | UnsetType = UNSET,
        expire_timezone: Any | UnsetType = UNSET,
        payload: Mapping[str, Any] | UnsetType = UNSET,
        segments: Sequence[models.Segment | params.SegmentParam] | UnsetType = UNSET,
        broadcast: bool = False,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send a push message or trigger a template.

        `POST /api/v3/message`

        Two documented calls that differ by their query and body.

        - **Push message**, with `finalize=1`. Needs `application_id`, `name`, `description`, `type` and a campaign:
          `campaign_id`, or `campaign_name` with `campaign_desc`.
        - **Template trigger**, without `finalize`: sends an existing template to many users. Needs a schedule; every
          other field replaces that of the template. For single users, use the direct trigger.

        Example:
            result = await client.messages.send(
                finalize=1,
                campaign_id=1,
                application_id=1,
                name="Spring sale",
                description="Everything must go",
                type=0,
                sound="default",
                push_body="Today only",
                schedule_type=0,
                broadcast=True,
            )

        Args:
            finalize: 1 for a push message; omitted for a template trigger.
            campaign_id: The ID of an existing campaign. Source: Not documented (confidence: low).
            campaign_name: The name of a new campaign. Belongs to `campaign_desc`.
            campaign_desc: The description of a new campaign. Belongs to `campaign_name`.
            application_id: The ID of the app. Source: Not documented (confidence: low).
            template_id: The ID of the template, for a trigger. Source: Not documented (confidence: low).
            name: The name of the message.
            description: The description of the message.
            type: The kind of message.
            sound: The name of a sound file, or `default`. A message without this field is silent.
            segment_id: The ID of an existing segment. Source: Not documented (confidence: low).
            segment: An alternative to `segment_id`. Its form is not documented; it probably holds one of the
                `segments`. Source: Other pages of the public wiki, for the name; its form is not documented
                (confidence: low).
            content_type: The kind of content. Neither its form nor its values are documented. Source: Other pages of
                the public wiki (confidence: medium).
            inbox_title: The title in the app's inbox. Source: Other pages of the public wiki (confidence: medium).
            inbox_description: The description in the app's inbox. Source: Other pages of the public wiki
                (confidence: medium).
            push_body: The text of the push message. Source: Other pages of the public wiki (confidence: medium).
            push_badge: The badge of the push message. Source: Other pages of the public wiki (confidence: medium).
            schedule_type: When the message is sent. Source: Other pages of the public wiki (confidence: medium).
            schedule_date: The date of sending in Unix time. Source: Other pages of the public wiki (confidence:
                medium).
            timezone: The time zone of the schedule. Its form is not documented. Source: Other pages of the public
                wiki (confidence: medium).
            overdue: When a late message is sent. Source: Other pages of the public wiki (confidence: medium).
            expire_date: The date of expiry. Its form is not documented. Source: Other pages of the public wiki
                (confidence: medium).
            expire_timezone: The time zone of the expiry. Its form is not documented. Source: Other pages of the
                public wiki (confidence: medium).
            payload: Further data for the app. Source: Other pages of the public wiki (confidence: medium).
            segments: New segments that the message goes to. Source: Other pages of the public wiki (confidence:
                medium).
            broadcast: Whether the request may reach every user if it names no recipients.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, push message and trigger, https://mapp-wiki.atlassian.net
        """
        return await self._perform(
            Call(
                operation=operations.SEND_MESSAGE,
                query={
                    "finalize": finalize,
                },
                body={
                    "campaign_id": campaign_id,
                    "campaign_name": campaign_name,
                    "campaign_desc": campaign_desc,
                    "application_id": application_id,
                    "template_id": template_id,
                    "name": name,
                    "description": description,
                    "type": type,
                    "sound": sound,
                    "segment_id": segment_id,
                    "segment": segment,
                    "content_type": content_type,
                    "inbox_title": inbox_title,
                    "inbox_description": inbox_description,
                    "push_body": push_body,
                    "push_badge": push_badge,
                    "schedule_type": schedule_type,
                    "schedule_date": schedule_date,
                    "timezone": timezone,
                    "overdue": overdue,
                    "expire_date": expire_date,
                    "expire_timezone": expire_timezone,
                    "payload": payload,
                    "segments": segments,
                },
                options=options,
                broadcast=broadcast,
            )
        )

    async def trigger_direct(
        self,
        *,
        template_id: int,
        messages_data: Sequence[models.DirectMessage | params.DirectMessageParam],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Trigger a template for single users.

        `POST /api/v3/message/direct`

        Sends a template to single users, each with their own text. For one message to many users, use the template
        trigger.

        Example:
            result = await client.messages.trigger_direct(
                template_id=1,
                messages_data=[
                    {
                        "alias": "user-1",
                        "push_body": "Hello",
                        "push_badge": 5,
                        "sound": "default",
                        "payload": {"page": "7"},
                    }
                ],
            )

        Args:
            template_id: The ID of the template.
            messages_data: One message per user.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, direct trigger, https://mapp-wiki.atlassian.net
        """
        return await self._perform(
            Call(
                operation=operations.TRIGGER_DIRECT_MESSAGES,
                body={
                    "template_id": template_id,
                    "messages_data": messages_data,
                },
                options=options,
            )
        )

    async def cancel(
        self,
        *,
        app_id: models.Id,
        message_id: models.Id,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Cancel a message.

        `PUT /api/v4/message/direct/cancel`

        Stops a message.

        Source: Other pages of the public wiki; older versions of this one have v3 in the address (confidence:
        medium).

        Example:
            result = await client.messages.cancel(app_id=1, message_id=5)

        Args:
            app_id: The ID of the app. Source: Not documented (confidence: low).
            message_id: The ID of the message. Source: Not documented (confidence: low).
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Documentation: Server API, cancel, https://mapp-wiki.atlassian.net
        """
        return await self._perform(
            Call(
                operation=operations.CANCEL_MESSAGE,
                body={
                    "app_id": app_id,
                    "message_id": message_id,
                },
                options=options,
            )
        )


class AsyncMessagesWithRawResponse(RawMethods):
    """The methods of `AsyncMessages`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncMessages) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
        self.trigger_direct = with_async_raw_response(resource.trigger_direct)
        self.cancel = with_async_raw_response(resource.cancel)
        self.push = with_async_raw_response(resource.push)
        self.trigger = with_async_raw_response(resource.trigger)
