# Generated from specs/braze/*.yaml; do not edit.

"""MessagesLiveActivity: Starting, updating and ending Live Activities on iOS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import messages_live_activity as operations
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


class MessagesLiveActivity(Resource):
    """Starting, updating and ending Live Activities on iOS."""

    @property
    def with_raw_response(self) -> MessagesLiveActivityWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return MessagesLiveActivityWithRawResponse(self)

    def start(
        self,
        *,
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: Mapping[str, Any],
        content_state: Mapping[str, Any],
        notification: models.ApplePush | params.ApplePushParam,
        stale_date: models.IsoTime | params.IsoTimeParam | UnsetType = UNSET,
        external_user_ids: Sequence[str] | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        custom_audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Start a Live Activity.

        `POST /messages/live_activity/start`

        Starts a Live Activity in an iOS app for up to 50 users, a segment, or an audience of filters. Apple's
        priority is 10, or 5 with `content-available`, unless the notification sets another. Needs the permission
        `messages.live_activity.start`.

        Example:
            result = client.messages.live_activity.start(
                app_id="5eed0001-0000-4000-8000-000000000001",
                activity_id="football-chiefs-bills-2024-01-21",
                activity_attributes_type="FootballActivity",
                activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
                content_state={"teamOneScore": 0, "teamTwoScore": 0},
                notification={
                    "alert": {
                        "body": "The game is starting!",
                        "title": "Chiefs v. Bills",
                    }
                },
                external_user_ids=["user-id1", "user-id2"],
            )

        Args:
            app_id: The identifier of the app.
            activity_id: An identifier of your own, with which the Live Activity is updated and ended.
            activity_attributes_type: The type that the app registered for push-to-start.
            activity_attributes: The values that never change, in the form that the app defines.
            content_state: The values that may change, in the form that the app defines.
            notification: The push message that alerts the user. Its `alert` should have a title and a body.
            stale_date: When the content counts as outdated.
            external_user_ids: The external IDs of the users. At most 50 items.
            segment_id: The identifier of the segment of the users.
            custom_audience: Filters that select the users.
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

        Documentation: Start Live Activity, https://www.braze.com/docs/api/endpoints/messaging/live_activity/start/
        """
        return self._perform(
            Call(
                operation=operations.START_LIVE_ACTIVITY,
                body={
                    "app_id": app_id,
                    "activity_id": activity_id,
                    "activity_attributes_type": activity_attributes_type,
                    "activity_attributes": activity_attributes,
                    "content_state": content_state,
                    "notification": notification,
                    "stale_date": stale_date,
                    "external_user_ids": external_user_ids,
                    "segment_id": segment_id,
                    "custom_audience": custom_audience,
                },
                options=options,
            )
        )

    def update(
        self,
        *,
        app_id: str,
        activity_id: str,
        content_state: Mapping[str, Any],
        end_activity: bool | UnsetType = UNSET,
        dismissal_date: models.IsoTime | params.IsoTimeParam | UnsetType = UNSET,
        stale_date: models.IsoTime | params.IsoTimeParam | UnsetType = UNSET,
        notification: models.ApplePush | params.ApplePushParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Update or end a Live Activity.

        `POST /messages/live_activity/update`

        Changes what a Live Activity in an iOS app shows, or ends it. Apple's priority is 10, or 5 with
        `content-available`, unless the notification sets another. Needs the permission
        `messages.live_activity.update`.

        Example:
            result = client.messages.live_activity.update(
                app_id="5eed0001-0000-4000-8000-000000000001",
                activity_id="live-activity-1",
                content_state={"teamOneScore": 2, "teamTwoScore": 4},
            )

        Args:
            app_id: The identifier of the app.
            activity_id: The identifier of the Live Activity, which the app gave as `pushTokenTag` or the start as
                `activity_id`.
            content_state: The new values, in the form that the app defines.
            end_activity: Whether to end the Live Activity.
            dismissal_date: When the Live Activity disappears. A time in the past, with `end_activity` true, removes
                it at once.
            stale_date: When the content counts as outdated.
            notification: The push message that alerts the user.
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

        Documentation: Update Live Activity, https://www.braze.com/docs/api/endpoints/messaging/live_activity/update/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_LIVE_ACTIVITY,
                body={
                    "app_id": app_id,
                    "activity_id": activity_id,
                    "content_state": content_state,
                    "end_activity": end_activity,
                    "dismissal_date": dismissal_date,
                    "stale_date": stale_date,
                    "notification": notification,
                },
                options=options,
            )
        )


