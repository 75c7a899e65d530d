# Generated from specs/braze/*.yaml; do not edit.

"""TemplatesWebhookTranslations: The translations of a webhook template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import templates_webhook_translations as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class TemplatesWebhookTranslations(Resource):
    """The translations of a webhook template."""

    @property
    def with_raw_response(self) -> TemplatesWebhookTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return TemplatesWebhookTranslationsWithRawResponse(self)

    def list(
        self,
        *,
        template_id: str,
        locale_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of a webhook template.

        `GET /templates/webhook/translations`

        Returns the translations of a webhook template, in one locale or in all that are configured for it. Needs the
        permission `templates.translations.get`.

        Example:
            result = client.templates.webhook.translations.list(
                template_id="5eed000c-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the webhook template.
            locale_id: The UUID of the locale to return, from `locale.uuid` of a translation. Without it, all
                configured locales are returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale is invalid, or the template has no translations. Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View translations for a webhook template,
        https://www.braze.com/docs/api/endpoints/translations/webhook_templates/get_view_translations_webhook_template/
        """
        return self._perform(
            Call(
                operation=operations.LIST_WEBHOOK_TEMPLATE_TRANSLATIONS,
                query={
                    "template_id": template_id,
                    "locale_id": locale_id,
                },
                options=options,
            )
        )

    def update(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> models.WebhookTemplateTranslationUpdateResult:
        """Update the translations of a webhook template.

        `PUT /templates/webhook/translations`

        Changes translations of a webhook template in one locale, which must be configured for the template. Needs
        the permission `templates.translations.update`.

        Example:
            result = client.templates.webhook.translations.update(
                template_id="5eed000c-0000-4000-8000-000000000001",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={
                    "id_0": "¡Hola!",
                    "id_1": "¿Te gustaría comprar esto?",
                },
            )

        Args:
            template_id: The identifier of the webhook template.
            locale_id: The UUID of the locale, which must be configured for the template.
            translation_map: The new texts, by the identifier of their translation tag.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale is invalid, or the template has no translations. Nothing was stored.
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

        Documentation: Update translations for a webhook template,
        https://www.braze.com/docs/api/endpoints/translations/webhook_templates/put_update_webhook_template/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_WEBHOOK_TEMPLATE_TRANSLATIONS,
                body={
                    "template_id": template_id,
                    "locale_id": locale_id,
                    "translation_map": translation_map,
                },
                options=options,
            )
        )

    def get_source(
        self,
        *,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.WebhookTemplateTranslationSource:
        """Get the source texts of a webhook template.

        `GET /templates/webhook/translations/source`

        Returns the default texts inside the translation tags of a webhook template. Needs the permission
        `templates.translations.get`.

        Example:
            result = client.templates.webhook.translations.get_source(
                template_id="5eed000c-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the webhook template.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale is invalid, or the template has no translations. Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View source translations for a webhook template,
        https://www.braze.com/docs/api/endpoints/translations/webhook_templates/get_view_source_webhook_template/
        """
        return self._perform(
            Call(
                operation=operations.GET_WEBHOOK_TEMPLATE_TRANSLATION_SOURCE,
                query={
                    "template_id": template_id,
                },
                options=options,
            )
        )


class TemplatesWebhookTranslationsWithRawResponse(RawMethods):
    """The methods of `TemplatesWebhookTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: TemplatesWebhookTranslations) -> None:
        super().__init__(resource)
        self.list = with_raw_response(resource.list)
        self.update = with_raw_response(resource.update)
        self.get_source = with_raw_response(resource.get_source)


class AsyncTemplatesWebhookTranslations(AsyncResource):
    """The translations of a webhook template."""

    @property
    def with_raw_response(self) -> AsyncTemplatesWebhookTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncTemplatesWebhookTranslationsWithRawResponse(self)

    async def list(
        self,
        *,
        template_id: str,
        locale_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of a webhook template.

        `GET /templates/webhook/translations`

        Returns the translations of a webhook template, in one locale or in all that are configured for it. Needs the
        permission `templates.translations.get`.

        Example:
            result = await client.templates.webhook.translations.list(
                template_id="5eed000c-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the webhook template.
            locale_id: The UUID of the locale to return, from `locale.uuid` of a translation. Without it, all
                configured locales are returned.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale is invalid, or the template has no translations. Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View translations for a webhook template,
        https://www.braze.com/docs/api/endpoints/translations/webhook_templates/get_view_translations_webhook_template/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_WEBHOOK_TEMPLATE_TRANSLATIONS,
                query={
                    "template_id": template_id,
                    "locale_id": locale_id,
                },
                options=options,
            )
        )

    async def update(
        self,
        *,
        template_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> models.WebhookTemplateTranslationUpdateResult:
        """Update the translations of a webhook template.

        `PUT /templates/webhook/translations`

        Changes translations of a webhook template in one locale, which must be configured for the template. Needs
        the permission `templates.translations.update`.

        Example:
            result = await client.templates.webhook.translations.update(
                template_id="5eed000c-0000-4000-8000-000000000001",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={
                    "id_0": "¡Hola!",
                    "id_1": "¿Te gustaría comprar esto?",
                },
            )

        Args:
            template_id: The identifier of the webhook template.
            locale_id: The UUID of the locale, which must be configured for the template.
            translation_map: The new texts, by the identifier of their translation tag.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale is invalid, or the template has no translations. Nothing was stored.
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

        Documentation: Update translations for a webhook template,
        https://www.braze.com/docs/api/endpoints/translations/webhook_templates/put_update_webhook_template/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_WEBHOOK_TEMPLATE_TRANSLATIONS,
                body={
                    "template_id": template_id,
                    "locale_id": locale_id,
                    "translation_map": translation_map,
                },
                options=options,
            )
        )

    async def get_source(
        self,
        *,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.WebhookTemplateTranslationSource:
        """Get the source texts of a webhook template.

        `GET /templates/webhook/translations/source`

        Returns the default texts inside the translation tags of a webhook template. Needs the permission
        `templates.translations.get`.

        Example:
            result = await client.templates.webhook.translations.get_source(
                template_id="5eed000c-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the webhook template.
            **options: Options for this call only; see `engagement_core.CallOptions`.

        Raises:
            BadRequestError: 400: The locale is invalid, or the template has no translations. Nothing was stored.
            AuthenticationError: 401: The key is invalid: the header is missing or malformed, the host is that of
                another instance, the key lacks the permission or belongs to another workspace. Nothing was sent.
            PermissionDeniedError: 403: The plan does not include this, or the account is inactive; or the key lacks
                the permission, because it was created without it or before the permission existed, or the URL is
                misspelled. Nothing was sent.
            NotFoundError: 404: The URL is invalid, or nothing has this identifier. Nothing was sent.
            RateLimitError: 429: A rate limit is exceeded. Nothing was sent.
            InternalServerError: 5XX: The vendor's server failed, and nothing was sent. Retry with exponential
                backoff.

        Documentation: View source translations for a webhook template,
        https://www.braze.com/docs/api/endpoints/translations/webhook_templates/get_view_source_webhook_template/
        """
        return await self._perform(
            Call(
                operation=operations.GET_WEBHOOK_TEMPLATE_TRANSLATION_SOURCE,
                query={
                    "template_id": template_id,
                },
                options=options,
            )
        )


class AsyncTemplatesWebhookTranslationsWithRawResponse(RawMethods):
    """The methods of `AsyncTemplatesWebhookTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncTemplatesWebhookTranslations) -> None:
        super().__init__(resource)
        self.list = with_async_raw_response(resource.list)
        self.update = with_async_raw_response(resource.update)
        self.get_source = with_async_raw_response(resource.get_source)
