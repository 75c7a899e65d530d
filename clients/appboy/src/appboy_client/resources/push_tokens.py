# Generated from specs/appboy/openapi.yaml; do not edit.

"""PushTokens: Removing device tokens that no longer accept push messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from appboy_client import models
from appboy_client.bulk_push_tokens import AsyncPushTokensBulk, PushTokensBulk
from appboy_client.operations import push_tokens as operations
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


class PushTokens(PushTokensBulk, Resource):
    """Removing device tokens that no longer accept push messages."""

    @property
    def with_raw_response(self) -> PushTokensWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return PushTokensWithRawResponse(self)

    def remove(
        self,
        *,
        push_tokens: Sequence[models.PushTokenRemoval | params.PushTokenRemovalParam],
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Remove push tokens.

        `POST /push_notification/remove`

        Removes up to 50 device tokens and records the uninstalls. Use it only if you poll Apple's feedback service
        yourself, and then ask the vendor to stop its own polling; in every other case the vendor itself removes
        tokens that a push service reports as invalid.

        Example:
            result = client.push_tokens.remove(
                push_tokens=[
                    {"app_id": "5eed0001-0000-4000-8000-000000000001", "token": "abcd"}
                ]
            )

        Args:
            push_tokens: The tokens. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Push Notification Removal,
        https://www.appboy.com/documentation/REST_API/#push-notification-removal
        """
        return self._perform(
            Call(
                operation=operations.REMOVE_PUSH_TOKENS,
                body={
                    "push_tokens": push_tokens,
                },
                options=options,
            )
        )


class PushTokensWithRawResponse(RawMethods):
    """The methods of `PushTokens`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: PushTokens) -> None:
        super().__init__(resource)
        self.remove = with_raw_response(resource.remove)


class AsyncPushTokens(AsyncPushTokensBulk, AsyncResource):
    """Removing device tokens that no longer accept push messages."""

    @property
    def with_raw_response(self) -> AsyncPushTokensWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncPushTokensWithRawResponse(self)

    async def remove(
        self,
        *,
        push_tokens: Sequence[models.PushTokenRemoval | params.PushTokenRemovalParam],
        **options: Unpack[CallOptions],
    ) -> models.Success | models.PartialSuccess | models.Queued:
        """Remove push tokens.

        `POST /push_notification/remove`

        Removes up to 50 device tokens and records the uninstalls. Use it only if you poll Apple's feedback service
        yourself, and then ask the vendor to stop its own polling; in every other case the vendor itself removes
        tokens that a push service reports as invalid.

        Example:
            result = await client.push_tokens.remove(
                push_tokens=[
                    {"app_id": "5eed0001-0000-4000-8000-000000000001", "token": "abcd"}
                ]
            )

        Args:
            push_tokens: The tokens. At most 50 items.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The syntax of the request is wrong. Nothing was processed.
            AuthenticationError: 401: The identifier of the app group is unknown or missing. Nothing was processed.
            NotFoundError: 404: The identifier of the app group is set but unknown. Nothing was processed.
            APIStatusError: 413: The body is larger than 4 MB and was rejected.
            RateLimitError: 429: The limit of requests an hour is used up. Nothing was processed.
            InternalServerError: 5XX: The vendor's server failed, and nothing was processed. Retry with exponential
                backoff.

        Documentation: Push Notification Removal,
        https://www.appboy.com/documentation/REST_API/#push-notification-removal
        """
        return await self._perform(
            Call(
                operation=operations.REMOVE_PUSH_TOKENS,
                body={
                    "push_tokens": push_tokens,
                },
                options=options,
            )
        )


class AsyncPushTokensWithRawResponse(RawMethods):
    """The methods of `AsyncPushTokens`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncPushTokens) -> None:
        super().__init__(resource)
        self.remove = with_async_raw_response(resource.remove)
