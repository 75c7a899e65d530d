"""Apifon: lists.gdpr. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client.resources.lists_gdpr import (
    AsyncListsGdpr,
    AsyncListsGdprWithRawResponse,
    ListsGdpr,
    ListsGdprWithRawResponse,
)
from apifon_client.testing import ApifonMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[ListsGdpr | AsyncListsGdpr, ListsGdprWithRawResponse | AsyncListsGdprWithRawResponse]


@pytest.fixture
def lists_gdpr(contract: Contract) -> Called:
    return contract.resource("lists.gdpr")


def test_create_gdpr_field(lists_gdpr: Called) -> None:
    """POST /services/api/v1/list/{list_id}/gdpr"""
    operation = lists_gdpr.operation("createGdprField", returns=EmptyResponse)
    operation.sends("minimal", lambda lists_gdpr: lists_gdpr.create(ApifonMock.LIST_ID, name="Surveys"))
    operation.sends(
        "everything",
        lambda lists_gdpr: lists_gdpr.create(
            ApifonMock.LIST_ID, name="Surveys", description="We are contacting you for promotional reasons"
        ),
    )


def test_update_gdpr_field(lists_gdpr: Called) -> None:
    """PUT /services/api/v1/list/{list_id}/gdpr/{field}"""
    operation = lists_gdpr.operation("updateGdprField", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda lists_gdpr: lists_gdpr.update(ApifonMock.LIST_ID, ApifonMock.GDPR_FIELD, name="Product Promotion"),
    )
    operation.sends(
        "everything",
        lambda lists_gdpr: lists_gdpr.update(
            ApifonMock.LIST_ID,
            ApifonMock.GDPR_FIELD,
            name="Product Promotion",
            description="We are contacting you about a certain product promotion",
        ),
    )
