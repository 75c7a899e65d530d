# Generated from specs/braze/*.yaml; do not edit.

"""TemplatesEmailTranslations: The translations of an e-mail template."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import templates_email_translations as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class TemplatesEmailTranslations(Resource):
    """The translations of an e-mail template."""

    @property
    def with_raw_response(self) -> TemplatesEmailTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return TemplatesEmailTranslationsWithRawResponse(self)

    def list(
        self,
        *,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of an e-mail template.

        `GET /templates/email/translations/`

        Returns the translations of an e-mail template in all its locales. The path ends with a slash. Needs the
        permission `templates.translations.get`.

        Example:
            result = client.templates.email.translations.list(
                template_id="5eed000b-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the e-mail template.
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

        Documentation: View all translations and locales for an email template,
        https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_template/
        """
        return self._perform(
            Call(
                operation=operations.LIST_EMAIL_TEMPLATE_TRANSLATIONS,
                query={
                    "template_id": template_id,
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
    ) -> models.TranslationUpdateResult:
        """Update the translations of an e-mail template.

        `PUT /templates/email/translations/`

        Changes translations of an e-mail template in one locale. The path ends with a slash. In early access: ask
        your account manager at the vendor. Needs the permission `templates.translations.update`.

        Example:
            result = client.templates.email.translations.update(
                template_id="5eed000b-0000-4000-8000-000000000001",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={
                    "id_0": "¡Hola!",
                    "id_1": "Me llamo Jacky",
                    "id_2": "¿Dónde está la biblioteca?",
                },
            )

        Args:
            template_id: The identifier of the e-mail template.
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

        Documentation: Update translations for an email template,
        https://www.braze.com/docs/api/endpoints/translations/email_templates/put_update_template/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_EMAIL_TEMPLATE_TRANSLATIONS,
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
    ) -> models.TranslationSourceResult:
        """Get the source texts of an e-mail template.

        `GET /templates/email/translations/source`

        Returns the default texts inside the translation tags of an e-mail template. In early access: ask your
        account manager at the vendor. Needs the permission `templates.email.info`.

        Example:
            result = client.templates.email.translations.get_source(
                template_id="5eed000b-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the e-mail template.
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

        Documentation: View the source translations for an email template,
        https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_source_template/
        """
        return self._perform(
            Call(
                operation=operations.GET_EMAIL_TEMPLATE_TRANSLATION_SOURCE,
                query={
                    "template_id": template_id,
                },
                options=options,
            )
        )

    def get(
        self,
        *,
        template_id: str,
        locale_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """Get the translation of an e-mail template in one locale.

        `GET /templates/translations/email`

        Returns the translation of an e-mail template in one locale, as a list. Needs the permission
        `templates.translations.get`.

        Example:
            result = client.templates.email.translations.get(
                template_id="5eed000b-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the e-mail template.
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

        Documentation: View a specific translation and locale for email template endpoint,
        https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_locale_template/
        """
        return self._perform(
            Call(
                operation=operations.GET_EMAIL_TEMPLATE_TRANSLATION,
                query={
                    "template_id": template_id,
                    "locale_id": locale_id,
                },
                options=options,
            )
        )


class TemplatesEmailTranslationsWithRawResponse(RawMethods):
    """The methods of `TemplatesEmailTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: TemplatesEmailTranslations) -> None:
        super().__init__(resource)
        self.list = with_raw_response(resource.list)
        self.update = with_raw_response(resource.update)
        self.get_source = with_raw_response(resource.get_source)
        self.get = with_raw_response(resource.get)


class AsyncTemplatesEmailTranslations(AsyncResource):
    """The translations of an e-mail template."""

    @property
    def with_raw_response(self) -> AsyncTemplatesEmailTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncTemplatesEmailTranslationsWithRawResponse(self)

    async def list(
        self,
        *,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of an e-mail template.

        `GET /templates/email/translations/`

        Returns the translations of an e-mail template in all its locales. The path ends with a slash. Needs the
        permission `templates.translations.get`.

        Example:
            result = await client.templates.email.translations.list(
                template_id="5eed000b-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the e-mail template.
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

        Documentation: View all translations and locales for an email template,
        https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_template/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_EMAIL_TEMPLATE_TRANSLATIONS,
                query={
                    "template_id": template_id,
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
    ) -> models.TranslationUpdateResult:
        """Update the translations of an e-mail template.

        `PUT /templates/email/translations/`

        Changes translations of an e-mail template in one locale. The path ends with a slash. In early access: ask
        your account manager at the vendor. Needs the permission `templates.translations.update`.

        Example:
            result = await client.templates.email.translations.update(
                template_id="5eed000b-0000-4000-8000-000000000001",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={
                    "id_0": "¡Hola!",
                    "id_1": "Me llamo Jacky",
                    "id_2": "¿Dónde está la biblioteca?",
                },
            )

        Args:
            template_id: The identifier of the e-mail template.
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

        Documentation: Update translations for an email template,
        https://www.braze.com/docs/api/endpoints/translations/email_templates/put_update_template/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_EMAIL_TEMPLATE_TRANSLATIONS,
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
    ) -> models.TranslationSourceResult:
        """Get the source texts of an e-mail template.

        `GET /templates/email/translations/source`

        Returns the default texts inside the translation tags of an e-mail template. In early access: ask your
        account manager at the vendor. Needs the permission `templates.email.info`.

        Example:
            result = await client.templates.email.translations.get_source(
                template_id="5eed000b-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the e-mail template.
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

        Documentation: View the source translations for an email template,
        https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_source_template/
        """
        return await self._perform(
            Call(
                operation=operations.GET_EMAIL_TEMPLATE_TRANSLATION_SOURCE,
                query={
                    "template_id": template_id,
                },
                options=options,
            )
        )

    async def get(
        self,
        *,
        template_id: str,
        locale_id: str | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """Get the translation of an e-mail template in one locale.

        `GET /templates/translations/email`

        Returns the translation of an e-mail template in one locale, as a list. Needs the permission
        `templates.translations.get`.

        Example:
            result = await client.templates.email.translations.get(
                template_id="5eed000b-0000-4000-8000-000000000001\"
            )

        Args:
            template_id: The identifier of the e-mail template.
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

        Documentation: View a specific translation and locale for email template endpoint,
        https://www.braze.com/docs/api/endpoints/translations/email_templates/get_view_translation_locale_template/
        """
        return await self._perform(
            Call(
                operation=operations.GET_EMAIL_TEMPLATE_TRANSLATION,
                query={
                    "template_id": template_id,
                    "locale_id": locale_id,
                },
                options=options,
            )
        )


class AsyncTemplatesEmailTranslationsWithRawResponse(RawMethods):
    """The methods of `AsyncTemplatesEmailTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncTemplatesEmailTranslations) -> None:
        super().__init__(resource)
        self.list = with_async_raw_response(resource.list)
        self.update = with_async_raw_response(resource.update)
        self.get_source = with_async_raw_response(resource.get_source)
        self.get = with_async_raw_response(resource.get)
