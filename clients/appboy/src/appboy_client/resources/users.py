# Generated from specs/appboy/openapi.yaml; do not edit.

"""Users: Recording attributes, events and purchases of users; deleting and exporting users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from appboy_client import models
from appboy_client.bulk_users import AsyncUsersBulk, UsersBulk
from appboy_client.exports import AsyncUserExports, UserExports
from appboy_client.operations import users as operations
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


class Users(UsersBulk, UserExports, Resource):
    """Recording attributes, events and purchases of users; deleting and exporting users."""

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return UsersWithRawResponse(self)

    def track(
        self,
        *,
        attributes: Sequence[models.UserAttributes | params.UserAttributesParam] | UnsetType = UNSET,
        events: Sequence[models.Event | params.EventParam] | UnsetType = UNSET,
        purchases: Sequence[models.Purchase | params.PurchaseParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Record attributes, events and purchases.

        `POST /users/track`

        Accepts up to 50 attribute objects, 50 events and 50 purchases in one request. Users that do not exist yet
        are created, unless an object requests updates only; data that the SDK later records about the same user is
        merged in. Invalid objects are listed in `errors`; the rest is processed. Sent twice, events and purchases
        are recorded twice and increments are added twice.

        Example:
            result = client.users.track(
                attributes=[
                    {
                        "push_token_import": True,
                        "push_tokens": [
                            {
                                "app_id": "5eed0001-0000-4000-8000-000000000001",
                                "token": "abcd",
                            }
                        ],
                    }
                ]
            )

        Args:
            attributes: The attributes to set, one object per user. At most 50 items.
            events: The custom events that happened. At most 50 items.
            purchases: The purchases. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: User Track Endpoint, https://www.appboy.com/documentation/REST_API/#user-track-endpoint
        """
        return self._perform(
            Call(
                operation=operations.TRACK_USERS,
                body={
                    "attributes": attributes,
                    "events": events,
                    "purchases": purchases,
                },
                options=options,
            )
        )

    def delete(
        self,
        *,
        external_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        appboy_ids: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserDeleteResult | models.Queued:
        """Delete users.

        `POST /users/delete`

        Permanently deletes up to 50 user profiles, named either by external identifiers or by Appboy's own, not by
        both. This cannot be undone, and statistics may no longer add up: the events of a deleted user remain in the
        dashboard. If the request is sent twice, the second response lists the users as unknown.

        Example:
            result = client.users.delete(
                appboy_ids=["5eed0002-0000-4000-8000-000000000001"]
            )

        Args:
            external_ids: The customer's own identifiers of the users. At most 50 items.
            appboy_ids: Appboy's identifiers of the users. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: User Delete Endpoint, https://www.appboy.com/documentation/REST_API/#user-delete-endpoint
        """
        return self._perform(
            Call(
                operation=operations.DELETE_USERS,
                body={
                    "external_ids": external_ids,
                    "appboy_ids": appboy_ids,
                },
                options=options,
            )
        )

    def export_by_ids(
        self,
        *,
        external_ids: Sequence[models.ExternalId],
        fields_to_export: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserExport:
        """Export users by identifier.

        `POST /users/export/ids`

        Returns the profiles of up to 50 users, either complete or only the requested fields.

        Example:
            result = client.users.export_by_ids(external_ids=["user1", "user2"])

        Args:
            external_ids: The customer's own identifiers of the users. At most 50 items.
            fields_to_export: The fields to return of each user, by their names in `User`. If omitted, all of them.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Users by UserID Endpoint,
        https://www.appboy.com/documentation/REST_API/#users-by-userid-endpoint
        """
        return self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_IDS,
                body={
                    "external_ids": external_ids,
                    "fields_to_export": fields_to_export,
                },
                options=options,
            )
        )

    def export_by_segment(
        self,
        *,
        segment_id: str,
        callback_endpoint: str | UnsetType = UNSET,
        fields_to_export: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SegmentExport:
        """Export the users of a segment.

        `POST /users/export/segment`

        Starts an export of every user of a segment: several zip files with one JSON object per line.

        With S3 credentials in Appboy, the files, one for every 5,000 users, go to the customer's bucket, under
        `segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP_WHEN_EXPORT_STARTED/filename.zip`. Without them,
        the response has the `url` of one zip file; it works once the export is ready, for a few hours, and only up
        to a size of about 5 GB (some 500,000 to 1,000,000 users). If the segment is larger, the vendor notifies the
        person who last edited it that credentials are needed.

        An export of 20 million users may take an hour or more; a `callback_endpoint` is called when it is ready
        (webhook `segmentExportReady`).

        Example:
            result = client.users.export_by_segment(
                segment_id="5eed0003-0000-4000-8000-000000000001",
                fields_to_export=["first_name", "email", "purchases"],
            )

        Args:
            segment_id: The identifier of the segment, from the developer console or from the list of segments.
            callback_endpoint: The URL that is called when the export is ready.
            fields_to_export: The fields to return of each user, by their names in `User`. If omitted, all of them.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Users by Segment Endpoint,
        https://www.appboy.com/documentation/REST_API/#users-by-segment-endpoint
        """
        return self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_SEGMENT,
                body={
                    "segment_id": segment_id,
                    "callback_endpoint": callback_endpoint,
                    "fields_to_export": fields_to_export,
                },
                options=options,
            )
        )


