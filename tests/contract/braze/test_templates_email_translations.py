"""Braze: templates.email.translations. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.templates_email_translations import (
    AsyncTemplatesEmailTranslations,
    AsyncTemplatesEmailTranslationsWithRawResponse,
    TemplatesEmailTranslations,
    TemplatesEmailTranslationsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    TemplatesEmailTranslations | AsyncTemplatesEmailTranslations,
    TemplatesEmailTranslationsWithRawResponse | AsyncTemplatesEmailTranslationsWithRawResponse,
]


@pytest.fixture
def templates_email_translations(contract: Contract) -> Called:
    return contract.resource("templates.email.translations")


def test_list_email_template_translations(templates_email_translations: Called) -> None:
    """GET /templates/email/translations/"""
    operation = templates_email_translations.operation("listEmailTemplateTranslations", returns=models.TranslationList)
    operation.sends(
        "minimal",
        lambda templates_email_translations: templates_email_translations.list(template_id=BrazeMock.EMAIL_TEMPLATE_ID),
    )


def test_update_email_template_translations(templates_email_translations: Called) -> None:
    """PUT /templates/email/translations/"""
    operation = templates_email_translations.operation(
        "updateEmailTemplateTranslations", returns=models.TranslationUpdateResult
    )
    operation.sends(
        "minimal",
        lambda templates_email_translations: templates_email_translations.update(
            template_id=BrazeMock.EMAIL_TEMPLATE_ID,
            locale_id="5eed0009-0000-4000-8000-000000000001",
            translation_map={"id_0": "¡Hola!", "id_1": "Me llamo Jacky", "id_2": "¿Dónde está la biblioteca?"},
        ),
    )


def test_get_email_template_translation_source(templates_email_translations: Called) -> None:
    """GET /templates/email/translations/source"""
    operation = templates_email_translations.operation(
        "getEmailTemplateTranslationSource", returns=models.TranslationSourceResult
    )
    operation.sends(
        "minimal",
        lambda templates_email_translations: templates_email_translations.get_source(
            template_id=BrazeMock.EMAIL_TEMPLATE_ID
        ),
    )


def test_get_email_template_translation(templates_email_translations: Called) -> None:
    """GET /templates/translations/email"""
    operation = templates_email_translations.operation("getEmailTemplateTranslation", returns=models.TranslationList)
    operation.sends(
        "minimal",
        lambda templates_email_translations: templates_email_translations.get(template_id=BrazeMock.EMAIL_TEMPLATE_ID),
    )
    operation.sends(
        "everything",
        lambda templates_email_translations: templates_email_translations.get(
            template_id=BrazeMock.EMAIL_TEMPLATE_ID, locale_id="5eed0009-0000-4000-8000-000000000001"
        ),
    )
