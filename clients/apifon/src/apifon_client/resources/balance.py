# Generated from specs/apifon/openapi.yaml; do not edit.

"""Balance: The balance and the message subscriptions of the account."""

from __future__ import annotations

from typing import Unpack

from apifon_client import models
from apifon_client.operations import balance as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class Balance(Resource):
    """The balance and the message subscriptions of the account."""

    @property
    def with_raw_response(self) -> BalanceWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return BalanceWithRawResponse(self)

    def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.Balance:
        """Read the balance.

        `POST /services/api/v1/balance`

        Returns the balance and the message subscriptions of the account. It only reads, although it is a POST; the
        request has no body.

        Example:
            result = client.balance.get()

        Args:
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Balance: Balance Request, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.GET_BALANCE,
                options=options,
            )
        )


class BalanceWithRawResponse(RawMethods):
    """The methods of `Balance`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Balance) -> None:
        super().__init__(resource)
        self.get = with_raw_response(resource.get)


class AsyncBalance(AsyncResource):
    """The balance and the message subscriptions of the account."""

    @property
    def with_raw_response(self) -> AsyncBalanceWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncBalanceWithRawResponse(self)

    async def get(
        self,
        **options: Unpack[CallOptions],
    ) -> models.Balance:
        """Read the balance.

        `POST /services/api/v1/balance`

        Returns the balance and the message subscriptions of the account. It only reads, although it is a POST; the
        request has no body.

        Example:
            result = await client.balance.get()

        Args:
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Balance: Balance Request, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.GET_BALANCE,
                options=options,
            )
        )


class AsyncBalanceWithRawResponse(RawMethods):
    """The methods of `AsyncBalance`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncBalance) -> None:
        super().__init__(resource)
        self.get = with_async_raw_response(resource.get)
