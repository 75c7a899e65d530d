# Generated from specs/apifon/openapi.yaml; do not edit.

"""Bounce: Contacts that receive no messages because they opted out or are invalid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from msgspec import UNSET, UnsetType

from apifon_client import models
from apifon_client.operations import bounce as operations
from apifon_client.pagination import PAGINATION
from engagement_core.call import Call
from engagement_core.lazy import LazyModule
from engagement_core.options import CallOptions
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_pages,
    with_async_raw_response,
    with_raw_pages,
    with_raw_response,
)
from engagement_core.response import EmptyResponse

if TYPE_CHECKING:
    from apifon_client import params
else:
    params = LazyModule("apifon_client.params")


class Bounce(Resource):
    """Contacts that receive no messages because they opted out or are invalid."""

    @property
    def with_raw_response(self) -> BounceWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return BounceWithRawResponse(self)

    def block(
        self,
        *,
        destination: str,
        reason: models.BlockReason,
        description: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Block a destination.

        `POST /services/api/v1/bounce/subscriber/block`

        Adds a mobile number or an email address to the bounce list, so that it receives no messages. The
        documentation promises a success status without a body but does not say which one.

        Example:
            result = client.bounce.block(
                destination="306999999999", reason="sub_requested\"
            )

        Args:
            destination: The mobile number or email address.
            reason: Why it is blocked.
            description: A short text of your own.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Bounce List REST API: Add, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.BLOCK_SUBSCRIBER,
                body={
                    "destination": destination,
                    "reason": reason,
                    "description": description,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        type: models.DestinationType | UnsetType = UNSET,
        reason: models.BlockReason | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        sort_dir: models.SortDirection | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.BlockedSubscriber]:
        """List blocked destinations.

        `GET /services/api/v1/bounce/subscriber`

        Returns one page of the account's bounce list.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.bounce.list():
                print(item)

        Args:
            type: Keeps the blocks of one kind of destination.
            reason: Keeps the blocks with this reason.
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
            page: The page of the results. Default 1.
            size: The number of results per page. At most 200; default 200.
            sort: The field by which the blocks are ordered. Default "date_created".
            sort_dir: The direction of the order. Default "ASC".
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

        Documentation: Bounce List REST API: Get Block Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.LIST_BLOCKED_SUBSCRIBERS,
                query={
                    "type": type,
                    "reason": reason,
                    "fields": fields,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "sort_dir": sort_dir,
                },
                options=options,
            ),
            PAGINATION["listBlockedSubscribers"],
        )

    def get(
        self,
        destination: str,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.BlockedSubscriber:
        """Read one block.

        `GET /services/api/v1/bounce/subscriber/{destination}`

        Returns the bounce list entry of one mobile number or email address.

        Example:
            result = client.bounce.get("306900000101")

        Args:
            destination: The mobile number or email address that is blocked.
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
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

        Documentation: Bounce List REST API: Get Block Subscriber by destination,
        https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.GET_BLOCKED_SUBSCRIBER,
                path={
                    "destination": destination,
                },
                query={
                    "fields": fields,
                },
                options=options,
            )
        )

    def query(
        self,
        *,
        conditions: Sequence[models.Condition | params.ConditionParam] | UnsetType = UNSET,
        sort: models.Sort | params.SortParam | UnsetType = UNSET,
        fields: Sequence[str] | str | UnsetType = UNSET,
        page: int | str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.BlockedSubscriber]:
        """Search blocked destinations.

        `POST /services/api/v1/bounce/subscriber/query`

        Returns one page of the blocks that meet every condition. The response has no page links.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.bounce.query():
                print(item)

        Args:
            conditions: The conditions, all of which must be met.
            sort: The order of the results.
            fields: The fields to return, as a list (in the samples) or separated by commas (in the tables).
            page: The page of the results. An integer in the tables, a string of digits in the samples. Default 1.
            size: The number of results per page. At most 200; default 200.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Bounce List REST API: Query Block Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.QUERY_BLOCKED_SUBSCRIBERS,
                body={
                    "conditions": conditions,
                    "sort": sort,
                    "fields": fields,
                    "page": page,
                    "size": size,
                },
                options=options,
            ),
            PAGINATION["queryBlockedSubscribers"],
        )

    def unblock(
        self,
        destination: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Unblock a destination.

        `DELETE /services/api/v1/bounce/subscriber/unblock/{destination}`

        Removes a mobile number or an email address from the bounce list. The documentation promises a success status
        without a body but does not say which one.

        Example:
            result = client.bounce.unblock("306900000101")

        Args:
            destination: The mobile number or email address that is blocked.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Bounce List REST API: Remove Blocked Subscriber, https://docs.apifon.com/apireference.html
        """
        return self._perform(
            Call(
                operation=operations.UNBLOCK_SUBSCRIBER,
                path={
                    "destination": destination,
                },
                options=options,
            )
        )


class BounceWithRawResponse(RawMethods):
    """The methods of `Bounce`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Bounce) -> None:
        super().__init__(resource)
        self.block = with_raw_response(resource.block)
        self.list = with_raw_pages(resource.list, operations.LIST_BLOCKED_SUBSCRIBERS)
        self.get = with_raw_response(resource.get)
        self.query = with_raw_pages(resource.query, operations.QUERY_BLOCKED_SUBSCRIBERS)
        self.unblock = with_raw_response(resource.unblock)


