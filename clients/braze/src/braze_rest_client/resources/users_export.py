# Generated from specs/braze/*.yaml; do not edit.

"""UsersExport: Exporting users by identifier or by segment, and the global control group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.exports import AsyncUserExports, UserExports
from braze_rest_client.operations import users_export as operations
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


class UsersExport(UserExports, Resource):
    """Exporting users by identifier or by segment, and the global control group."""

    @property
    def with_raw_response(self) -> UsersExportWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return UsersExportWithRawResponse(self)

    def by_ids(
        self,
        *,
        external_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        user_aliases: Sequence[models.UserAlias | params.UserAliasParam] | UnsetType = UNSET,
        device_id: str | UnsetType = UNSET,
        braze_id: str | UnsetType = UNSET,
        email_address: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        fields_to_export: Sequence[models.UserExportField] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ExportedUserList:
        """Export users by identifier.

        `POST /users/export/ids`

        Returns the profiles of users, either complete or only the requested fields. A request has up to 50 external
        identifiers or aliases; of `device_id`, `email_address` and `phone`, it has only one.

        A complete profile takes long to collect. To export many users regularly, export a segment.

        Customers who joined before August 22, 2024 have a limit of 2,500 requests per minute instead of 250. In a
        workspace with the default limit, requests whose `fields_to_export` has neither `canvases_received` nor
        `campaigns_received` have a limit of 40 per second.

        Needs the permission `users.export.ids`.

        Example:
            result = client.users.export.by_ids(
                external_ids=["user_identifier1", "user_identifier2"],
                user_aliases=[
                    {"alias_name": "example_alias", "alias_label": "example_label"}
                ],
                device_id="1234567",
                braze_id="braze_identifier",
                fields_to_export=["first_name", "email", "purchases"],
            )

        Args:
            external_ids: The customer's own identifiers of the users. At most 50 items.
            user_aliases: The aliases of the users. At most 50 items.
            device_id: The identifier of a device of the user, as methods of the SDK such as `getDeviceId` return it.
            braze_id: Braze's identifier of the user.
            email_address: The e-mail address of the user.
            phone: The phone number of the user in E.164.
            fields_to_export: The fields to return. Required of customers who joined on or after August 22, 2024, and
                for the higher rate limit.
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

        Documentation: Export user profile by identifier,
        https://www.braze.com/docs/api/endpoints/export/user_data/post_users_identifier/
        """
        return self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_IDS,
                body={
                    "external_ids": external_ids,
                    "user_aliases": user_aliases,
                    "device_id": device_id,
                    "braze_id": braze_id,
                    "email_address": email_address,
                    "phone": phone,
                    "fields_to_export": fields_to_export,
                },
                options=options,
            )
        )

    def by_segment(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[models.SegmentExportField],
        callback_endpoint: str | UnsetType = UNSET,
        custom_attributes_to_export: Sequence[str] | UnsetType = UNSET,
        output_format: models.UserExportFormat | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserExport:
        """Export the users of a segment.

        `POST /users/export/segment`

        Starts an export of every user of a segment, to compressed files with one JSON object per line (see
        `ExportedUser`).

        With the credentials of a cloud storage (S3, Azure or Google Cloud Storage) in Braze, the files, one for
        every 5,000 users, go to the customer's bucket, under
        `segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP_WHEN_EXPORT_STARTED/filename.zip` (`.gz` for
        `gzip`), where the date is that of the callback and the timestamp is that of the request. Without them, the
        response has the `url` of one archive, which works once the export is ready, for a few hours; the transfer
        may fail if there are too many users or fields. Until the export is ready, the URL often gives 403. If an
        export fails, the vendor sends an e-mail.

        An export of 20 million users may take an hour or more; the `callback_endpoint` is called when it is ready.
        Only one export of a segment runs at a time: the response to a second one is 429. At most 100 exports of a
        company run at a time.

        Events, purchases, received campaigns and received Canvases are those of the last 90 days, but the first time
        and the count of an event or a purchase are those of all time. The states of subscription groups are not
        exported.

        Needs the permission `users.export.segment`.

        Example:
            result = client.users.export.by_segment(
                segment_id="5eed0003-0000-4000-8000-000000000001",
                fields_to_export=[
                    "first_name",
                    "email",
                    "purchases",
                    "custom_attributes",
                ],
                callback_endpoint="example_endpoint",
                output_format="zip",
            )

        Args:
            segment_id: The API identifier of the segment, from the page of the API keys or from the list of
                segments.
            fields_to_export: The fields to return of each user; `custom_attributes` means all custom attributes.
            callback_endpoint: The URL that is called when the export is ready.
            custom_attributes_to_export: The names of the custom attributes to return. Without effect if
                `fields_to_export` has `custom_attributes`. At most 500 items.
            output_format: The format of the files; `gzip` only for a bucket of your own.
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

        Documentation: Export user profile by segment,
        https://www.braze.com/docs/api/endpoints/export/user_data/post_users_segment/
        """
        return self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_SEGMENT,
                body={
                    "segment_id": segment_id,
                    "fields_to_export": fields_to_export,
                    "callback_endpoint": callback_endpoint,
                    "custom_attributes_to_export": custom_attributes_to_export,
                    "output_format": output_format,
                },
                options=options,
            )
        )

    def by_global_control_group(
        self,
        *,
        fields_to_export: Sequence[models.GlobalControlGroupExportField],
        callback_endpoint: str | UnsetType = UNSET,
        output_format: models.UserExportFormat | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserExport:
        """Export the users of the Global Control Group.

        `POST /users/export/global_control_group`

        Starts an export of every user who is now in the Global Control Group, to compressed files with one JSON
        object per line (see `ExportedUser`). Who entered or left the group, and when, is not kept.

        With the credentials of a cloud storage (S3 or Azure) in Braze, the files, one for every 5,000 users, go to
        the customer's bucket, under
        `segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP_WHEN_EXPORT_STARTED/filename.zip` (`.gz` for
        `gzip`), where the date is that of the callback and the timestamp is that of the request. Without them, the
        response has the `url` of one archive, which works once the export is ready, for a few hours; the transfer
        may fail if there are too many users or fields.

        An export of 20 million users may take an hour or more; the `callback_endpoint` is called when it is ready.

        Needs the permission `users.export.global_control_group`.

        Example:
            result = client.users.export.by_global_control_group(
                fields_to_export=["email", "braze_id"]
            )

        Args:
            fields_to_export: The fields to return of each user; `custom_attributes` means all custom attributes,
                single ones cannot be exported.
            callback_endpoint: The URL that is called when the export is ready.
            output_format: The format of the files; `gzip` only for a bucket of your own.
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

        Documentation: Export user profile by Global Control Group,
        https://www.braze.com/docs/api/endpoints/export/user_data/post_users_global_control_group/
        """
        return self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_GLOBAL_CONTROL_GROUP,
                body={
                    "fields_to_export": fields_to_export,
                    "callback_endpoint": callback_endpoint,
                    "output_format": output_format,
                },
                options=options,
            )
        )


class UsersExportWithRawResponse(RawMethods):
    """The methods of `UsersExport`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: UsersExport) -> None:
        super().__init__(resource)
        self.by_ids = with_raw_response(resource.by_ids)
        self.by_segment = with_raw_response(resource.by_segment)
        self.by_global_control_group = with_raw_response(resource.by_global_control_group)


