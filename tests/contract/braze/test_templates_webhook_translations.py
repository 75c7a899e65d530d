"""Braze: templates.webhook.translations. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.templates_webhook_translations import (
    AsyncTemplatesWebhookTranslations,
    AsyncTemplatesWebhookTranslationsWithRawResponse,
    TemplatesWebhookTranslations,
    TemplatesWebhookTranslationsWithRawResponse,
)
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    TemplatesWebhookTranslations | AsyncTemplatesWebhookTranslations,
    TemplatesWebhookTranslationsWithRawResponse | AsyncTemplatesWebhookTranslationsWithRawResponse,
]


@pytest.fixture
def templates_webhook_translations(contract: Contract) -> Called:
    return contract.resource("templates.webhook.translations")


def test_list_webhook_template_translations(templates_webhook_translations: Called) -> None:
    """GET /templates/webhook/translations"""
    operation = templates_webhook_translations.operation(
        "listWebhookTemplateTranslations", returns=models.TranslationList
    )
    operation.sends(
        "minimal",
        lambda templates_webhook_translations: templates_webhook_translations.list(
            template_id="5eed000c-0000-4000-8000-000000000001"
        ),
    )
    operation.sends(
        "everything",
        lambda templates_webhook_translations: templates_webhook_translations.list(
            template_id="5eed000c-0000-4000-8000-000000000001", locale_id="5eed0009-0000-4000-8000-000000000001"
        ),
    )


def test_update_webhook_template_translations(templates_webhook_translations: Called) -> None:
    """PUT /templates/webhook/translations"""
    operation = templates_webhook_translations.operation(
        "updateWebhookTemplateTranslations", returns=models.WebhookTemplateTranslationUpdateResult
    )
    operation.sends(
        "minimal",
        lambda templates_webhook_translations: templates_webhook_translations.update(
            template_id="5eed000c-0000-4000-8000-000000000001",
            locale_id="5eed0009-0000-4000-8000-000000000001",
            translation_map={"id_0": "¡Hola!", "id_1": "¿Te gustaría comprar esto?"},
        ),
    )


def test_get_webhook_template_translation_source(templates_webhook_translations: Called) -> None:
    """GET /templates/webhook/translations/source"""
    operation = templates_webhook_translations.operation(
        "getWebhookTemplateTranslationSource", returns=models.WebhookTemplateTranslationSource
    )
    operation.sends(
        "minimal",
        lambda templates_webhook_translations: templates_webhook_translations.get_source(
            template_id="5eed000c-0000-4000-8000-000000000001"
        ),
    )
