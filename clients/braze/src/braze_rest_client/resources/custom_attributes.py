# Generated from specs/braze/*.yaml; do not edit.

"""CustomAttributes: The custom attributes of the workspace."""

from __future__ import annotations

from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import custom_attributes as operations
from braze_rest_client.pagination import PAGINATION
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_pages,
    with_raw_pages,
)


class CustomAttributes(Resource):
    """The custom attributes of the workspace."""

    @property
    def with_raw_response(self) -> CustomAttributesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CustomAttributesWithRawResponse(self)

    def list(
        self,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.CustomAttributeDetails]:
        """List the custom attributes.

        `GET /custom_attributes`

        Returns one page of 50 custom attributes, in alphabetical order. The `Link` header leads to the next page.

        Needs the permission `custom_attributes.get`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.custom_attributes.list():
                print(item)

        Args:
            cursor: Selects the page, from the `Link` header of the page before. Without it, the first page is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Export custom attributes,
        https://www.braze.com/docs/api/endpoints/export/custom_attributes/get_custom_attributes/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CUSTOM_ATTRIBUTES,
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listCustomAttributes"],
        )


class CustomAttributesWithRawResponse(RawMethods):
    """The methods of `CustomAttributes`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CustomAttributes) -> None:
        super().__init__(resource)
        self.list = with_raw_pages(resource.list, operations.LIST_CUSTOM_ATTRIBUTES)


class AsyncCustomAttributes(AsyncResource):
    """The custom attributes of the workspace."""

    @property
    def with_raw_response(self) -> AsyncCustomAttributesWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCustomAttributesWithRawResponse(self)

    def list(
        self,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.CustomAttributeDetails]:
        """List the custom attributes.

        `GET /custom_attributes`

        Returns one page of 50 custom attributes, in alphabetical order. The `Link` header leads to the next page.

        Needs the permission `custom_attributes.get`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.custom_attributes.list():
                print(item)

        Args:
            cursor: Selects the page, from the `Link` header of the page before. Without it, the first page is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The request is invalid. Nothing was sent.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Export custom attributes,
        https://www.braze.com/docs/api/endpoints/export/custom_attributes/get_custom_attributes/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CUSTOM_ATTRIBUTES,
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listCustomAttributes"],
        )


class AsyncCustomAttributesWithRawResponse(RawMethods):
    """The methods of `AsyncCustomAttributes`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCustomAttributes) -> None:
        super().__init__(resource)
        self.list = with_async_raw_pages(resource.list, operations.LIST_CUSTOM_ATTRIBUTES)