class AsyncBounce(AsyncResource):
    """Contacts that receive no messages because they opted out or are invalid."""

    @property
    def with_raw_response(self) -> AsyncBounceWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncBounceWithRawResponse(self)

    async def block(
        self,
        *,
        destination: str,
        reason: models.BlockReason,
        description: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Block a destination.

        `POST /services/api/v1/bounce/subscriber/block`

        Adds a mobile number or an email address to the bounce list, so that it receives no messages. The
        documentation promises a success status without a body but does not say which one.

        Example:
            result = await client.bounce.block(
                destination="306999999999", reason="sub_requested\"
            )

        Args:
            destination: The mobile number or email address.
            reason: Why it is blocked.
            description: A short text of your own.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Bounce List REST API: Add, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.BLOCK_SUBSCRIBER,
                body={
                    "destination": destination,
                    "reason": reason,
                    "description": description,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        type: models.DestinationType | UnsetType = UNSET,
        reason: models.BlockReason | UnsetType = UNSET,
        fields: Sequence[str] | UnsetType = UNSET,
        page: int | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        sort: str | UnsetType = UNSET,
        sort_dir: models.SortDirection | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.BlockedSubscriber]:
        """List blocked destinations.

        `GET /services/api/v1/bounce/subscriber`

        Returns one page of the account's bounce list.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.bounce.list():
                print(item)

        Args:
            type: Keeps the blocks of one kind of destination.
            reason: Keeps the blocks with this reason.
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
            page: The page of the results. Default 1.
            size: The number of results per page. At most 200; default 200.
            sort: The field by which the blocks are ordered. Default "date_created".
            sort_dir: The direction of the order. Default "ASC".
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

        Documentation: Bounce List REST API: Get Block Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.LIST_BLOCKED_SUBSCRIBERS,
                query={
                    "type": type,
                    "reason": reason,
                    "fields": fields,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "sort_dir": sort_dir,
                },
                options=options,
            ),
            PAGINATION["listBlockedSubscribers"],
        )

    async def get(
        self,
        destination: str,
        *,
        fields: Sequence[str] | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.BlockedSubscriber:
        """Read one block.

        `GET /services/api/v1/bounce/subscriber/{destination}`

        Returns the bounce list entry of one mobile number or email address.

        Example:
            result = await client.bounce.get("306900000101")

        Args:
            destination: The mobile number or email address that is blocked.
            fields: The fields to return, separated by commas; the others are omitted. By default, every field is
                returned.
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

        Documentation: Bounce List REST API: Get Block Subscriber by destination,
        https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.GET_BLOCKED_SUBSCRIBER,
                path={
                    "destination": destination,
                },
                query={
                    "fields": fields,
                },
                options=options,
            )
        )

    def query(
        self,
        *,
        conditions: Sequence[models.Condition | params.ConditionParam] | UnsetType = UNSET,
        sort: models.Sort | params.SortParam | UnsetType = UNSET,
        fields: Sequence[str] | str | UnsetType = UNSET,
        page: int | str | UnsetType = UNSET,
        size: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.BlockedSubscriber]:
        """Search blocked destinations.

        `POST /services/api/v1/bounce/subscriber/query`

        Returns one page of the blocks that meet every condition. The response has no page links.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.bounce.query():
                print(item)

        Args:
            conditions: The conditions, all of which must be met.
            sort: The order of the results.
            fields: The fields to return, as a list (in the samples) or separated by commas (in the tables).
            page: The page of the results. An integer in the tables, a string of digits in the samples. Default 1.
            size: The number of results per page. At most 200; default 200.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            APIStatusError: 415: The endpoint does not support this content type.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Bounce List REST API: Query Block Subscribers, https://docs.apifon.com/apireference.html
        """
        return self._paginate(
            Call(
                operation=operations.QUERY_BLOCKED_SUBSCRIBERS,
                body={
                    "conditions": conditions,
                    "sort": sort,
                    "fields": fields,
                    "page": page,
                    "size": size,
                },
                options=options,
            ),
            PAGINATION["queryBlockedSubscribers"],
        )

    async def unblock(
        self,
        destination: str,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Unblock a destination.

        `DELETE /services/api/v1/bounce/subscriber/unblock/{destination}`

        Removes a mobile number or an email address from the bounce list. The documentation promises a success status
        without a body but does not say which one.

        Example:
            result = await client.bounce.unblock("306900000101")

        Args:
            destination: The mobile number or email address that is blocked.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid: a parameter is missing or wrong.
            AuthenticationError: 401: Credentials are missing, wrong or revoked, or the host is not on the list of
                authorized IP addresses.
            PermissionDeniedError: 403: The request contains values that are invalid or not allowed.
            NotFoundError: 404: The resource or the endpoint does not exist.
            APIStatusError: 405: The endpoint does not support this HTTP method.
            APIStatusError: 408: The server did not respond in time.
            ConflictError: 409: The request conflicts with the state of the resource.
            RateLimitError: 429: Too many requests: the caller is being throttled.
            InternalServerError: 500: The vendor's server failed.

        Documentation: Bounce List REST API: Remove Blocked Subscriber, https://docs.apifon.com/apireference.html
        """
        return await self._perform(
            Call(
                operation=operations.UNBLOCK_SUBSCRIBER,
                path={
                    "destination": destination,
                },
                options=options,
            )
        )


class AsyncBounceWithRawResponse(RawMethods):
    """The methods of `AsyncBounce`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncBounce) -> None:
        super().__init__(resource)
        self.block = with_async_raw_response(resource.block)
        self.list = with_async_raw_pages(resource.list, operations.LIST_BLOCKED_SUBSCRIBERS)
        self.get = with_async_raw_response(resource.get)
        self.query = with_async_raw_pages(resource.query, operations.QUERY_BLOCKED_SUBSCRIBERS)
        self.unblock = with_async_raw_response(resource.unblock)
