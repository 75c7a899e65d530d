# Generated from specs/braze/*.yaml; do not edit.

"""CanvasTriggerSchedule: Dashboard Canvases, sent at a chosen time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import canvas_trigger_schedule as operations
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


class CanvasTriggerSchedule(Resource):
    """Dashboard Canvases, sent at a chosen time."""

    @property
    def with_raw_response(self) -> CanvasTriggerScheduleWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CanvasTriggerScheduleWithRawResponse(self)

    def create(
        self,
        *,
        canvas_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        broadcast: bool | UnsetType = UNSET,
        context: models.CanvasContext | params.CanvasContextParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageScheduleResult:
        """Schedule an API-triggered Canvas.

        `POST /canvas/trigger/schedule/create`

        Sends a Canvas of the dashboard at a chosen time: to up to 50 recipients, to an audience of filters, or, as a
        broadcast, to the Canvas's whole target audience. Recipients must also be in that target audience. The
        response has the identifier with which the schedule can be changed or cancelled. Needs the permission
        `canvas.trigger.schedule.create`.

        Requests to an audience or as a broadcast have a limit of 250 a minute, and of 10 a minute for the same
        audience; others count towards the default limit.

        Example:
            result = client.canvas.trigger.schedule.create(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                schedule={"time": "2030-02-20T13:14:47Z"},
                recipients=[{"external_user_id": "user1"}],
            )

        Args:
            canvas_id: The identifier of the Canvas.
            schedule: When the Canvas is sent.
            recipients: The users who receive the Canvas.
            audience: Filters that the recipients must match.
            broadcast: Whether the Canvas goes to its whole target audience. It must be true without `recipients`,
                which are not allowed if it is. Default false.
            context: Values for placeholders of the messages, for all recipients.
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

        Documentation: Schedule API-triggered Canvases,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_canvases/
        """
        return self._perform(
            Call(
                operation=operations.SCHEDULE_TRIGGERED_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "schedule": schedule,
                    "recipients": recipients,
                    "audience": audience,
                    "broadcast": broadcast,
                    "context": context,
                },
                options=options,
            )
        )

    def update(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Update a scheduled API-triggered Canvas.

        `POST /canvas/trigger/schedule/update`

        Replaces the whole schedule. A change close to the time of the send reaches all, some or none of the users.
        Needs the permission `canvas.trigger.schedule.update`.

        Example:
            result = client.canvas.trigger.schedule.update(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                schedule_id="5eed0012-0000-4000-8000-000000000003",
                schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
            )

        Args:
            canvas_id: The identifier of the Canvas.
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

        Documentation: Update scheduled API-triggered Canvases,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_canvases/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_SCHEDULED_TRIGGERED_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "schedule_id": schedule_id,
                    "schedule": schedule,
                },
                options=options,
            )
        )

    def delete(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Cancel a scheduled API-triggered Canvas.

        `POST /canvas/trigger/schedule/delete`

        Cancels a schedule before its time. Close to the time of the send it reaches all, some or none of the users.
        Needs the permission `canvas.trigger.schedule.delete`.

        Example:
            result = client.canvas.trigger.schedule.delete(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                schedule_id="5eed0012-0000-4000-8000-000000000003",
            )

        Args:
            canvas_id: The identifier of the Canvas.
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

        Documentation: Delete scheduled API-triggered Canvases,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_canvases/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_TRIGGERED_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "schedule_id": schedule_id,
                },
                options=options,
            )
        )


class CanvasTriggerScheduleWithRawResponse(RawMethods):
    """The methods of `CanvasTriggerSchedule`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CanvasTriggerSchedule) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncCanvasTriggerSchedule(AsyncResource):
    """Dashboard Canvases, sent at a chosen time."""

    @property
    def with_raw_response(self) -> AsyncCanvasTriggerScheduleWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCanvasTriggerScheduleWithRawResponse(self)

    async def create(
        self,
        *,
        canvas_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        broadcast: bool | UnsetType = UNSET,
        context: models.CanvasContext | params.CanvasContextParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MessageScheduleResult:
        """Schedule an API-triggered Canvas.

        `POST /canvas/trigger/schedule/create`

        Sends a Canvas of the dashboard at a chosen time: to up to 50 recipients, to an audience of filters, or, as a
        broadcast, to the Canvas's whole target audience. Recipients must also be in that target audience. The
        response has the identifier with which the schedule can be changed or cancelled. Needs the permission
        `canvas.trigger.schedule.create`.

        Requests to an audience or as a broadcast have a limit of 250 a minute, and of 10 a minute for the same
        audience; others count towards the default limit.

        Example:
            result = await client.canvas.trigger.schedule.create(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                schedule={"time": "2030-02-20T13:14:47Z"},
                recipients=[{"external_user_id": "user1"}],
            )

        Args:
            canvas_id: The identifier of the Canvas.
            schedule: When the Canvas is sent.
            recipients: The users who receive the Canvas.
            audience: Filters that the recipients must match.
            broadcast: Whether the Canvas goes to its whole target audience. It must be true without `recipients`,
                which are not allowed if it is. Default false.
            context: Values for placeholders of the messages, for all recipients.
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

        Documentation: Schedule API-triggered Canvases,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_triggered_canvases/
        """
        return await self._perform(
            Call(
                operation=operations.SCHEDULE_TRIGGERED_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "schedule": schedule,
                    "recipients": recipients,
                    "audience": audience,
                    "broadcast": broadcast,
                    "context": context,
                },
                options=options,
            )
        )

    async def update(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        schedule: models.Schedule | params.ScheduleParam,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Update a scheduled API-triggered Canvas.

        `POST /canvas/trigger/schedule/update`

        Replaces the whole schedule. A change close to the time of the send reaches all, some or none of the users.
        Needs the permission `canvas.trigger.schedule.update`.

        Example:
            result = await client.canvas.trigger.schedule.update(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                schedule_id="5eed0012-0000-4000-8000-000000000003",
                schedule={"time": "2030-02-20T13:14:47", "in_local_time": True},
            )

        Args:
            canvas_id: The identifier of the Canvas.
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

        Documentation: Update scheduled API-triggered Canvases,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_triggered_canvases/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_SCHEDULED_TRIGGERED_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "schedule_id": schedule_id,
                    "schedule": schedule,
                },
                options=options,
            )
        )

    async def delete(
        self,
        *,
        canvas_id: str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Cancel a scheduled API-triggered Canvas.

        `POST /canvas/trigger/schedule/delete`

        Cancels a schedule before its time. Close to the time of the send it reaches all, some or none of the users.
        Needs the permission `canvas.trigger.schedule.delete`.

        Example:
            result = await client.canvas.trigger.schedule.delete(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                schedule_id="5eed0012-0000-4000-8000-000000000003",
            )

        Args:
            canvas_id: The identifier of the Canvas.
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

        Documentation: Delete scheduled API-triggered Canvases,
        https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_triggered_canvases/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SCHEDULED_TRIGGERED_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "schedule_id": schedule_id,
                },
                options=options,
            )
        )


class AsyncCanvasTriggerScheduleWithRawResponse(RawMethods):
    """The methods of `AsyncCanvasTriggerSchedule`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCanvasTriggerSchedule) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
