"""Apifon: lists.fields. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client.resources.lists_fields import (
    AsyncListsFields,
    AsyncListsFieldsWithRawResponse,
    ListsFields,
    ListsFieldsWithRawResponse,
)
from apifon_client.testing import ApifonMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    ListsFields | AsyncListsFields, ListsFieldsWithRawResponse | AsyncListsFieldsWithRawResponse
]


@pytest.fixture
def lists_fields(contract: Contract) -> Called:
    return contract.resource("lists.fields")


def test_create_field(lists_fields: Called) -> None:
    """POST /services/api/v1/list/{list_id}/field"""
    operation = lists_fields.operation("createField", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda lists_fields: lists_fields.create(ApifonMock.LIST_ID, length=20, name="Anniversary", type="DATE"),
    )
    operation.sends(
        "everything",
        lambda lists_fields: lists_fields.create(
            ApifonMock.LIST_ID, length=20, name="Anniversary", type="DATE", date_format="dd/MM/yy", internal=False
        ),
    )


def test_update_field(lists_fields: Called) -> None:
    """PUT /services/api/v1/list/{list_id}/field/{field}"""
    operation = lists_fields.operation("updateField", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda lists_fields: lists_fields.update(ApifonMock.LIST_ID, ApifonMock.FIELD, length=50, name="My First Name"),
    )
    operation.sends(
        "everything",
        lambda lists_fields: lists_fields.update(
            ApifonMock.LIST_ID,
            ApifonMock.FIELD,
            length=50,
            name="My First Name",
            date_format="dd-MM-yy",
            internal="true",
        ),
    )
    operation.sends(
        "example renamed",
        lambda lists_fields: lists_fields.update(
            ApifonMock.LIST_ID, ApifonMock.FIELD, length=50, name="My First Name", internal="true"
        ),
    )


def test_delete_field(lists_fields: Called) -> None:
    """DELETE /services/api/v1/list/{list_id}/field/{field}"""
    operation = lists_fields.operation("deleteField", returns=EmptyResponse)
    operation.sends("minimal", lambda lists_fields: lists_fields.delete(ApifonMock.LIST_ID, ApifonMock.FIELD))
