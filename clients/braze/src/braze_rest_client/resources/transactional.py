# Generated from specs/braze/*.yaml; do not edit.

"""Transactional: Sending transactional e-mail to one user at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import transactional as operations
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


class Transactional(Resource):
    """Sending transactional e-mail to one user at a time."""

    @property
    def with_raw_response(self) -> TransactionalWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return TransactionalWithRawResponse(self)

    def send(
        self,
        campaign_id: str,
        *,
        recipient: models.TransactionalEmailRecipient | params.TransactionalEmailRecipientParam,
        external_send_id: str | UnsetType = UNSET,
        trigger_properties: models.TriggerProperties | params.TriggerPropertiesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TransactionalEmailSendResult:
        """Send a transactional e-mail.

        `POST /transactional/v1/campaigns/{campaign_id}/send`

        Sends a campaign for transactional e-mail to one user. Part of some packages only. With an
        `external_send_id`, the same request within 24 hours sends nothing new. The package covers a number of
        e-mails an hour, of which 99.9 percent are sent in less than a minute; more are sent too, without that
        promise, and the requests count towards the default limit. Needs the permission `transactional.send`.

        Example:
            result = client.transactional.send(
                "5eed0004-0000-4000-8000-000000000005",
                recipient={"external_user_id": "user1"},
                external_send_id="YOUR_BASE64_COMPATIBLE_ID",
                trigger_properties={
                    "example_string_property": "YOUR_EXAMPLE_STRING",
                    "example_integer_property": 1,
                },
            )

        Args:
            campaign_id: The identifier of the campaign, which must be one for transactional e-mail.
            recipient: The user who receives the e-mail.
            external_send_id: Your own identifier of this e-mail, which its events repeat. Another request with the
                same identifier within 24 hours sends nothing new. Pattern `^[a-zA-Z0-9\\-_+\\/=]+$`.
            trigger_properties: Values for placeholders of the message.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid, lacks the permission, or the IP address is not allowed.
                Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Send transactional emails using API-triggered delivery,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_transactional_message/
        """
        return self._perform(
            Call(
                operation=operations.SEND_TRANSACTIONAL_EMAIL,
                path={
                    "campaign_id": campaign_id,
                },
                body={
                    "recipient": recipient,
                    "external_send_id": external_send_id,
                    "trigger_properties": trigger_properties,
                },
                options=options,
            )
        )


class TransactionalWithRawResponse(RawMethods):
    """The methods of `Transactional`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Transactional) -> None:
        super().__init__(resource)
        self.send = with_raw_response(resource.send)


class AsyncTransactional(AsyncResource):
    """Sending transactional e-mail to one user at a time."""

    @property
    def with_raw_response(self) -> AsyncTransactionalWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncTransactionalWithRawResponse(self)

    async def send(
        self,
        campaign_id: str,
        *,
        recipient: models.TransactionalEmailRecipient | params.TransactionalEmailRecipientParam,
        external_send_id: str | UnsetType = UNSET,
        trigger_properties: models.TriggerProperties | params.TriggerPropertiesParam | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TransactionalEmailSendResult:
        """Send a transactional e-mail.

        `POST /transactional/v1/campaigns/{campaign_id}/send`

        Sends a campaign for transactional e-mail to one user. Part of some packages only. With an
        `external_send_id`, the same request within 24 hours sends nothing new. The package covers a number of
        e-mails an hour, of which 99.9 percent are sent in less than a minute; more are sent too, without that
        promise, and the requests count towards the default limit. Needs the permission `transactional.send`.

        Example:
            result = await client.transactional.send(
                "5eed0004-0000-4000-8000-000000000005",
                recipient={"external_user_id": "user1"},
                external_send_id="YOUR_BASE64_COMPATIBLE_ID",
                trigger_properties={
                    "example_string_property": "YOUR_EXAMPLE_STRING",
                    "example_integer_property": 1,
                },
            )

        Args:
            campaign_id: The identifier of the campaign, which must be one for transactional e-mail.
            recipient: The user who receives the e-mail.
            external_send_id: Your own identifier of this e-mail, which its events repeat. Another request with the
                same identifier within 24 hours sends nothing new. Pattern `^[a-zA-Z0-9\\-_+\\/=]+$`.
            trigger_properties: Values for placeholders of the message.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid, lacks the permission, or the IP address is not allowed.
                Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            APIStatusError: 415: The header `Content-Type` is missing or is not `application/json`. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Send transactional emails using API-triggered delivery,
        https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_transactional_message/
        """
        return await self._perform(
            Call(
                operation=operations.SEND_TRANSACTIONAL_EMAIL,
                path={
                    "campaign_id": campaign_id,
                },
                body={
                    "recipient": recipient,
                    "external_send_id": external_send_id,
                    "trigger_properties": trigger_properties,
                },
                options=options,
            )
        )


class AsyncTransactionalWithRawResponse(RawMethods):
    """The methods of `AsyncTransactional`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncTransactional) -> None:
        super().__init__(resource)
        self.send = with_async_raw_response(resource.send)
