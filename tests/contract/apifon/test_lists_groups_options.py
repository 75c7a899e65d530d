"""Apifon: lists.groups.options. Written by `make contract` from specs/apifon; not by hand."""

from typing import TypeAlias

import pytest

from apifon_client import models
from apifon_client.resources.lists_groups_options import (
    AsyncListsGroupsOptions,
    AsyncListsGroupsOptionsWithRawResponse,
    ListsGroupsOptions,
    ListsGroupsOptionsWithRawResponse,
)
from apifon_client.testing import ApifonMock
from engagement_core.response import EmptyResponse
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    ListsGroupsOptions | AsyncListsGroupsOptions,
    ListsGroupsOptionsWithRawResponse | AsyncListsGroupsOptionsWithRawResponse,
]


@pytest.fixture
def lists_groups_options(contract: Contract) -> Called:
    return contract.resource("lists.groups.options")


def test_create_subgroup(lists_groups_options: Called) -> None:
    """POST /services/api/v1/list/{list_id}/{group_field}/option"""
    operation = lists_groups_options.operation("createSubgroup", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda lists_groups_options: lists_groups_options.create(
            ApifonMock.LIST_ID, ApifonMock.GROUP_FIELD, name="subgroup1"
        ),
    )


def test_create_subgroups(lists_groups_options: Called) -> None:
    """POST /services/api/v1/list/{list_id}/{group_field}/options"""
    operation = lists_groups_options.operation("createSubgroups", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda lists_groups_options: lists_groups_options.create_many(
            ApifonMock.LIST_ID, ApifonMock.GROUP_FIELD, name=["subgroup1", "subgroup2"]
        ),
    )


def test_get_subgroup(lists_groups_options: Called) -> None:
    """GET /services/api/v1/list/{list_id}/{group_field}/option/{option_field}"""
    operation = lists_groups_options.operation("getSubgroup", returns=models.Subgroup)
    operation.sends(
        "minimal",
        lambda lists_groups_options: lists_groups_options.get(
            ApifonMock.LIST_ID, ApifonMock.GROUP_FIELD, ApifonMock.OPTION_FIELD
        ),
    )


def test_update_subgroup(lists_groups_options: Called) -> None:
    """PUT /services/api/v1/list/{list_id}/{group_field}/{option_field}"""
    operation = lists_groups_options.operation("updateSubgroup", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda lists_groups_options: lists_groups_options.update(
            ApifonMock.LIST_ID, ApifonMock.GROUP_FIELD, ApifonMock.OPTION_FIELD, name="updated_subgroup"
        ),
    )


def test_delete_subgroup(lists_groups_options: Called) -> None:
    """DELETE /services/api/v1/list/{list_id}/{group_field}/{option_field}"""
    operation = lists_groups_options.operation("deleteSubgroup", returns=EmptyResponse)
    operation.sends(
        "minimal",
        lambda lists_groups_options: lists_groups_options.delete(
            ApifonMock.LIST_ID, ApifonMock.GROUP_FIELD, ApifonMock.OPTION_FIELD
        ),
    )
