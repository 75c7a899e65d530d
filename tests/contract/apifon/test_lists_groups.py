"""Apifon: lists.groups. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client import models
from apifon_client.resources.lists_groups import (
    AsyncListsGroups,
    AsyncListsGroupsWithRawResponse,
    ListsGroups,
    ListsGroupsWithRawResponse,
)
from apifon_client.testing import ApifonMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    ListsGroups | AsyncListsGroups, ListsGroupsWithRawResponse | AsyncListsGroupsWithRawResponse
]


@pytest.fixture
def lists_groups(contract: Contract) -> Called:
    return contract.resource("lists.groups")


def test_create_group(lists_groups: Called) -> None:
    """POST /services/api/v1/list/{list_id}/group"""
    operation = lists_groups.operation("createGroup", returns=EmptyResponse)
    operation.sends("minimal", lambda lists_groups: lists_groups.create(ApifonMock.LIST_ID, name="Food", type="GROUP"))
    operation.sends(
        "everything",
        lambda lists_groups: lists_groups.create(
            ApifonMock.LIST_ID,
            name="Food",
            type="GROUP",
            internal=False,
            selectionType="MULTIPLE",
            groupOptionsOrientation="DROPDOWN_LIST",
        ),
    )


def test_get_group(lists_groups: Called) -> None:
    """GET /services/api/v1/list/{list_id}/group/{group_field}"""
    operation = lists_groups.operation("getGroup", returns=models.Group)
    operation.sends("minimal", lambda lists_groups: lists_groups.get(ApifonMock.LIST_ID, ApifonMock.GROUP_FIELD))


def test_update_group(lists_groups: Called) -> None:
    """PUT /services/api/v1/list/{list_id}/group/{group_field}"""
    operation = lists_groups.operation("updateGroup", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda lists_groups: lists_groups.update(ApifonMock.LIST_ID, ApifonMock.GROUP_FIELD, name="Food", type="GROUP"),
    )
    operation.sends(
        "everything",
        lambda lists_groups: lists_groups.update(
            ApifonMock.LIST_ID,
            ApifonMock.GROUP_FIELD,
            name="Food",
            type="GROUP",
            internal=False,
            selectionType="MULTIPLE",
            groupOptionsOrientation="DROPDOWN_LIST",
        ),
    )


def test_delete_group(lists_groups: Called) -> None:
    """DELETE /services/api/v1/list/{list_id}/group/{group_field}"""
    operation = lists_groups.operation("deleteGroup", returns=EmptyResponse)
    operation.sends("minimal", lambda lists_groups: lists_groups.delete(ApifonMock.LIST_ID, ApifonMock.GROUP_FIELD))
