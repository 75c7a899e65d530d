# Generated from specs/appizer/openapi.yaml; do not edit.

"""Apps: The apps of the organization that the API key belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from msgspec import UNSET, UnsetType

from appizer_client import models
from appizer_client.operations import apps as operations
from appizer_client.pagination import PAGINATION
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


class Apps(Resource):
    """The apps of the organization that the API key belongs to."""

    @property
    def with_raw_response(self) -> AppsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AppsWithRawResponse(self)

    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        website_url: str | UnsetType = UNSET,
        authorized_domains: Sequence[str] | UnsetType = UNSET,
        data_retention_days: int | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        engagement_platform: Literal["none", "wonderpush"] | UnsetType = UNSET,
        engagement_credentials: Mapping[str, Any] | UnsetType = UNSET,
        email_platform: Literal["none", "brevo"] | UnsetType = UNSET,
        email_credentials: Mapping[str, Any] | UnsetType = UNSET,
        webhook_enabled: bool | UnsetType = UNSET,
        webhook_url: str | UnsetType = UNSET,
        webhook_use_query_params: bool | UnsetType = UNSET,
        context_info: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.App:
        """Create an app.

        `POST /v1/apps`

        Adds an app to the organization and returns the complete app, including its new tracking key and secret. Only
        `name` is required. No protection against duplicates is documented: sending the request twice creates two
        apps.

        Example:
            result = client.apps.create(
                name="My New App",
                description="My awesome app",
                timezone="America/New_York",
            )

        Args:
            name: The name of the app. 1 to 100 characters.
            description: The description of the app. At most 500 characters.
            website_url: The URL of the website.
            authorized_domains: The domains that may use the SDK.
            data_retention_days: The number of days for which event data is kept. 30 to 2555; default 365.
            timezone: The timezone of the app. Default "UTC".
            engagement_platform: The platform that reaches the app's users. Default "none".
            engagement_credentials: The credentials for the engagement platform. Their keys are not documented.
            email_platform: The platform that sends the app's e-mails. Default "none".
            email_credentials: The credentials for the e-mail platform. Their keys are not documented.
            webhook_enabled: Whether events are forwarded to the webhook. Default false.
            webhook_url: The URL to which events are forwarded.
            webhook_use_query_params: Whether the webhook receives event data as query parameters. Default false.
            context_info: Background information for texts written by AI. At most 2000 characters.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request, or a field of its body, is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            ConflictError: 409: The request conflicts with the existing data. Only the vendor's general error page
                lists this status.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: Create an App, https://appizer.com/docs/api/endpoints/apps/create
        """
        return self._perform(
            Call(
                operation=operations.CREATE_APP,
                body={
                    "name": name,
                    "description": description,
                    "website_url": website_url,
                    "authorized_domains": authorized_domains,
                    "data_retention_days": data_retention_days,
                    "timezone": timezone,
                    "engagement_platform": engagement_platform,
                    "engagement_credentials": engagement_credentials,
                    "email_platform": email_platform,
                    "email_credentials": email_credentials,
                    "webhook_enabled": webhook_enabled,
                    "webhook_url": webhook_url,
                    "webhook_use_query_params": webhook_use_query_params,
                    "context_info": context_info,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> Paginator[models.App]:
        """List the apps.

        `GET /v1/apps`

        Returns one page of the organization's apps and their total number. The order of the apps is not documented.

        Returns a paginator: iterate over it with `for` to get every item, or over its `pages()`.

        Example:
            for item in client.apps.list():
                print(item)

        Args:
            limit: The maximum number of apps per page. At most 100; default 20.
            offset: The number of apps to skip before the page starts. Default 0.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: List Apps, https://appizer.com/docs/api/endpoints/apps/list
        """
        return self._paginate(
            Call(
                operation=operations.LIST_APPS,
                query={
                    "limit": limit,
                    "offset": offset,
                },
                options=options,
            ),
            PAGINATION["listApps"],
        )

    def get(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.App:
        """Get an app.

        `GET /v1/apps/{id}`

        Returns all fields of one app.

        Example:
            result = client.apps.get("550e8400-e29b-41d4-a716-446655440000")

        Args:
            id: The UUID of the app.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            NotFoundError: 404: The organization has no app with this ID.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: Get App Details, https://appizer.com/docs/api/endpoints/apps/get
        """
        return self._perform(
            Call(
                operation=operations.GET_APP,
                path={
                    "id": id,
                },
                options=options,
            )
        )

    def update(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        website_url: str | UnsetType = UNSET,
        authorized_domains: Sequence[str] | UnsetType = UNSET,
        data_retention_days: int | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        engagement_platform: Literal["none", "wonderpush"] | UnsetType = UNSET,
        engagement_credentials: Mapping[str, Any] | UnsetType = UNSET,
        email_platform: Literal["none", "brevo"] | UnsetType = UNSET,
        email_credentials: Mapping[str, Any] | UnsetType = UNSET,
        webhook_enabled: bool | UnsetType = UNSET,
        webhook_url: str | UnsetType = UNSET,
        webhook_use_query_params: bool | UnsetType = UNSET,
        context_info: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.App:
        """Update an app.

        `PATCH /v1/apps/{id}`

        Changes the fields in the request and leaves all others unchanged. The response is the complete app after the
        change, with a new `updated_at`. It is not documented whether null clears a field or what an empty object
        does.

        Example:
            result = client.apps.update(
                "550e8400-e29b-41d4-a716-446655440000",
                name="My New App",
                description="My awesome app",
                timezone="America/New_York",
            )

        Args:
            id: The UUID of the app.
            name: The name of the app. 1 to 100 characters.
            description: The description of the app. At most 500 characters.
            website_url: The URL of the website.
            authorized_domains: The domains that may use the SDK.
            data_retention_days: The number of days for which event data is kept. 30 to 2555.
            timezone: The timezone of the app.
            engagement_platform: The platform that reaches the app's users.
            engagement_credentials: The credentials for the engagement platform. Their keys are not documented.
            email_platform: The platform that sends the app's e-mails.
            email_credentials: The credentials for the e-mail platform. Their keys are not documented.
            webhook_enabled: Whether events are forwarded to the webhook.
            webhook_url: The URL to which events are forwarded.
            webhook_use_query_params: Whether the webhook receives event data as query parameters.
            context_info: Background information for texts written by AI. At most 2000 characters.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request, or a field of its body, is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            NotFoundError: 404: The organization has no app with this ID.
            ConflictError: 409: The request conflicts with the existing data. Only the vendor's general error page
                lists this status.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: Update App, https://appizer.com/docs/api/endpoints/apps/update
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_APP,
                path={
                    "id": id,
                },
                body={
                    "name": name,
                    "description": description,
                    "website_url": website_url,
                    "authorized_domains": authorized_domains,
                    "data_retention_days": data_retention_days,
                    "timezone": timezone,
                    "engagement_platform": engagement_platform,
                    "engagement_credentials": engagement_credentials,
                    "email_platform": email_platform,
                    "email_credentials": email_credentials,
                    "webhook_enabled": webhook_enabled,
                    "webhook_url": webhook_url,
                    "webhook_use_query_params": webhook_use_query_params,
                    "context_info": context_info,
                },
                options=options,
            )
        )

    def delete(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.AppDeleted:
        """Delete an app.

        `DELETE /v1/apps/{id}`

        Permanently removes the app and all its data; neither can be restored.

        Example:
            result = client.apps.delete("550e8400-e29b-41d4-a716-446655440000")

        Args:
            id: The UUID of the app.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            NotFoundError: 404: The organization has no app with this ID.
            ConflictError: 409: The request conflicts with the existing data. Only the vendor's general error page
                lists this status.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: Delete App, https://appizer.com/docs/api/endpoints/apps/delete
        """
        return self._perform(
            Call(
                operation=operations.DELETE_APP,
                path={
                    "id": id,
                },
                options=options,
            )
        )


class AppsWithRawResponse(RawMethods):
    """The methods of `Apps`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: Apps) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.list = with_raw_pages(resource.list, operations.LIST_APPS)
        self.get = with_raw_response(resource.get)
        self.update = with_raw_response(resource.update)
        self.delete = with_raw_response(resource.delete)


class AsyncApps(AsyncResource):
    """The apps of the organization that the API key belongs to."""

    @property
    def with_raw_response(self) -> AsyncAppsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncAppsWithRawResponse(self)

    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        website_url: str | UnsetType = UNSET,
        authorized_domains: Sequence[str] | UnsetType = UNSET,
        data_retention_days: int | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        engagement_platform: Literal["none", "wonderpush"] | UnsetType = UNSET,
        engagement_credentials: Mapping[str, Any] | UnsetType = UNSET,
        email_platform: Literal["none", "brevo"] | UnsetType = UNSET,
        email_credentials: Mapping[str, Any] | UnsetType = UNSET,
        webhook_enabled: bool | UnsetType = UNSET,
        webhook_url: str | UnsetType = UNSET,
        webhook_use_query_params: bool | UnsetType = UNSET,
        context_info: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.App:
        """Create an app.

        `POST /v1/apps`

        Adds an app to the organization and returns the complete app, including its new tracking key and secret. Only
        `name` is required. No protection against duplicates is documented: sending the request twice creates two
        apps.

        Example:
            result = await client.apps.create(
                name="My New App",
                description="My awesome app",
                timezone="America/New_York",
            )

        Args:
            name: The name of the app. 1 to 100 characters.
            description: The description of the app. At most 500 characters.
            website_url: The URL of the website.
            authorized_domains: The domains that may use the SDK.
            data_retention_days: The number of days for which event data is kept. 30 to 2555; default 365.
            timezone: The timezone of the app. Default "UTC".
            engagement_platform: The platform that reaches the app's users. Default "none".
            engagement_credentials: The credentials for the engagement platform. Their keys are not documented.
            email_platform: The platform that sends the app's e-mails. Default "none".
            email_credentials: The credentials for the e-mail platform. Their keys are not documented.
            webhook_enabled: Whether events are forwarded to the webhook. Default false.
            webhook_url: The URL to which events are forwarded.
            webhook_use_query_params: Whether the webhook receives event data as query parameters. Default false.
            context_info: Background information for texts written by AI. At most 2000 characters.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request, or a field of its body, is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            ConflictError: 409: The request conflicts with the existing data. Only the vendor's general error page
                lists this status.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: Create an App, https://appizer.com/docs/api/endpoints/apps/create
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_APP,
                body={
                    "name": name,
                    "description": description,
                    "website_url": website_url,
                    "authorized_domains": authorized_domains,
                    "data_retention_days": data_retention_days,
                    "timezone": timezone,
                    "engagement_platform": engagement_platform,
                    "engagement_credentials": engagement_credentials,
                    "email_platform": email_platform,
                    "email_credentials": email_credentials,
                    "webhook_enabled": webhook_enabled,
                    "webhook_url": webhook_url,
                    "webhook_use_query_params": webhook_use_query_params,
                    "context_info": context_info,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[models.App]:
        """List the apps.

        `GET /v1/apps`

        Returns one page of the organization's apps and their total number. The order of the apps is not documented.

        Returns a paginator: iterate over it with `async for` to get every item, or over its `pages()`.

        Example:
            async for item in client.apps.list():
                print(item)

        Args:
            limit: The maximum number of apps per page. At most 100; default 20.
            offset: The number of apps to skip before the page starts. Default 0.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: List Apps, https://appizer.com/docs/api/endpoints/apps/list
        """
        return self._paginate(
            Call(
                operation=operations.LIST_APPS,
                query={
                    "limit": limit,
                    "offset": offset,
                },
                options=options,
            ),
            PAGINATION["listApps"],
        )

    async def get(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.App:
        """Get an app.

        `GET /v1/apps/{id}`

        Returns all fields of one app.

        Example:
            result = await client.apps.get("550e8400-e29b-41d4-a716-446655440000")

        Args:
            id: The UUID of the app.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            NotFoundError: 404: The organization has no app with this ID.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: Get App Details, https://appizer.com/docs/api/endpoints/apps/get
        """
        return await self._perform(
            Call(
                operation=operations.GET_APP,
                path={
                    "id": id,
                },
                options=options,
            )
        )

    async def update(
        self,
        id: str,
        *,
        name: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        website_url: str | UnsetType = UNSET,
        authorized_domains: Sequence[str] | UnsetType = UNSET,
        data_retention_days: int | UnsetType = UNSET,
        timezone: str | UnsetType = UNSET,
        engagement_platform: Literal["none", "wonderpush"] | UnsetType = UNSET,
        engagement_credentials: Mapping[str, Any] | UnsetType = UNSET,
        email_platform: Literal["none", "brevo"] | UnsetType = UNSET,
        email_credentials: Mapping[str, Any] | UnsetType = UNSET,
        webhook_enabled: bool | UnsetType = UNSET,
        webhook_url: str | UnsetType = UNSET,
        webhook_use_query_params: bool | UnsetType = UNSET,
        context_info: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.App:
        """Update an app.

        `PATCH /v1/apps/{id}`

        Changes the fields in the request and leaves all others unchanged. The response is the complete app after the
        change, with a new `updated_at`. It is not documented whether null clears a field or what an empty object
        does.

        Example:
            result = await client.apps.update(
                "550e8400-e29b-41d4-a716-446655440000",
                name="My New App",
                description="My awesome app",
                timezone="America/New_York",
            )

        Args:
            id: The UUID of the app.
            name: The name of the app. 1 to 100 characters.
            description: The description of the app. At most 500 characters.
            website_url: The URL of the website.
            authorized_domains: The domains that may use the SDK.
            data_retention_days: The number of days for which event data is kept. 30 to 2555.
            timezone: The timezone of the app.
            engagement_platform: The platform that reaches the app's users.
            engagement_credentials: The credentials for the engagement platform. Their keys are not documented.
            email_platform: The platform that sends the app's e-mails.
            email_credentials: The credentials for the e-mail platform. Their keys are not documented.
            webhook_enabled: Whether events are forwarded to the webhook.
            webhook_url: The URL to which events are forwarded.
            webhook_use_query_params: Whether the webhook receives event data as query parameters.
            context_info: Background information for texts written by AI. At most 2000 characters.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request, or a field of its body, is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            NotFoundError: 404: The organization has no app with this ID.
            ConflictError: 409: The request conflicts with the existing data. Only the vendor's general error page
                lists this status.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: Update App, https://appizer.com/docs/api/endpoints/apps/update
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_APP,
                path={
                    "id": id,
                },
                body={
                    "name": name,
                    "description": description,
                    "website_url": website_url,
                    "authorized_domains": authorized_domains,
                    "data_retention_days": data_retention_days,
                    "timezone": timezone,
                    "engagement_platform": engagement_platform,
                    "engagement_credentials": engagement_credentials,
                    "email_platform": email_platform,
                    "email_credentials": email_credentials,
                    "webhook_enabled": webhook_enabled,
                    "webhook_url": webhook_url,
                    "webhook_use_query_params": webhook_use_query_params,
                    "context_info": context_info,
                },
                options=options,
            )
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> models.AppDeleted:
        """Delete an app.

        `DELETE /v1/apps/{id}`

        Permanently removes the app and all its data; neither can be restored.

        Example:
            result = await client.apps.delete("550e8400-e29b-41d4-a716-446655440000")

        Args:
            id: The UUID of the app.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: A parameter of the request is invalid.
            AuthenticationError: 401: The API key is missing, invalid or revoked.
            PermissionDeniedError: 403: The API key is disabled or does not permit this request.
            NotFoundError: 404: The organization has no app with this ID.
            ConflictError: 409: The request conflicts with the existing data. Only the vendor's general error page
                lists this status.
            RateLimitError: 429: Too many requests. Only the vendor's general error page lists this status; the app
                pages state that there is no rate limit at present.
            InternalServerError: 500: The server failed.
            InternalServerError: 503: The service is temporarily unavailable. Only the vendor's general error page
                lists this status.

        Documentation: Delete App, https://appizer.com/docs/api/endpoints/apps/delete
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_APP,
                path={
                    "id": id,
                },
                options=options,
            )
        )


class AsyncAppsWithRawResponse(RawMethods):
    """The methods of `AsyncApps`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncApps) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.list = with_async_raw_pages(resource.list, operations.LIST_APPS)
        self.get = with_async_raw_response(resource.get)
        self.update = with_async_raw_response(resource.update)
        self.delete = with_async_raw_response(resource.delete)
