# Generated from specs/braze/*.yaml; do not edit.

"""ContentBlocksTranslations: The translations of a Content Block."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import content_blocks_translations as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class ContentBlocksTranslations(Resource):
    """The translations of a Content Block."""

    @property
    def with_raw_response(self) -> ContentBlocksTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return ContentBlocksTranslationsWithRawResponse(self)

    def list(
        self,
        *,
        content_block_id: str,
        locale_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of a Content Block.

        `GET /content_blocks/translations`

        Returns the translations of a Content Block, by locale. In early access: ask your account manager at the
        vendor. Needs the permission `content_blocks.translations.get`.

        Example:
            result = client.content_blocks.translations.list(
                content_block_id="5eed000a-0000-4000-8000-000000000001\"
            )

        Args:
            content_block_id: The identifier of the Content Block.
            locale_id: The UUID of a locale to filter the response, from `locale.uuid` of a translation.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale or the translations are invalid, or the message has no translations.
                Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View all translations for a Content Block,
        https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_translation_content_block/
        """
        return self._perform(
            Call(
                operation=operations.LIST_CONTENT_BLOCK_TRANSLATIONS,
                query={
                    "content_block_id": content_block_id,
                    "locale_id": locale_id,
                },
                options=options,
            )
        )

    def update(
        self,
        *,
        content_block_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> models.TranslationUpdateResult:
        """Update the translations of a Content Block.

        `PUT /content_blocks/translations`

        Changes translations of a Content Block in one locale. Needs the permission
        `content_blocks.translations.update`.

        Example:
            result = client.content_blocks.translations.update(
                content_block_id="5eed000a-0000-4000-8000-000000000001",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={"id_3": "Ein Absatz ohne Formatierung"},
            )

        Args:
            content_block_id: The identifier of the Content Block.
            locale_id: The UUID of the locale.
            translation_map: The new texts, by the identifier of their translation tag.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale or the translations are invalid, or the message has no translations.
                Nothing was stored.
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

        Documentation: Update translation in a Content Block,
        https://www.braze.com/docs/api/endpoints/translations/content_blocks/put_update_translation_content_block/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_CONTENT_BLOCK_TRANSLATIONS,
                body={
                    "content_block_id": content_block_id,
                    "locale_id": locale_id,
                    "translation_map": translation_map,
                },
                options=options,
            )
        )

    def get_source(
        self,
        *,
        content_block_id: str,
        locale_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationSourceResult:
        """Get the source texts of a Content Block.

        `GET /content_blocks/translations/source`

        Returns the default texts inside the translation tags of a Content Block. Needs the permission
        `content_blocks.translations.get`.

        Example:
            result = client.content_blocks.translations.get_source(
                content_block_id="5eed000a-0000-4000-8000-000000000001\"
            )

        Args:
            content_block_id: The identifier of the Content Block.
            locale_id: The UUID of a locale to filter the response, from `locale.uuid` of a translation.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale or the translations are invalid, or the message has no translations.
                Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View default source values for a Content Block's translation tags,
        https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_source_content_block/
        """
        return self._perform(
            Call(
                operation=operations.GET_CONTENT_BLOCK_TRANSLATION_SOURCE,
                query={
                    "content_block_id": content_block_id,
                    "locale_id": locale_id,
                },
                options=options,
            )
        )


class ContentBlocksTranslationsWithRawResponse(RawMethods):
    """The methods of `ContentBlocksTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: ContentBlocksTranslations) -> None:
        super().__init__(resource)
        self.list = with_raw_response(resource.list)
        self.update = with_raw_response(resource.update)
        self.get_source = with_raw_response(resource.get_source)


class AsyncContentBlocksTranslations(AsyncResource):
    """The translations of a Content Block."""

    @property
    def with_raw_response(self) -> AsyncContentBlocksTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncContentBlocksTranslationsWithRawResponse(self)

    async def list(
        self,
        *,
        content_block_id: str,
        locale_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of a Content Block.

        `GET /content_blocks/translations`

        Returns the translations of a Content Block, by locale. In early access: ask your account manager at the
        vendor. Needs the permission `content_blocks.translations.get`.

        Example:
            result = await client.content_blocks.translations.list(
                content_block_id="5eed000a-0000-4000-8000-000000000001\"
            )

        Args:
            content_block_id: The identifier of the Content Block.
            locale_id: The UUID of a locale to filter the response, from `locale.uuid` of a translation.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale or the translations are invalid, or the message has no translations.
                Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View all translations for a Content Block,
        https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_translation_content_block/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_CONTENT_BLOCK_TRANSLATIONS,
                query={
                    "content_block_id": content_block_id,
                    "locale_id": locale_id,
                },
                options=options,
            )
        )

    async def update(
        self,
        *,
        content_block_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> models.TranslationUpdateResult:
        """Update the translations of a Content Block.

        `PUT /content_blocks/translations`

        Changes translations of a Content Block in one locale. Needs the permission
        `content_blocks.translations.update`.

        Example:
            result = await client.content_blocks.translations.update(
                content_block_id="5eed000a-0000-4000-8000-000000000001",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={"id_3": "Ein Absatz ohne Formatierung"},
            )

        Args:
            content_block_id: The identifier of the Content Block.
            locale_id: The UUID of the locale.
            translation_map: The new texts, by the identifier of their translation tag.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale or the translations are invalid, or the message has no translations.
                Nothing was stored.
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

        Documentation: Update translation in a Content Block,
        https://www.braze.com/docs/api/endpoints/translations/content_blocks/put_update_translation_content_block/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_CONTENT_BLOCK_TRANSLATIONS,
                body={
                    "content_block_id": content_block_id,
                    "locale_id": locale_id,
                    "translation_map": translation_map,
                },
                options=options,
            )
        )

    async def get_source(
        self,
        *,
        content_block_id: str,
        locale_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationSourceResult:
        """Get the source texts of a Content Block.

        `GET /content_blocks/translations/source`

        Returns the default texts inside the translation tags of a Content Block. Needs the permission
        `content_blocks.translations.get`.

        Example:
            result = await client.content_blocks.translations.get_source(
                content_block_id="5eed000a-0000-4000-8000-000000000001\"
            )

        Args:
            content_block_id: The identifier of the Content Block.
            locale_id: The UUID of a locale to filter the response, from `locale.uuid` of a translation.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale or the translations are invalid, or the message has no translations.
                Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View default source values for a Content Block's translation tags,
        https://www.braze.com/docs/api/endpoints/translations/content_blocks/get_source_content_block/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CONTENT_BLOCK_TRANSLATION_SOURCE,
                query={
                    "content_block_id": content_block_id,
                    "locale_id": locale_id,
                },
                options=options,
            )
        )


class AsyncContentBlocksTranslationsWithRawResponse(RawMethods):
    """The methods of `AsyncContentBlocksTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncContentBlocksTranslations) -> None:
        super().__init__(resource)
        self.list = with_async_raw_response(resource.list)
        self.update = with_async_raw_response(resource.update)
        self.get_source = with_async_raw_response(resource.get_source)