class UsersWithRawResponse(RawMethods):
    """The methods of `Users`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Users) -> None:
        super().__init__(resource)
        self.track = with_raw_response(resource.track)
        self.delete = with_raw_response(resource.delete)
        self.export_by_ids = with_raw_response(resource.export_by_ids)
        self.export_by_segment = with_raw_response(resource.export_by_segment)


class AsyncUsers(AsyncUsersBulk, AsyncUserExports, AsyncResource):
    """Recording attributes, events and purchases of users; deleting and exporting users."""

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncUsersWithRawResponse(self)

    async def track(
        self,
        *,
        attributes: Sequence[models.UserAttributes | params.UserAttributesParam] | UnsetType = UNSET,
        events: Sequence[models.Event | params.EventParam] | UnsetType = UNSET,
        purchases: Sequence[models.Purchase | params.PurchaseParam] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Record attributes, events and purchases.

        `POST /users/track`

        Accepts up to 50 attribute objects, 50 events and 50 purchases in one request. Users that do not exist yet
        are created, unless an object requests updates only; data that the SDK later records about the same user is
        merged in. Invalid objects are listed in `errors`; the rest is processed. Sent twice, events and purchases
        are recorded twice and increments are added twice.

        Example:
            result = await client.users.track(
                attributes=[
                    {
                        "push_token_import": True,
                        "push_tokens": [
                            {
                                "app_id": "5eed0001-0000-4000-8000-000000000001",
                                "token": "abcd",
                            }
                        ],
                    }
                ]
            )

        Args:
            attributes: The attributes to set, one object per user. At most 50 items.
            events: The custom events that happened. At most 50 items.
            purchases: The purchases. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: User Track Endpoint, https://www.appboy.com/documentation/REST_API/#user-track-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.TRACK_USERS,
                body={
                    "attributes": attributes,
                    "events": events,
                    "purchases": purchases,
                },
                options=options,
            )
        )

    async def delete(
        self,
        *,
        external_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        appboy_ids: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserDeleteResult | models.Queued:
        """Delete users.

        `POST /users/delete`

        Permanently deletes up to 50 user profiles, named either by external identifiers or by Appboy's own, not by
        both. This cannot be undone, and statistics may no longer add up: the events of a deleted user remain in the
        dashboard. If the request is sent twice, the second response lists the users as unknown.

        Example:
            result = await client.users.delete(
                appboy_ids=["5eed0002-0000-4000-8000-000000000001"]
            )

        Args:
            external_ids: The customer's own identifiers of the users. At most 50 items.
            appboy_ids: Appboy's identifiers of the users. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: User Delete Endpoint, https://www.appboy.com/documentation/REST_API/#user-delete-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_USERS,
                body={
                    "external_ids": external_ids,
                    "appboy_ids": appboy_ids,
                },
                options=options,
            )
        )

    async def export_by_ids(
        self,
        *,
        external_ids: Sequence[models.ExternalId],
        fields_to_export: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserExport:
        """Export users by identifier.

        `POST /users/export/ids`

        Returns the profiles of up to 50 users, either complete or only the requested fields.

        Example:
            result = await client.users.export_by_ids(external_ids=["user1", "user2"])

        Args:
            external_ids: The customer's own identifiers of the users. At most 50 items.
            fields_to_export: The fields to return of each user, by their names in `User`. If omitted, all of them.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Users by UserID Endpoint,
        https://www.appboy.com/documentation/REST_API/#users-by-userid-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_IDS,
                body={
                    "external_ids": external_ids,
                    "fields_to_export": fields_to_export,
                },
                options=options,
            )
        )

    async def export_by_segment(
        self,
        *,
        segment_id: str,
        callback_endpoint: str | UnsetType = UNSET,
        fields_to_export: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SegmentExport:
        """Export the users of a segment.

        `POST /users/export/segment`

        Starts an export of every user of a segment: several zip files with one JSON object per line.

        With S3 credentials in Appboy, the files, one for every 5,000 users, go to the customer's bucket, under
        `segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP_WHEN_EXPORT_STARTED/filename.zip`. Without them,
        the response has the `url` of one zip file; it works once the export is ready, for a few hours, and only up
        to a size of about 5 GB (some 500,000 to 1,000,000 users). If the segment is larger, the vendor notifies the
        person who last edited it that credentials are needed.

        An export of 20 million users may take an hour or more; a `callback_endpoint` is called when it is ready
        (webhook `segmentExportReady`).

        Example:
            result = await client.users.export_by_segment(
                segment_id="5eed0003-0000-4000-8000-000000000001",
                fields_to_export=["first_name", "email", "purchases"],
            )

        Args:
            segment_id: The identifier of the segment, from the developer console or from the list of segments.
            callback_endpoint: The URL that is called when the export is ready.
            fields_to_export: The fields to return of each user, by their names in `User`. If omitted, all of them.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Users by Segment Endpoint,
        https://www.appboy.com/documentation/REST_API/#users-by-segment-endpoint
        """
        return await self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_SEGMENT,
                body={
                    "segment_id": segment_id,
                    "callback_endpoint": callback_endpoint,
                    "fields_to_export": fields_to_export,
                },
                options=options,
            )
        )


class AsyncUsersWithRawResponse(RawMethods):
    """The methods of `AsyncUsers`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncUsers) -> None:
        super().__init__(resource)
        self.track = with_async_raw_response(resource.track)
        self.delete = with_async_raw_response(resource.delete)
        self.export_by_ids = with_async_raw_response(resource.export_by_ids)
        self.export_by_segment = with_async_raw_response(resource.export_by_segment)