class MessagesLiveActivityWithRawResponse(RawMethods):
    """The methods of `MessagesLiveActivity`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: MessagesLiveActivity) -> None:
        super().__init__(resource)
        self.start = with_raw_response(resource.start)
        self.update = with_raw_response(resource.update)


class AsyncMessagesLiveActivity(AsyncResource):
    """Starting, updating and ending Live Activities on iOS."""

    @property
    def with_raw_response(self) -> AsyncMessagesLiveActivityWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncMessagesLiveActivityWithRawResponse(self)

    async def start(
        self,
        *,
        app_id: str,
        activity_id: str,
        activity_attributes_type: str,
        activity_attributes: Mapping[str, Any],
        content_state: Mapping[str, Any],
        notification: models.ApplePush | params.ApplePushParam,
        stale_date: models.IsoTime | params.IsoTimeParam | UnsetType = UNSET,
        external_user_ids: Sequence[str] | UnsetType = UNSET,
        segment_id: str | UnsetType = UNSET,
        custom_audience: models.ConnectedAudience | params.ConnectedAudienceParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Start a Live Activity.

        `POST /messages/live_activity/start`

        Starts a Live Activity in an iOS app for up to 50 users, a segment, or an audience of filters. Apple's
        priority is 10, or 5 with `content-available`, unless the notification sets another. Needs the permission
        `messages.live_activity.start`.

        Example:
            result = await client.messages.live_activity.start(
                app_id="5eed0001-0000-4000-8000-000000000001",
                activity_id="football-chiefs-bills-2024-01-21",
                activity_attributes_type="FootballActivity",
                activity_attributes={"team1Name": "Chiefs", "team2Name": "Bills"},
                content_state={"teamOneScore": 0, "teamTwoScore": 0},
                notification={
                    "alert": {
                        "body": "The game is starting!",
                        "title": "Chiefs v. Bills",
                    }
                },
                external_user_ids=["user-id1", "user-id2"],
            )

        Args:
            app_id: The identifier of the app.
            activity_id: An identifier of your own, with which the Live Activity is updated and ended.
            activity_attributes_type: The type that the app registered for push-to-start.
            activity_attributes: The values that never change, in the form that the app defines.
            content_state: The values that may change, in the form that the app defines.
            notification: The push message that alerts the user. Its `alert` should have a title and a body.
            stale_date: When the content counts as outdated.
            external_user_ids: The external IDs of the users. At most 50 items.
            segment_id: The identifier of the segment of the users.
            custom_audience: Filters that select the users.
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

        Documentation: Start Live Activity, https://www.braze.com/docs/api/endpoints/messaging/live_activity/start/
        """
        return await self._perform(
            Call(
                operation=operations.START_LIVE_ACTIVITY,
                body={
                    "app_id": app_id,
                    "activity_id": activity_id,
                    "activity_attributes_type": activity_attributes_type,
                    "activity_attributes": activity_attributes,
                    "content_state": content_state,
                    "notification": notification,
                    "stale_date": stale_date,
                    "external_user_ids": external_user_ids,
                    "segment_id": segment_id,
                    "custom_audience": custom_audience,
                },
                options=options,
            )
        )

    async def update(
        self,
        *,
        app_id: str,
        activity_id: str,
        content_state: Mapping[str, Any],
        end_activity: bool | UnsetType = UNSET,
        dismissal_date: models.IsoTime | params.IsoTimeParam | UnsetType = UNSET,
        stale_date: models.IsoTime | params.IsoTimeParam | UnsetType = UNSET,
        notification: models.ApplePush | params.ApplePushParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Update or end a Live Activity.

        `POST /messages/live_activity/update`

        Changes what a Live Activity in an iOS app shows, or ends it. Apple's priority is 10, or 5 with
        `content-available`, unless the notification sets another. Needs the permission
        `messages.live_activity.update`.

        Example:
            result = await client.messages.live_activity.update(
                app_id="5eed0001-0000-4000-8000-000000000001",
                activity_id="live-activity-1",
                content_state={"teamOneScore": 2, "teamTwoScore": 4},
            )

        Args:
            app_id: The identifier of the app.
            activity_id: The identifier of the Live Activity, which the app gave as `pushTokenTag` or the start as
                `activity_id`.
            content_state: The new values, in the form that the app defines.
            end_activity: Whether to end the Live Activity.
            dismissal_date: When the Live Activity disappears. A time in the past, with `end_activity` true, removes
                it at once.
            stale_date: When the content counts as outdated.
            notification: The push message that alerts the user.
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

        Documentation: Update Live Activity, https://www.braze.com/docs/api/endpoints/messaging/live_activity/update/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_LIVE_ACTIVITY,
                body={
                    "app_id": app_id,
                    "activity_id": activity_id,
                    "content_state": content_state,
                    "end_activity": end_activity,
                    "dismissal_date": dismissal_date,
                    "stale_date": stale_date,
                    "notification": notification,
                },
                options=options,
            )
        )


class AsyncMessagesLiveActivityWithRawResponse(RawMethods):
    """The methods of `AsyncMessagesLiveActivity`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncMessagesLiveActivity) -> None:
        super().__init__(resource)
        self.start = with_async_raw_response(resource.start)
        self.update = with_async_raw_response(resource.update)
