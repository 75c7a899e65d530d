"""Braze: campaigns.translations. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.campaigns_translations import (
    AsyncCampaignsTranslations,
    AsyncCampaignsTranslationsWithRawResponse,
    CampaignsTranslations,
    CampaignsTranslationsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CampaignsTranslations | AsyncCampaignsTranslations,
    CampaignsTranslationsWithRawResponse | AsyncCampaignsTranslationsWithRawResponse,
]


@pytest.fixture
def campaigns_translations(contract: Contract) -> Called:
    return contract.resource("campaigns.translations")


def test_list_campaign_translations(campaigns_translations: Called) -> None:
    """GET /campaigns/translations"""
    operation = campaigns_translations.operation("listCampaignTranslations", returns=models.TranslationList)
    operation.sends(
        "minimal",
        lambda campaigns_translations: campaigns_translations.list(
            campaign_id=BrazeMock.CAMPAIGN_ID, message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["email"]
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns_translations: campaigns_translations.list(
            campaign_id=BrazeMock.CAMPAIGN_ID,
            message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["email"],
            locale_id="5eed0009-0000-4000-8000-000000000001",
            post_launch_draft_version=True,
        ),
    )


def test_update_campaign_translations(campaigns_translations: Called) -> None:
    """PUT /campaigns/translations"""
    operation = campaigns_translations.operation("updateCampaignTranslations", returns=models.TranslationUpdateResult)
    operation.sends(
        "minimal",
        lambda campaigns_translations: campaigns_translations.update(
            campaign_id=BrazeMock.CAMPAIGN_ID,
            message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["email"],
            locale_id="5eed0009-0000-4000-8000-000000000001",
            translation_map={"id_3": "Ein Absatz ohne Formatierung"},
        ),
    )


def test_get_campaign_translation_source(campaigns_translations: Called) -> None:
    """GET /campaigns/translations/source"""
    operation = campaigns_translations.operation("getCampaignTranslationSource", returns=models.TranslationSourceResult)
    operation.sends(
        "minimal",
        lambda campaigns_translations: campaigns_translations.get_source(
            campaign_id=BrazeMock.CAMPAIGN_ID, message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["email"]
        ),
    )
    operation.sends(
        "everything",
        lambda campaigns_translations: campaigns_translations.get_source(
            campaign_id=BrazeMock.CAMPAIGN_ID,
            message_variation_id=BrazeMock.MESSAGE_VARIATION_IDS["email"],
            locale_id="5eed0009-0000-4000-8000-000000000001",
            post_launch_draft_version=True,
        ),
    )
