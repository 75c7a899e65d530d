"""Braze: canvas.translations. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.canvas_translations import (
    AsyncCanvasTranslations,
    AsyncCanvasTranslationsWithRawResponse,
    CanvasTranslations,
    CanvasTranslationsWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    CanvasTranslations | AsyncCanvasTranslations,
    CanvasTranslationsWithRawResponse | AsyncCanvasTranslationsWithRawResponse,
]


@pytest.fixture
def canvas_translations(contract: Contract) -> Called:
    return contract.resource("canvas.translations")


def test_list_canvas_translations(canvas_translations: Called) -> None:
    """GET /canvas/translations"""
    operation = canvas_translations.operation("listCanvasTranslations", returns=models.TranslationList)
    operation.sends(
        "minimal",
        lambda canvas_translations: canvas_translations.list(
            workflow_id=BrazeMock.CANVAS_ID,
            step_id="5eed0007-0000-4000-8000-000000000001",
            message_variation_id="5eed0007-0000-4000-8000-000000000002",
        ),
    )
    operation.sends(
        "everything",
        lambda canvas_translations: canvas_translations.list(
            workflow_id=BrazeMock.CANVAS_ID,
            step_id="5eed0007-0000-4000-8000-000000000001",
            message_variation_id="5eed0007-0000-4000-8000-000000000002",
            locale_id="5eed0009-0000-4000-8000-000000000001",
            post_launch_draft_version=True,
        ),
    )


def test_update_canvas_translations(canvas_translations: Called) -> None:
    """PUT /canvas/translations"""
    operation = canvas_translations.operation("updateCanvasTranslations", returns=models.TranslationUpdateResult)
    operation.sends(
        "minimal",
        lambda canvas_translations: canvas_translations.update(
            workflow_id=BrazeMock.CANVAS_ID,
            step_id="5eed0007-0000-4000-8000-000000000001",
            message_variation_id="5eed0007-0000-4000-8000-000000000002",
            locale_id="5eed0009-0000-4000-8000-000000000001",
            translation_map={"id_3": "Ein Absatz ohne Formatierung"},
        ),
    )


def test_get_canvas_translation_source(canvas_translations: Called) -> None:
    """GET /canvas/translations/source"""
    operation = canvas_translations.operation("getCanvasTranslationSource", returns=models.TranslationSourceResult)
    operation.sends(
        "minimal",
        lambda canvas_translations: canvas_translations.get_source(
            workflow_id=BrazeMock.CANVAS_ID,
            step_id="5eed0007-0000-4000-8000-000000000001",
            message_variation_id="5eed0007-0000-4000-8000-000000000002",
        ),
    )
    operation.sends(
        "everything",
        lambda canvas_translations: canvas_translations.get_source(
            workflow_id=BrazeMock.CANVAS_ID,
            step_id="5eed0007-0000-4000-8000-000000000001",
            message_variation_id="5eed0007-0000-4000-8000-000000000002",
            locale_id="5eed0009-0000-4000-8000-000000000001",
            post_launch_draft_version=True,
        ),
    )
