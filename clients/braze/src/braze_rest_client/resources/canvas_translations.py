# Generated from specs/braze/*.yaml; do not edit.

"""CanvasTranslations: The translations of the messages of a Canvas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import canvas_translations as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class CanvasTranslations(Resource):
    """The translations of the messages of a Canvas."""

    @property
    def with_raw_response(self) -> CanvasTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CanvasTranslationsWithRawResponse(self)

    def list(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | UnsetType = UNSET,
        post_launch_draft_version: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of a Canvas message.

        `GET /canvas/translations`

        Returns the translations of a message variation of a Canvas step, by locale. In early access: ask your
        account manager at the vendor. Needs the permission `canvas.translations.get`.

        Example:
            result = client.canvas.translations.list(
                workflow_id="5eed0006-0000-4000-8000-000000000001",
                step_id="5eed0007-0000-4000-8000-000000000001",
                message_variation_id="5eed0007-0000-4000-8000-000000000002",
            )

        Args:
            workflow_id: The identifier of the Canvas.
            step_id: The identifier of the Canvas step.
            message_variation_id: The identifier of the message variation.
            locale_id: The UUID of a locale to filter the response, from `locale.uuid` of a translation.
            post_launch_draft_version: Whether to return the latest draft instead of the latest published version.
                Default false.
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

        Documentation: View translation for a Canvas,
        https://www.braze.com/docs/api/endpoints/translations/canvas/get_translation_canvas/
        """
        return self._perform(
            Call(
                operation=operations.LIST_CANVAS_TRANSLATIONS,
                query={
                    "workflow_id": workflow_id,
                    "step_id": step_id,
                    "message_variation_id": message_variation_id,
                    "locale_id": locale_id,
                    "post_launch_draft_version": post_launch_draft_version,
                },
                options=options,
            )
        )

    def update(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> models.TranslationUpdateResult:
        """Update the translations of a Canvas message.

        `PUT /canvas/translations`

        Changes translations of a message variation of a Canvas step in one locale. If the Canvas has been launched,
        its message must first be saved as a draft. In early access: ask your account manager at the vendor. Needs
        the permission `canvas.translations.update`.

        Example:
            result = client.canvas.translations.update(
                workflow_id="5eed0006-0000-4000-8000-000000000001",
                step_id="5eed0007-0000-4000-8000-000000000001",
                message_variation_id="5eed0007-0000-4000-8000-000000000002",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={"id_3": "Ein Absatz ohne Formatierung"},
            )

        Args:
            workflow_id: The identifier of the Canvas.
            step_id: The identifier of the Canvas step.
            message_variation_id: The identifier of the message variation.
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

        Documentation: Update translation in a Canvas,
        https://www.braze.com/docs/api/endpoints/translations/canvas/put_update_translation_canvas/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_CANVAS_TRANSLATIONS,
                body={
                    "workflow_id": workflow_id,
                    "step_id": step_id,
                    "message_variation_id": message_variation_id,
                    "locale_id": locale_id,
                    "translation_map": translation_map,
                },
                options=options,
            )
        )

    def get_source(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | UnsetType = UNSET,
        post_launch_draft_version: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationSourceResult:
        """Get the source texts of a Canvas message.

        `GET /canvas/translations/source`

        Returns the default texts inside the translation tags of a message variation of a Canvas step. Needs the
        permission `canvas.translations.get`.

        Example:
            result = client.canvas.translations.get_source(
                workflow_id="5eed0006-0000-4000-8000-000000000001",
                step_id="5eed0007-0000-4000-8000-000000000001",
                message_variation_id="5eed0007-0000-4000-8000-000000000002",
            )

        Args:
            workflow_id: The identifier of the Canvas.
            step_id: The identifier of the Canvas step.
            message_variation_id: The identifier of the message variation.
            locale_id: The UUID of a locale to filter the response, from `locale.uuid` of a translation.
            post_launch_draft_version: Whether to return the latest draft instead of the latest published version.
                Default false.
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

        Documentation: View default source values for a canvas's translation tags,
        https://www.braze.com/docs/api/endpoints/translations/canvas/get_source_canvas/
        """
        return self._perform(
            Call(
                operation=operations.GET_CANVAS_TRANSLATION_SOURCE,
                query={
                    "workflow_id": workflow_id,
                    "step_id": step_id,
                    "message_variation_id": message_variation_id,
                    "locale_id": locale_id,
                    "post_launch_draft_version": post_launch_draft_version,
                },
                options=options,
            )
        )


class CanvasTranslationsWithRawResponse(RawMethods):
    """The methods of `CanvasTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CanvasTranslations) -> None:
        super().__init__(resource)
        self.list = with_raw_response(resource.list)
        self.update = with_raw_response(resource.update)
        self.get_source = with_raw_response(resource.get_source)


class AsyncCanvasTranslations(AsyncResource):
    """The translations of the messages of a Canvas."""

    @property
    def with_raw_response(self) -> AsyncCanvasTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCanvasTranslationsWithRawResponse(self)

    async def list(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | UnsetType = UNSET,
        post_launch_draft_version: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of a Canvas message.

        `GET /canvas/translations`

        Returns the translations of a message variation of a Canvas step, by locale. In early access: ask your
        account manager at the vendor. Needs the permission `canvas.translations.get`.

        Example:
            result = await client.canvas.translations.list(
                workflow_id="5eed0006-0000-4000-8000-000000000001",
                step_id="5eed0007-0000-4000-8000-000000000001",
                message_variation_id="5eed0007-0000-4000-8000-000000000002",
            )

        Args:
            workflow_id: The identifier of the Canvas.
            step_id: The identifier of the Canvas step.
            message_variation_id: The identifier of the message variation.
            locale_id: The UUID of a locale to filter the response, from `locale.uuid` of a translation.
            post_launch_draft_version: Whether to return the latest draft instead of the latest published version.
                Default false.
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

        Documentation: View translation for a Canvas,
        https://www.braze.com/docs/api/endpoints/translations/canvas/get_translation_canvas/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_CANVAS_TRANSLATIONS,
                query={
                    "workflow_id": workflow_id,
                    "step_id": step_id,
                    "message_variation_id": message_variation_id,
                    "locale_id": locale_id,
                    "post_launch_draft_version": post_launch_draft_version,
                },
                options=options,
            )
        )

    async def update(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> models.TranslationUpdateResult:
        """Update the translations of a Canvas message.

        `PUT /canvas/translations`

        Changes translations of a message variation of a Canvas step in one locale. If the Canvas has been launched,
        its message must first be saved as a draft. In early access: ask your account manager at the vendor. Needs
        the permission `canvas.translations.update`.

        Example:
            result = await client.canvas.translations.update(
                workflow_id="5eed0006-0000-4000-8000-000000000001",
                step_id="5eed0007-0000-4000-8000-000000000001",
                message_variation_id="5eed0007-0000-4000-8000-000000000002",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={"id_3": "Ein Absatz ohne Formatierung"},
            )

        Args:
            workflow_id: The identifier of the Canvas.
            step_id: The identifier of the Canvas step.
            message_variation_id: The identifier of the message variation.
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

        Documentation: Update translation in a Canvas,
        https://www.braze.com/docs/api/endpoints/translations/canvas/put_update_translation_canvas/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_CANVAS_TRANSLATIONS,
                body={
                    "workflow_id": workflow_id,
                    "step_id": step_id,
                    "message_variation_id": message_variation_id,
                    "locale_id": locale_id,
                    "translation_map": translation_map,
                },
                options=options,
            )
        )

    async def get_source(
        self,
        *,
        workflow_id: str,
        step_id: str,
        message_variation_id: str,
        locale_id: str | UnsetType = UNSET,
        post_launch_draft_version: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationSourceResult:
        """Get the source texts of a Canvas message.

        `GET /canvas/translations/source`

        Returns the default texts inside the translation tags of a message variation of a Canvas step. Needs the
        permission `canvas.translations.get`.

        Example:
            result = await client.canvas.translations.get_source(
                workflow_id="5eed0006-0000-4000-8000-000000000001",
                step_id="5eed0007-0000-4000-8000-000000000001",
                message_variation_id="5eed0007-0000-4000-8000-000000000002",
            )

        Args:
            workflow_id: The identifier of the Canvas.
            step_id: The identifier of the Canvas step.
            message_variation_id: The identifier of the message variation.
            locale_id: The UUID of a locale to filter the response, from `locale.uuid` of a translation.
            post_launch_draft_version: Whether to return the latest draft instead of the latest published version.
                Default false.
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

        Documentation: View default source values for a canvas's translation tags,
        https://www.braze.com/docs/api/endpoints/translations/canvas/get_source_canvas/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CANVAS_TRANSLATION_SOURCE,
                query={
                    "workflow_id": workflow_id,
                    "step_id": step_id,
                    "message_variation_id": message_variation_id,
                    "locale_id": locale_id,
                    "post_launch_draft_version": post_launch_draft_version,
                },
                options=options,
            )
        )


class AsyncCanvasTranslationsWithRawResponse(RawMethods):
    """The methods of `AsyncCanvasTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCanvasTranslations) -> None:
        super().__init__(resource)
        self.list = with_async_raw_response(resource.list)
        self.update = with_async_raw_response(resource.update)
        self.get_source = with_async_raw_response(resource.get_source)
