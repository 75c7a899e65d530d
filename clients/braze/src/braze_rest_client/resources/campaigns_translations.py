# Generated from specs/braze/*.yaml; do not edit.

"""CampaignsTranslations: The translations of the messages of a campaign."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from msgspec import UNSET, UnsetType

from braze_rest_client import models
from braze_rest_client.operations import campaigns_translations as operations
from engagement_core.call import Call
from engagement_core.options import CallOptions
from engagement_core.resource import (
    AsyncResource,
    RawMethods,
    Resource,
    with_async_raw_response,
    with_raw_response,
)


class CampaignsTranslations(Resource):
    """The translations of the messages of a campaign."""

    @property
    def with_raw_response(self) -> CampaignsTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return CampaignsTranslationsWithRawResponse(self)

    def list(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | UnsetType = UNSET,
        post_launch_draft_version: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of a campaign's message.

        `GET /campaigns/translations`

        Returns the translations of a message variation of a campaign, by locale. Needs the permission
        `campaigns.translations.get`.

        Example:
            result = client.campaigns.translations.list(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                message_variation_id="5eed0005-0000-4000-8000-000000000005",
            )

        Args:
            campaign_id: The identifier of the campaign.
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

        Documentation: View all translations for a campaign,
        https://www.braze.com/docs/api/endpoints/translations/campaigns/get_translation_campaign/
        """
        return self._perform(
            Call(
                operation=operations.LIST_CAMPAIGN_TRANSLATIONS,
                query={
                    "campaign_id": campaign_id,
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
        campaign_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> models.TranslationUpdateResult:
        """Update the translations of a campaign's message.

        `PUT /campaigns/translations`

        Changes translations of a message variation in one locale. If the campaign has been launched, its message
        must first be saved as a draft. In early access: ask your account manager at the vendor. Needs the permission
        `campaigns.translations.update`.

        Example:
            result = client.campaigns.translations.update(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                message_variation_id="5eed0005-0000-4000-8000-000000000005",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={"id_3": "Ein Absatz ohne Formatierung"},
            )

        Args:
            campaign_id: The identifier of the campaign.
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

        Documentation: Update translation in a campaign,
        https://www.braze.com/docs/api/endpoints/translations/campaigns/put_update_translation_campaign/
        """
        return self._perform(
            Call(
                operation=operations.UPDATE_CAMPAIGN_TRANSLATIONS,
                body={
                    "campaign_id": campaign_id,
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
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | UnsetType = UNSET,
        post_launch_draft_version: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationSourceResult:
        """Get the source texts of a campaign's message.

        `GET /campaigns/translations/source`

        Returns the default texts inside the translation tags of a message variation. Needs the permission
        `campaigns.translations.get`.

        Example:
            result = client.campaigns.translations.get_source(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                message_variation_id="5eed0005-0000-4000-8000-000000000005",
            )

        Args:
            campaign_id: The identifier of the campaign.
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

        Documentation: View default source values for a campaign's translation tags,
        https://www.braze.com/docs/api/endpoints/translations/campaigns/get_source_campaign/
        """
        return self._perform(
            Call(
                operation=operations.GET_CAMPAIGN_TRANSLATION_SOURCE,
                query={
                    "campaign_id": campaign_id,
                    "message_variation_id": message_variation_id,
                    "locale_id": locale_id,
                    "post_launch_draft_version": post_launch_draft_version,
                },
                options=options,
            )
        )


class CampaignsTranslationsWithRawResponse(RawMethods):
    """The methods of `CampaignsTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: CampaignsTranslations) -> None:
        super().__init__(resource)
        self.list = with_raw_response(resource.list)
        self.update = with_raw_response(resource.update)
        self.get_source = with_raw_response(resource.get_source)


class AsyncCampaignsTranslations(AsyncResource):
    """The translations of the messages of a campaign."""

    @property
    def with_raw_response(self) -> AsyncCampaignsTranslationsWithRawResponse:
        """The same methods, returning the status, headers and body of the response along with the typed value."""
        return AsyncCampaignsTranslationsWithRawResponse(self)

    async def list(
        self,
        *,
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | UnsetType = UNSET,
        post_launch_draft_version: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationList:
        """List the translations of a campaign's message.

        `GET /campaigns/translations`

        Returns the translations of a message variation of a campaign, by locale. Needs the permission
        `campaigns.translations.get`.

        Example:
            result = await client.campaigns.translations.list(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                message_variation_id="5eed0005-0000-4000-8000-000000000005",
            )

        Args:
            campaign_id: The identifier of the campaign.
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

        Documentation: View all translations for a campaign,
        https://www.braze.com/docs/api/endpoints/translations/campaigns/get_translation_campaign/
        """
        return await self._perform(
            Call(
                operation=operations.LIST_CAMPAIGN_TRANSLATIONS,
                query={
                    "campaign_id": campaign_id,
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
        campaign_id: str,
        message_variation_id: str,
        locale_id: str,
        translation_map: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> models.TranslationUpdateResult:
        """Update the translations of a campaign's message.

        `PUT /campaigns/translations`

        Changes translations of a message variation in one locale. If the campaign has been launched, its message
        must first be saved as a draft. In early access: ask your account manager at the vendor. Needs the permission
        `campaigns.translations.update`.

        Example:
            result = await client.campaigns.translations.update(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                message_variation_id="5eed0005-0000-4000-8000-000000000005",
                locale_id="5eed0009-0000-4000-8000-000000000001",
                translation_map={"id_3": "Ein Absatz ohne Formatierung"},
            )

        Args:
            campaign_id: The identifier of the campaign.
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

        Documentation: Update translation in a campaign,
        https://www.braze.com/docs/api/endpoints/translations/campaigns/put_update_translation_campaign/
        """
        return await self._perform(
            Call(
                operation=operations.UPDATE_CAMPAIGN_TRANSLATIONS,
                body={
                    "campaign_id": campaign_id,
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
        campaign_id: str,
        message_variation_id: str,
        locale_id: str | UnsetType = UNSET,
        post_launch_draft_version: bool | UnsetType = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TranslationSourceResult:
        """Get the source texts of a campaign's message.

        `GET /campaigns/translations/source`

        Returns the default texts inside the translation tags of a message variation. Needs the permission
        `campaigns.translations.get`.

        Example:
            result = await client.campaigns.translations.get_source(
                campaign_id="5eed0004-0000-4000-8000-000000000001",
                message_variation_id="5eed0005-0000-4000-8000-000000000005",
            )

        Args:
            campaign_id: The identifier of the campaign.
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

        Documentation: View default source values for a campaign's translation tags,
        https://www.braze.com/docs/api/endpoints/translations/campaigns/get_source_campaign/
        """
        return await self._perform(
            Call(
                operation=operations.GET_CAMPAIGN_TRANSLATION_SOURCE,
                query={
                    "campaign_id": campaign_id,
                    "message_variation_id": message_variation_id,
                    "locale_id": locale_id,
                    "post_launch_draft_version": post_launch_draft_version,
                },
                options=options,
            )
        )


class AsyncCampaignsTranslationsWithRawResponse(RawMethods):
    """The methods of `AsyncCampaignsTranslations`, returning whole responses: of the call, or of each page."""

    def __init__(self, resource: AsyncCampaignsTranslations) -> None:
        super().__init__(resource)
        self.list = with_async_raw_response(resource.list)
        self.update = with_async_raw_response(resource.update)
        self.get_source = with_async_raw_response(resource.get_source)
