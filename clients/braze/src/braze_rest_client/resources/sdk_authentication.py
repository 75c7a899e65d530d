# Generated from specs/braze/*.yaml; do not edit.

"""SdkAuthentication: The keys with which the SDK authenticates users."""

from __future__ import annotations

from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import sdk_authentication as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class SdkAuthentication(Resource):
    """The keys with which the SDK authenticates users."""

    @property
    def with_raw_response(self) -> SdkAuthenticationWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return SdkAuthenticationWithRawResponse(self)

    def create(
        self,
        *,
        app_id: str,
        rsa_public_key_str: str,
        description: str,
        make_primary: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SdkAuthenticationKeyCreated:
        """Create an SDK authentication key.

        `POST /app_group/sdk_authentication/create`

        Adds an RSA public key to an app. An app has at most three keys.

        Needs the permission `sdk_authentication.create`.

        Example:
            result = client.sdk_authentication.create(
                app_id="5eed0001-0000-4000-8000-000000000001",
                rsa_public_key_str="-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----",
                description="description",
                make_primary=False,
            )

        Args:
            app_id: The API identifier of the app.
            rsa_public_key_str: The RSA public key, in PEM. The vendor rejects anything else.
            description: A text about the key. At least 1 character.
            make_primary: Whether to make it the primary key of the app at once.
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

        Documentation: Create SDK Authentication key,
        https://www.braze.com/docs/api/endpoints/sdk_authentication/post_create_sdk_authentication_key/
        """
        return self._perform(
            Call(
                operation=operations.CREATE_SDK_AUTHENTICATION_KEY,
                body={
                    "app_id": app_id,
                    "rsa_public_key_str": rsa_public_key_str,
                    "description": description,
                    "make_primary": make_primary,
                },
                options=options,
            )
        )

    def list(
        self,
        *,
        app_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SdkAuthenticationKeyList:
        """List the SDK authentication keys of an app.

        `GET /app_group/sdk_authentication/keys`

        Returns every key of an app of the workspace.

        Needs the permission `sdk_authentication.keys`.

        Example:
            result = client.sdk_authentication.list(
                app_id="5eed0001-0000-4000-8000-000000000001\"
            )

        Args:
            app_id: The API identifier of the app.
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

        Documentation: List SDK Authentication keys,
        https://www.braze.com/docs/api/endpoints/sdk_authentication/get_sdk_authentication_keys/
        """
        return self._perform(
            Call(
                operation=operations.LIST_SDK_AUTHENTICATION_KEYS,
                query={
                    "app_id": app_id,
                },
                options=options,
            )
        )

    def set_primary(
        self,
        *,
        app_id: str,
        key_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SdkAuthenticationKeyList:
        """Set the primary SDK authentication key.

        `PUT /app_group/sdk_authentication/primary`

        Makes a key the primary one of its app, and returns all keys of the app.

        Needs the permission `sdk_authentication.primary`.

        Example:
            result = client.sdk_authentication.set_primary(
                app_id="5eed0001-0000-4000-8000-000000000001",
                key_id="5eed0010-0000-4000-8000-000000000002",
            )

        Args:
            app_id: The API identifier of the app.
            key_id: The identifier of the key. It must be a key of the app.
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

        Documentation: Set primary SDK Authentication key,
        https://www.braze.com/docs/api/endpoints/sdk_authentication/put_primary_sdk_authentication_key/
        """
        return self._perform(
            Call(
                operation=operations.SET_PRIMARY_SDK_AUTHENTICATION_KEY,
                body={
                    "app_id": app_id,
                    "key_id": key_id,
                },
                options=options,
            )
        )

    def delete(
        self,
        *,
        app_id: str,
        key_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SdkAuthenticationKeyList:
        """Delete an SDK authentication key.

        `DELETE /app_group/sdk_authentication/delete`

        Deletes a key of an app, and returns the others. The primary key cannot be deleted.

        Needs the permission `sdk_authentication.delete`.

        Example:
            result = client.sdk_authentication.delete(
                app_id="5eed0001-0000-4000-8000-000000000001",
                key_id="5eed0010-0000-4000-8000-000000000002",
            )

        Args:
            app_id: The API identifier of the app.
            key_id: The identifier of the key. It must be a key of the app, and not the primary one.
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

        Documentation: Delete SDK Authentication key,
        https://www.braze.com/docs/api/endpoints/sdk_authentication/delete_sdk_authentication_key/
        """
        return self._perform(
            Call(
                operation=operations.DELETE_SDK_AUTHENTICATION_KEY,
                body={
                    "app_id": app_id,
                    "key_id": key_id,
                },
                options=options,
            )
        )


class SdkAuthenticationWithRawResponse(RawMethods):
    """The methods of `SdkAuthentication`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: SdkAuthentication) -> None:
        super().__init__(resource)
        self.create = with_raw_response(resource.create)
        self.list = with_raw_response(resource.list)
        self.set_primary = with_raw_response(resource.set_primary)
        self.delete = with_raw_response(resource.delete)


class AsyncSdkAuthentication(AsyncResource):
    """The keys with which the SDK authenticates users."""

    @property
    def with_raw_response(self) -> AsyncSdkAuthenticationWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncSdkAuthenticationWithRawResponse(self)

    async def create(
        self,
        *,
        app_id: str,
        rsa_public_key_str: str,
        description: str,
        make_primary: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.SdkAuthenticationKeyCreated:
        """Create an SDK authentication key.

        `POST /app_group/sdk_authentication/create`

        Adds an RSA public key to an app. An app has at most three keys.

        Needs the permission `sdk_authentication.create`.

        Example:
            result = await client.sdk_authentication.create(
                app_id="5eed0001-0000-4000-8000-000000000001",
                rsa_public_key_str="-----BEGIN PUBLIC KEY-----\\nMIIB\\n-----END PUBLIC KEY-----",
                description="description",
                make_primary=False,
            )

        Args:
            app_id: The API identifier of the app.
            rsa_public_key_str: The RSA public key, in PEM. The vendor rejects anything else.
            description: A text about the key. At least 1 character.
            make_primary: Whether to make it the primary key of the app at once.
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

        Documentation: Create SDK Authentication key,
        https://www.braze.com/docs/api/endpoints/sdk_authentication/post_create_sdk_authentication_key/
        """
        return await self._perform(
            Call(
                operation=operations.CREATE_SDK_AUTHENTICATION_KEY,
                body={
                    "app_id": app_id,
                    "rsa_public_key_str": rsa_public_key_str,
                    "description": description,
                    "make_primary": make_primary,
                },
                options=options,
            )
        )

    async def list(
        self,
        *,
        app_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SdkAuthenticationKeyList:
        """List the SDK authentication keys of an app.

        `GET /app_group/sdk_authentication/keys`

        Returns every key of an app of the workspace.

        Needs the permission `sdk_authentication.keys`.

        Example:
            result = await client.sdk_authentication.list(
                app_id="5eed0001-0000-4000-8000-000000000001\"
            )

        Args:
            app_id: The API identifier of the app.
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

        Documentation: List SDK Authentication keys,
        https://www.braze.com/docs/api/endpoints/sdk_authentication/get_sdk_authentication_keys/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_SDK_AUTHENTICATION_KEYS,
                query={
                    "app_id": app_id,
                },
                options=options,
            )
        )

    async def set_primary(
        self,
        *,
        app_id: str,
        key_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SdkAuthenticationKeyList:
        """Set the primary SDK authentication key.

        `PUT /app_group/sdk_authentication/primary`

        Makes a key the primary one of its app, and returns all keys of the app.

        Needs the permission `sdk_authentication.primary`.

        Example:
            result = await client.sdk_authentication.set_primary(
                app_id="5eed0001-0000-4000-8000-000000000001",
                key_id="5eed0010-0000-4000-8000-000000000002",
            )

        Args:
            app_id: The API identifier of the app.
            key_id: The identifier of the key. It must be a key of the app.
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

        Documentation: Set primary SDK Authentication key,
        https://www.braze.com/docs/api/endpoints/sdk_authentication/put_primary_sdk_authentication_key/
        """
        return await self._perform(
            Call(
                operation=operations.SET_PRIMARY_SDK_AUTHENTICATION_KEY,
                body={
                    "app_id": app_id,
                    "key_id": key_id,
                },
                options=options,
            )
        )

    async def delete(
        self,
        *,
        app_id: str,
        key_id: str,
        **options: Unpack[CallOptions],
    ) -> models.SdkAuthenticationKeyList:
        """Delete an SDK authentication key.

        `DELETE /app_group/sdk_authentication/delete`

        Deletes a key of an app, and returns the others. The primary key cannot be deleted.

        Needs the permission `sdk_authentication.delete`.

        Example:
            result = await client.sdk_authentication.delete(
                app_id="5eed0001-0000-4000-8000-000000000001",
                key_id="5eed0010-0000-4000-8000-000000000002",
            )

        Args:
            app_id: The API identifier of the app.
            key_id: The identifier of the key. It must be a key of the app, and not the primary one.
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

        Documentation: Delete SDK Authentication key,
        https://www.braze.com/docs/api/endpoints/sdk_authentication/delete_sdk_authentication_key/
        """
        return await self._perform(
            Call(
                operation=operations.DELETE_SDK_AUTHENTICATION_KEY,
                body={
                    "app_id": app_id,
                    "key_id": key_id,
                },
                options=options,
            )
        )


class AsyncSdkAuthenticationWithRawResponse(RawMethods):
    """The methods of `AsyncSdkAuthentication`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncSdkAuthentication) -> None:
        super().__init__(resource)
        self.create = with_async_raw_response(resource.create)
        self.list = with_async_raw_response(resource.list)
        self.set_primary = with_async_raw_response(resource.set_primary)
        self.delete = with_async_raw_response(resource.delete)
