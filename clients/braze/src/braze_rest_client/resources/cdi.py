# Generated from specs/braze/*.yaml; do not edit.

"""Cdi: The integrations that import data from a data warehouse, and their syncs."""

from __future__ import annotations

from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import cdi as operations
from braze_rest_client.pagination import PAGINATION
from engagement_core.call import Call
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


class Cdi(Resource):
    """The integrations that import data from a data warehouse, and their syncs."""

    @property
    def with_raw_response(self) -> CdiWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CdiWithRawResponse(self)

    def list_integrations(
        self,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.CdiIntegration]:
        """List integrations.

        `GET /cdi/integrations`

        Returns 10 integrations of cloud data ingestion. If there are more, the header `Link` refers to the next page
        by a cursor. Needs the permission `cdi.integration_list`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.cdi.list_integrations():
                print(item)

        Args:
            cursor: The page to return, from the header `Link` of another page. If omitted, the first page is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The cursor is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List integrations, https://www.braze.com/docs/api/endpoints/cdi/get_integration_list/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CDI_INTEGRATIONS,
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listCdiIntegrations"],
        )

    def list_job_sync_status(
        self,
        integration_id: str,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.CdiJobSyncStatus]:
        """List the syncs of an integration.

        `GET /cdi/integrations/{integration_id}/job_sync_status`

        Returns the status of 10 past syncs of an integration. If there are more, the header `Link` refers to the
        next page by a cursor. Needs the permission `cdi.integration_job_status`.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.cdi.list_job_sync_status(
                "5eed000e-0000-4000-8000-000000000001\"
            ):
                print(item)

        Args:
            integration_id: The identifier of the integration, from the list of integrations or from the dashboard:
                it is the last part of the integration's address.
            cursor: The page to return, from the header `Link` of another page. If omitted, the first page is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The cursor or the identifier of the integration is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List job sync status, https://www.braze.com/docs/api/endpoints/cdi/get_job_sync_status/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CDI_JOB_SYNC_STATUS,
                path={
                    "integration_id": integration_id,
                },
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listCdiJobSyncStatus"],
        )

    def trigger_sync(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CdiSyncResult:
        """Start a sync of an integration.

        `POST /cdi/integrations/{integration_id}/sync`

        Starts a sync of an integration, which runs asynchronously. While a sync of the integration is running, the
        response is 429. Needs the permission `cdi.integration_sync`.

        Example:
            result = client.cdi.trigger_sync("5eed000e-0000-4000-8000-000000000001")

        Args:
            integration_id: The identifier of the integration, from the list of integrations or from the dashboard:
                it is the last part of the integration's address.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The identifier of the integration is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The integration does not exist.
            RateLimitError: 429: A sync of this integration is running: try again after it has finished. Or the rate
                limit is exceeded.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Trigger a sync, https://www.braze.com/docs/api/endpoints/cdi/post_job_sync/
        """
        return self._perform(
            Call(
                operation=operations.TRIGGER_CDI_SYNC,
                path={
                    "integration_id": integration_id,
                },
                options=options,
            )
        )


class CdiWithRawResponse(RawMethods):
    """The methods of `Cdi`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Cdi) -> None:
        super().__init__(resource)
        self.list_integrations = with_raw_pages(resource.list_integrations, operations.LIST_CDI_INTEGRATIONS)
        self.list_job_sync_status = with_raw_pages(resource.list_job_sync_status, operations.LIST_CDI_JOB_SYNC_STATUS)
        self.trigger_sync = with_raw_response(resource.trigger_sync)


class AsyncCdi(AsyncResource):
    """The integrations that import data from a data warehouse, and their syncs."""

    @property
    def with_raw_response(self) -> AsyncCdiWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCdiWithRawResponse(self)

    def list_integrations(
        self,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.CdiIntegration]:
        """List integrations.

        `GET /cdi/integrations`

        Returns 10 integrations of cloud data ingestion. If there are more, the header `Link` refers to the next page
        by a cursor. Needs the permission `cdi.integration_list`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.cdi.list_integrations():
                print(item)

        Args:
            cursor: The page to return, from the header `Link` of another page. If omitted, the first page is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The cursor is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List integrations, https://www.braze.com/docs/api/endpoints/cdi/get_integration_list/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CDI_INTEGRATIONS,
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listCdiIntegrations"],
        )

    def list_job_sync_status(
        self,
        integration_id: str,
        *,
        cursor: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.CdiJobSyncStatus]:
        """List the syncs of an integration.

        `GET /cdi/integrations/{integration_id}/job_sync_status`

        Returns the status of 10 past syncs of an integration. If there are more, the header `Link` refers to the
        next page by a cursor. Needs the permission `cdi.integration_job_status`.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.cdi.list_job_sync_status(
                "5eed000e-0000-4000-8000-000000000001\"
            ):
                print(item)

        Args:
            integration_id: The identifier of the integration, from the list of integrations or from the dashboard:
                it is the last part of the integration's address.
            cursor: The page to return, from the header `Link` of another page. If omitted, the first page is
                returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The cursor or the identifier of the integration is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: List job sync status, https://www.braze.com/docs/api/endpoints/cdi/get_job_sync_status/
        """
        return self._paginate(
            Call(
                operation=operations.LIST_CDI_JOB_SYNC_STATUS,
                path={
                    "integration_id": integration_id,
                },
                query={
                    "cursor": cursor,
                },
                options=options,
            ),
            PAGINATION["listCdiJobSyncStatus"],
        )

    async def trigger_sync(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> models.CdiSyncResult:
        """Start a sync of an integration.

        `POST /cdi/integrations/{integration_id}/sync`

        Starts a sync of an integration, which runs asynchronously. While a sync of the integration is running, the
        response is 429. Needs the permission `cdi.integration_sync`.

        Example:
            result = await client.cdi.trigger_sync(
                "5eed000e-0000-4000-8000-000000000001\"
            )

        Args:
            integration_id: The identifier of the integration, from the list of integrations or from the dashboard:
                it is the last part of the integration's address.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The identifier of the integration is invalid.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The integration does not exist.
            RateLimitError: 429: A sync of this integration is running: try again after it has finished. Or the rate
                limit is exceeded.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: Trigger a sync, https://www.braze.com/docs/api/endpoints/cdi/post_job_sync/
        """
        return await self._perform(
            Call(
                operation=operations.TRIGGER_CDI_SYNC,
                path={
                    "integration_id": integration_id,
                },
                options=options,
            )
        )


class AsyncCdiWithRawResponse(RawMethods):
    """The methods of `AsyncCdi`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCdi) -> None:
        super().__init__(resource)
        self.list_integrations = with_async_raw_pages(resource.list_integrations, operations.LIST_CDI_INTEGRATIONS)
        self.list_job_sync_status = with_async_raw_pages(
            resource.list_job_sync_status, operations.LIST_CDI_JOB_SYNC_STATUS
        )
        self.trigger_sync = with_async_raw_response(resource.trigger_sync)
