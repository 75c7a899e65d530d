"""Braze: content_blocks.translations. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.content_blocks_translations import (
    AsyncContentBlocksTranslations,
    AsyncContentBlocksTranslationsWithRawResponse,
    ContentBlocksTranslations,
    ContentBlocksTranslationsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    ContentBlocksTranslations | AsyncContentBlocksTranslations,
    ContentBlocksTranslationsWithRawResponse | AsyncContentBlocksTranslationsWithRawResponse,
]


@pytest.fixture
def content_blocks_translations(contract: Contract) -> Called:
    return contract.resource("content_blocks.translations")


def test_list_content_block_translations(content_blocks_translations: Called) -> None:
    """GET /content_blocks/translations"""
    operation = content_blocks_translations.operation("listContentBlockTranslations", returns=models.TranslationList)
    operation.sends(
        "minimal",
        lambda content_blocks_translations: content_blocks_translations.list(
            content_block_id=BrazeMock.CONTENT_BLOCK_ID
        ),
    )
    operation.sends(
        "everything",
        lambda content_blocks_translations: content_blocks_translations.list(
            content_block_id=BrazeMock.CONTENT_BLOCK_ID, locale_id="5eed0009-0000-4000-8000-000000000001"
        ),
    )


def test_update_content_block_translations(content_blocks_translations: Called) -> None:
    """PUT /content_blocks/translations"""
    operation = content_blocks_translations.operation(
        "updateContentBlockTranslations", returns=models.TranslationUpdateResult
    )
    operation.sends(
        "minimal",
        lambda content_blocks_translations: content_blocks_translations.update(
            content_block_id=BrazeMock.CONTENT_BLOCK_ID,
            locale_id="5eed0009-0000-4000-8000-000000000001",
            translation_map={"id_3": "Ein Absatz ohne Formatierung"},
        ),
    )


def test_get_content_block_translation_source(content_blocks_translations: Called) -> None:
    """GET /content_blocks/translations/source"""
    operation = content_blocks_translations.operation(
        "getContentBlockTranslationSource", returns=models.TranslationSourceResult
    )
    operation.sends(
        "minimal",
        lambda content_blocks_translations: content_blocks_translations.get_source(
            content_block_id=BrazeMock.CONTENT_BLOCK_ID
        ),
    )
    operation.sends(
        "everything",
        lambda content_blocks_translations: content_blocks_translations.get_source(
            content_block_id=BrazeMock.CONTENT_BLOCK_ID, locale_id="5eed0009-0000-4000-8000-000000000001"
        ),
    )