class AsyncUsersExport(AsyncUserExports, AsyncResource):
    """Exporting users by identifier or by segment, and the global control group."""

    @property
    def with_raw_response(self) -> AsyncUsersExportWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncUsersExportWithRawResponse(self)

    async def by_ids(
        self,
        *,
        external_ids: Sequence[models.ExternalId] | UnsetType = UNSET,
        user_aliases: Sequence[models.UserAlias | params.UserAliasParam] | UnsetType = UNSET,
        device_id: str | UnsetType = UNSET,
        braze_id: str | UnsetType = UNSET,
        email_address: str | UnsetType = UNSET,
        phone: str | UnsetType = UNSET,
        fields_to_export: Sequence[models.UserExportField] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ExportedUserList:
        """Export users by identifier.

        `POST /users/export/ids`

        Returns the profiles of users, either complete or only the requested fields. A request has up to 50 external
        identifiers or aliases; of `device_id`, `email_address` and `phone`, it has only one.

        A complete profile takes long to collect. To export many users regularly, export a segment.

        Customers who joined before August 22, 2024 have a limit of 2,500 requests per minute instead of 250. In a
        workspace with the default limit, requests whose `fields_to_export` has neither `canvases_received` nor
        `campaigns_received` have a limit of 40 per second.

        Needs the permission `users.export.ids`.

        Example:
            result = await client.users.export.by_ids(
                external_ids=["user_identifier1", "user_identifier2"],
                user_aliases=[
                    {"alias_name": "example_alias", "alias_label": "example_label"}
                ],
                device_id="1234567",
                braze_id="braze_identifier",
                fields_to_export=["first_name", "email", "purchases"],
            )

        Args:
            external_ids: The customer's own identifiers of the users. At most 50 items.
            user_aliases: The aliases of the users. At most 50 items.
            device_id: The identifier of a device of the user, as methods of the SDK such as `getDeviceId` return it.
            braze_id: Braze's identifier of the user.
            email_address: The e-mail address of the user.
            phone: The phone number of the user in E.164.
            fields_to_export: The fields to return. Required of customers who joined on or after August 22, 2024, and
                for the higher rate limit.
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

        Documentation: Export user profile by identifier,
        https://www.braze.com/docs/api/endpoints/export/user_data/post_users_identifier/
        """
        return await self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_IDS,
                body={
                    "external_ids": external_ids,
                    "user_aliases": user_aliases,
                    "device_id": device_id,
                    "braze_id": braze_id,
                    "email_address": email_address,
                    "phone": phone,
                    "fields_to_export": fields_to_export,
                },
                options=options,
            )
        )

    async def by_segment(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[models.SegmentExportField],
        callback_endpoint: str | UnsetType = UNSET,
        custom_attributes_to_export: Sequence[str] | UnsetType = UNSET,
        output_format: models.UserExportFormat | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserExport:
        """Export the users of a segment.

        `POST /users/export/segment`

        Starts an export of every user of a segment, to compressed files with one JSON object per line (see
        `ExportedUser`).

        With the credentials of a cloud storage (S3, Azure or Google Cloud Storage) in Braze, the files, one for
        every 5,000 users, go to the customer's bucket, under
        `segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP_WHEN_EXPORT_STARTED/filename.zip` (`.gz` for
        `gzip`), where the date is that of the callback and the timestamp is that of the request. Without them, the
        response has the `url` of one archive, which works once the export is ready, for a few hours; the transfer
        may fail if there are too many users or fields. Until the export is ready, the URL often gives 403. If an
        export fails, the vendor sends an e-mail.

        An export of 20 million users may take an hour or more; the `callback_endpoint` is called when it is ready.
        Only one export of a segment runs at a time: the response to a second one is 429. At most 100 exports of a
        company run at a time.

        Events, purchases, received campaigns and received Canvases are those of the last 90 days, but the first time
        and the count of an event or a purchase are those of all time. The states of subscription groups are not
        exported.

        Needs the permission `users.export.segment`.

        Example:
            result = await client.users.export.by_segment(
                segment_id="5eed0003-0000-4000-8000-000000000001",
                fields_to_export=[
                    "first_name",
                    "email",
                    "purchases",
                    "custom_attributes",
                ],
                callback_endpoint="example_endpoint",
                output_format="zip",
            )

        Args:
            segment_id: The API identifier of the segment, from the page of the API keys or from the list of
                segments.
            fields_to_export: The fields to return of each user; `custom_attributes` means all custom attributes.
            callback_endpoint: The URL that is called when the export is ready.
            custom_attributes_to_export: The names of the custom attributes to return. Without effect if
                `fields_to_export` has `custom_attributes`. At most 500 items.
            output_format: The format of the files; `gzip` only for a bucket of your own.
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

        Documentation: Export user profile by segment,
        https://www.braze.com/docs/api/endpoints/export/user_data/post_users_segment/
        """
        return await self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_SEGMENT,
                body={
                    "segment_id": segment_id,
                    "fields_to_export": fields_to_export,
                    "callback_endpoint": callback_endpoint,
                    "custom_attributes_to_export": custom_attributes_to_export,
                    "output_format": output_format,
                },
                options=options,
            )
        )

    async def by_global_control_group(
        self,
        *,
        fields_to_export: Sequence[models.GlobalControlGroupExportField],
        callback_endpoint: str | UnsetType = UNSET,
        output_format: models.UserExportFormat | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.UserExport:
        """Export the users of the Global Control Group.

        `POST /users/export/global_control_group`

        Starts an export of every user who is now in the Global Control Group, to compressed files with one JSON
        object per line (see `ExportedUser`). Who entered or left the group, and when, is not kept.

        With the credentials of a cloud storage (S3 or Azure) in Braze, the files, one for every 5,000 users, go to
        the customer's bucket, under
        `segment-export/SEGMENT_ID/YYYY-MM-dd/RANDOM_UUID-TIMESTAMP_WHEN_EXPORT_STARTED/filename.zip` (`.gz` for
        `gzip`), where the date is that of the callback and the timestamp is that of the request. Without them, the
        response has the `url` of one archive, which works once the export is ready, for a few hours; the transfer
        may fail if there are too many users or fields.

        An export of 20 million users may take an hour or more; the `callback_endpoint` is called when it is ready.

        Needs the permission `users.export.global_control_group`.

        Example:
            result = await client.users.export.by_global_control_group(
                fields_to_export=["email", "braze_id"]
            )

        Args:
            fields_to_export: The fields to return of each user; `custom_attributes` means all custom attributes,
                single ones cannot be exported.
            callback_endpoint: The URL that is called when the export is ready.
            output_format: The format of the files; `gzip` only for a bucket of your own.
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

        Documentation: Export user profile by Global Control Group,
        https://www.braze.com/docs/api/endpoints/export/user_data/post_users_global_control_group/
        """
        return await self._perform(
            Call(
                operation=operations.EXPORT_USERS_BY_GLOBAL_CONTROL_GROUP,
                body={
                    "fields_to_export": fields_to_export,
                    "callback_endpoint": callback_endpoint,
                    "output_format": output_format,
                },
                options=options,
            )
        )


class AsyncUsersExportWithRawResponse(RawMethods):
    """The methods of `AsyncUsersExport`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncUsersExport) -> None:
        super().__init__(resource)
        self.by_ids = with_async_raw_response(resource.by_ids)
        self.by_segment = with_async_raw_response(resource.by_segment)
        self.by_global_control_group = with_async_raw_response(resource.by_global_control_group)
