"""Braze: users.alias. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.users_alias import (
    AsyncUsersAlias,
    AsyncUsersAliasWithRawResponse,
    UsersAlias,
    UsersAliasWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[UsersAlias | AsyncUsersAlias, UsersAliasWithRawResponse | AsyncUsersAliasWithRawResponse]


@pytest.fixture
def users_alias(contract: Contract) -> Called:
    return contract.resource("users.alias")


def test_create_user_aliases(users_alias: Called) -> None:
    """POST /users/alias/new"""
    operation = users_alias.operation("createUserAliases", returns=models.UserAliasesResult)
    operation.sends(
        "minimal",
        lambda users_alias: users_alias.create(
            user_aliases=[{"alias_name": "example_name", "alias_label": "example_label"}]
        ),
    )
    operation.sends(
        "minimal",
        lambda users_alias: users_alias.create(
            user_aliases=[models.UserAliasCreate(alias_name="example_name", alias_label="example_label")]
        ),
    )
    operation.sends(
        "everything",
        lambda users_alias: users_alias.create(
            user_aliases=[
                {
                    "user_alias": {"alias_name": "john_doe_123", "alias_label": "crm_id"},
                    "external_id": BrazeMock.USER_ID,
                    "alias_name": "example_name",
                    "alias_label": "example_label",
                }
            ]
        ),
    )
    operation.sends(
        "everything",
        lambda users_alias: users_alias.create(
            user_aliases=[
                models.UserAliasCreate(
                    user_alias=models.UserAlias(alias_name="john_doe_123", alias_label="crm_id"),
                    external_id=BrazeMock.USER_ID,
                    alias_name="example_name",
                    alias_label="example_label",
                )
            ]
        ),
    )
    operation.sends(
        "example one",
        lambda users_alias: users_alias.create(
            user_aliases=[
                {"external_id": BrazeMock.USER_ID, "alias_name": "example_name", "alias_label": "example_label"}
            ]
        ),
    )
    operation.sends(
        "example one",
        lambda users_alias: users_alias.create(
            user_aliases=[
                models.UserAliasCreate(
                    external_id=BrazeMock.USER_ID, alias_name="example_name", alias_label="example_label"
                )
            ]
        ),
    )


def test_update_user_aliases(users_alias: Called) -> None:
    """POST /users/alias/update"""
    operation = users_alias.operation("updateUserAliases", returns=models.Success)
    operation.sends(
        "minimal",
        lambda users_alias: users_alias.update(
            alias_updates=[
                {
                    "alias_label": "example_alias_label",
                    "old_alias_name": "example_old_alias_name",
                    "new_alias_name": "example_new_alias_name",
                }
            ]
        ),
    )
    operation.sends(
        "minimal",
        lambda users_alias: users_alias.update(
            alias_updates=[
                models.UserAliasUpdate(
                    alias_label="example_alias_label",
                    old_alias_name="example_old_alias_name",
                    new_alias_name="example_new_alias_name",
                )
            ]
        ),
    )
