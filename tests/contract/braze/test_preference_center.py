"""Braze: preference_center. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.preference_center import (
    AsyncPreferenceCenter,
    AsyncPreferenceCenterWithRawResponse,
    PreferenceCenter,
    PreferenceCenterWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    PreferenceCenter | AsyncPreferenceCenter, PreferenceCenterWithRawResponse | AsyncPreferenceCenterWithRawResponse
]


@pytest.fixture
def preference_center(contract: Contract) -> Called:
    return contract.resource("preference_center")


def test_get_preference_center_url(preference_center: Called) -> None:
    """GET /preference_center/v1/{preferenceCenterExternalID}/url/{userID}"""
    operation = preference_center.operation("getPreferenceCenterUrl", returns=models.PreferenceCenterUrl)
    operation.sends(
        "minimal",
        lambda preference_center: preference_center.get_url(BrazeMock.PREFERENCE_CENTER_ID, BrazeMock.USER_ID),
    )
    operation.sends(
        "everything",
        lambda preference_center: preference_center.get_url(
            BrazeMock.PREFERENCE_CENTER_ID,
            BrazeMock.USER_ID,
            preference_center_api_id=BrazeMock.PREFERENCE_CENTER_ID,
            external_id=BrazeMock.USER_ID,
        ),
    )


def test_list_preference_centers(preference_center: Called) -> None:
    """GET /preference_center/v1/list"""
    operation = preference_center.operation("listPreferenceCenters", returns=models.PreferenceCenterList)
    operation.sends("minimal", lambda preference_center: preference_center.list())


def test_get_preference_center(preference_center: Called) -> None:
    """GET /preference_center/v1/{preferenceCenterExternalID}"""
    operation = preference_center.operation("getPreferenceCenter", returns=models.PreferenceCenterDetails)
    operation.sends("minimal", lambda preference_center: preference_center.get(BrazeMock.PREFERENCE_CENTER_ID))


def test_update_preference_center(preference_center: Called) -> None:
    """PUT /preference_center/v1/{preferenceCenterExternalID}"""
    operation = preference_center.operation("updatePreferenceCenter", returns=models.PreferenceCenterUpdated)
    operation.sends(
        "minimal",
        lambda preference_center: preference_center.update(
            BrazeMock.PREFERENCE_CENTER_ID,
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
        ),
    )
    operation.sends(
        "everything",
        lambda preference_center: preference_center.update(
            BrazeMock.PREFERENCE_CENTER_ID,
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
            name="Example",
            preference_center_title="Example Preference Center Title",
            state="active",
            preference_center_options={
                "meta-viewport-content": "width=device-width, initial-scale=2",
                "links-tags": [{"rel": "icon", "href": "text"}],
            },
        ),
    )
    operation.sends(
        "everything",
        lambda preference_center: preference_center.update(
            BrazeMock.PREFERENCE_CENTER_ID,
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
            name="Example",
            preference_center_title="Example Preference Center Title",
            state="active",
            preference_center_options=models.PreferenceCenterOptions(
                meta_viewport_content="width=device-width, initial-scale=2",
                links_tags=[models.PreferenceCenterLinkTag(rel="icon", href="text")],
            ),
        ),
    )
    operation.sends(
        "example active",
        lambda preference_center: preference_center.update(
            BrazeMock.PREFERENCE_CENTER_ID,
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
            name="Example",
            preference_center_title="Example Preference Center Title",
            state="active",
        ),
    )


def test_create_preference_center(preference_center: Called) -> None:
    """POST /preference_center/v1"""
    operation = preference_center.operation("createPreferenceCenter", returns=models.PreferenceCenterCreated)
    operation.sends(
        "minimal",
        lambda preference_center: preference_center.create(
            name="MyPreferenceCenter2022-09-22",
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
        ),
    )
    operation.sends(
        "everything",
        lambda preference_center: preference_center.create(
            name="MyPreferenceCenter2022-09-22",
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
            preference_center_title="Example Preference Center Title",
            state="active",
            preference_center_options={
                "meta-viewport-content": "width=device-width, initial-scale=2",
                "links-tags": [
                    {
                        "rel": "icon",
                        "href": "https://www.example.com/icon.png",
                        "type": "image/png",
                        "sizes": "32x32",
                        "color": "text",
                    }
                ],
            },
        ),
    )
    operation.sends(
        "everything",
        lambda preference_center: preference_center.create(
            name="MyPreferenceCenter2022-09-22",
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
            preference_center_title="Example Preference Center Title",
            state="active",
            preference_center_options=models.PreferenceCenterOptions(
                meta_viewport_content="width=device-width, initial-scale=2",
                links_tags=[
                    models.PreferenceCenterLinkTag(
                        rel="icon",
                        href="https://www.example.com/icon.png",
                        type="image/png",
                        sizes="32x32",
                        color="text",
                    )
                ],
            ),
        ),
    )
    operation.sends(
        "example allFields",
        lambda preference_center: preference_center.create(
            name="MyPreferenceCenter2022-09-22",
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
            preference_center_title="Example Preference Center Title",
            state="active",
            preference_center_options={
                "meta-viewport-content": "width=device-width, initial-scale=2",
                "links-tags": [
                    {"rel": "icon", "href": "https://www.example.com/icon.png", "type": "image/png", "sizes": "32x32"}
                ],
            },
        ),
    )
    operation.sends(
        "example allFields",
        lambda preference_center: preference_center.create(
            name="MyPreferenceCenter2022-09-22",
            preference_center_page_html="HTML for preference center here",
            confirmation_page_html="HTML here with a message to users here",
            preference_center_title="Example Preference Center Title",
            state="active",
            preference_center_options=models.PreferenceCenterOptions(
                meta_viewport_content="width=device-width, initial-scale=2",
                links_tags=[
                    models.PreferenceCenterLinkTag(
                        rel="icon", href="https://www.example.com/icon.png", type="image/png", sizes="32x32"
                    )
                ],
            ),
        ),
    )
