# Generated from specs/braze/*.yaml; do not edit.

"""CanvasTrigger: Sending Canvases whose content is kept in the dashboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models, resources
from braze_rest_client.bulk_content import AsyncCanvasTriggersBulk, CanvasTriggersBulk
from braze_rest_client.operations import canvas_trigger as operations
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


class CanvasTrigger(CanvasTriggersBulk, Resource):
    """Sending Canvases whose content is kept in the dashboard."""

    @resource
    def schedule(self) -> resources.CanvasTriggerSchedule:
        """Dashboard Canvases, sent at a chosen time."""
        return resources.CanvasTriggerSchedule(self._client)

    @property
    def with_raw_response(self) -> CanvasTriggerWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CanvasTriggerWithRawResponse(self)

    def send(
        self,
        *,
        canvas_id: str,
        context: models.CanvasContext | params.CanvasContextParam | UnsetType = UNSET,
        broadcast: bool | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CanvasTriggerSendResult:
        """Send an API-triggered Canvas.

        `POST /canvas/trigger/send`

        Sends a Canvas of the dashboard to up to 50 recipients, to an audience of filters, or, as a broadcast, to the
        Canvas's whole target audience. Recipients must also be in that target audience. If the Canvas is archived,
        stopped or paused, nothing is sent although the response is a success: only `notice` tells. Needs the
        permission `canvas.trigger.send`.

        Requests to an audience or as a broadcast have a limit of 250 a minute, and of 10 a minute for the same
        audience; others count towards the default limit.

        Example:
            result = client.canvas.trigger.send(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                recipients=[{"external_user_id": "user1"}],
            )

        Args:
            canvas_id: The identifier of the Canvas.
            context: Values for placeholders of the messages, for all recipients.
            broadcast: Whether the Canvas goes to its whole target audience. It must be true without `recipients`,
                which are not allowed if it is. Default false.
            audience: Filters that the recipients must match.
            recipients: The users who receive the Canvas. At most 50 items.
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

        Documentation: Send Canvas messages using API-triggered delivery,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases/
        """
        return self._perform(
            Call(
                operation=operations.TRIGGER_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "context": context,
                    "broadcast": broadcast,
                    "audience": audience,
                    "recipients": recipients,
                },
                options=options,
            )
        )


class CanvasTriggerWithRawResponse(RawMethods):
    """The methods of `CanvasTrigger`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CanvasTrigger) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)


class AsyncCanvasTrigger(AsyncCanvasTriggersBulk, AsyncResource):
    """Sending Canvases whose content is kept in the dashboard."""

    @resource
    def schedule(self) -> resources.AsyncCanvasTriggerSchedule:
        """Dashboard Canvases, sent at a chosen time."""
        return resources.AsyncCanvasTriggerSchedule(self._client)

    @property
    def with_raw_response(self) -> AsyncCanvasTriggerWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCanvasTriggerWithRawResponse(self)

    async def send(
        self,
        *,
        canvas_id: str,
        context: models.CanvasContext | params.CanvasContextParam | UnsetType = UNSET,
        broadcast: bool | UnsetType = UNSET,
        audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        recipients: Sequence[models.Recipient | params.RecipientParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CanvasTriggerSendResult:
        """Send an API-triggered Canvas.

        `POST /canvas/trigger/send`

        Sends a Canvas of the dashboard to up to 50 recipients, to an audience of filters, or, as a broadcast, to the
        Canvas's whole target audience. Recipients must also be in that target audience. If the Canvas is archived,
        stopped or paused, nothing is sent although the response is a success: only `notice` tells. Needs the
        permission `canvas.trigger.send`.

        Requests to an audience or as a broadcast have a limit of 250 a minute, and of 10 a minute for the same
        audience; others count towards the default limit.

        Example:
            result = await client.canvas.trigger.send(
                canvas_id="5eed0006-0000-4000-8000-000000000001",
                recipients=[{"external_user_id": "user1"}],
            )

        Args:
            canvas_id: The identifier of the Canvas.
            context: Values for placeholders of the messages, for all recipients.
            broadcast: Whether the Canvas goes to its whole target audience. It must be true without `recipients`,
                which are not allowed if it is. Default false.
            audience: Filters that the recipients must match.
            recipients: The users who receive the Canvas. At most 50 items.
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

        Documentation: Send Canvas messages using API-triggered delivery,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_triggered_canvases/
        """
        return await self._perform(
            Call(
                operation=operations.TRIGGER_CANVAS,
                body={
                    "canvas_id": canvas_id,
                    "context": context,
                    "broadcast": broadcast,
                    "audience": audience,
                    "recipients": recipients,
                },
                options=options,
            )
        )


class AsyncCanvasTriggerWithRawResponse(RawMethods):
    """The methods of `AsyncCanvasTrigger`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCanvasTrigger) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
