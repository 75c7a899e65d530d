# Generated from specs/braze/*.yaml; do not edit.

"""Apps: The push credentials of apps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import apps as operations
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


class Apps(Resource):
    """The push credentials of apps."""

    @property
    def with_raw_response(self) -> AppsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AppsWithRawResponse(self)

    def update_push_credential(
        self,
        *,
        app_id: str,
        apple: models.ApplePushCredential | params.ApplePushCredentialParam | UnsetType = UNSET,
        firebase: models.FirebasePushCredential | params.FirebasePushCredentialParam | UnsetType = UNSET,
        huawei: models.HuaweiPushCredential | params.HuaweiPushCredentialParam | UnsetType = UNSET,
        kindle: models.KindlePushCredential | params.KindlePushCredentialParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PushCredentialUpdateResult:
        """Update push credentials.

        `POST /apps/push_credential/update`

        Replaces the credentials that an app sends push messages with. A request has the credentials of one push
        service: APNs (`apple`), Firebase Cloud Messaging (`firebase`), Huawei Mobile Services (`huawei`) or Amazon
        Device Messaging (`kindle`). Needs the permission `apps.push_credential`.

        Example:
            result = client.apps.update_push_credential(
                app_id="5eed0001-0000-4000-8000-000000000001",
                firebase={"credential": "QkFTRTY0X0VOQ09ERURfU1RSSU5H"},
            )

        Args:
            app_id: The identifier of the app, which the dashboard shows in the settings of apps next to "API Key".
            apple: The credentials for iOS (APNs).
            firebase: The credentials for Android (Firebase Cloud Messaging).
            huawei: The credentials for Android (Huawei Mobile Services).
            kindle: The credentials for Kindle (Amazon Device Messaging).
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

        Documentation: Update push credentials,
        https://www.braze.com/docs/api/endpoints/apps/post_update_push_credential/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_PUSH_CREDENTIAL,
                body={
                    "app_id": app_id,
                    "apple": apple,
                    "firebase": firebase,
                    "huawei": huawei,
                    "kindle": kindle,
                },
                options=options,
            )
        )


class AppsWithRawResponse(RawMethods):
    """The methods of `Apps`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Apps) -> None:
        super().__init__(resource)
        self.update_push_credential = with_raw_response(resource.update_push_credential)


class AsyncApps(AsyncResource):
    """The push credentials of apps."""

    @property
    def with_raw_response(self) -> AsyncAppsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncAppsWithRawResponse(self)

    async def update_push_credential(
        self,
        *,
        app_id: str,
        apple: models.ApplePushCredential | params.ApplePushCredentialParam | UnsetType = UNSET,
        firebase: models.FirebasePushCredential | params.FirebasePushCredentialParam | UnsetType = UNSET,
        huawei: models.HuaweiPushCredential | params.HuaweiPushCredentialParam | UnsetType = UNSET,
        kindle: models.KindlePushCredential | params.KindlePushCredentialParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PushCredentialUpdateResult:
        """Update push credentials.

        `POST /apps/push_credential/update`

        Replaces the credentials that an app sends push messages with. A request has the credentials of one push
        service: APNs (`apple`), Firebase Cloud Messaging (`firebase`), Huawei Mobile Services (`huawei`) or Amazon
        Device Messaging (`kindle`). Needs the permission `apps.push_credential`.

        Example:
            result = await client.apps.update_push_credential(
                app_id="5eed0001-0000-4000-8000-000000000001",
                firebase={"credential": "QkFTRTY0X0VOQ09ERURfU1RSSU5H"},
            )

        Args:
            app_id: The identifier of the app, which the dashboard shows in the settings of apps next to "API Key".
            apple: The credentials for iOS (APNs).
            firebase: The credentials for Android (Firebase Cloud Messaging).
            huawei: The credentials for Android (Huawei Mobile Services).
            kindle: The credentials for Kindle (Amazon Device Messaging).
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

        Documentation: Update push credentials,
        https://www.braze.com/docs/api/endpoints/apps/post_update_push_credential/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_PUSH_CREDENTIAL,
                body={
                    "app_id": app_id,
                    "apple": apple,
                    "firebase": firebase,
                    "huawei": huawei,
                    "kindle": kindle,
                },
                options=options,
            )
        )


class AsyncAppsWithRawResponse(RawMethods):
    """The methods of `AsyncApps`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncApps) -> None:
        super().__init__(resource)
        self.update_push_credential = with_async_raw_response(resource.update_push_credential)
