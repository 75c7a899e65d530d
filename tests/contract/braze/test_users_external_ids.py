"""Braze: users.external_ids. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.users_external_ids import (
    AsyncUsersExternalIds,
    AsyncUsersExternalIdsWithRawResponse,
    UsersExternalIds,
    UsersExternalIdsWithRawResponse,
)
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    UsersExternalIds | AsyncUsersExternalIds, UsersExternalIdsWithRawResponse | AsyncUsersExternalIdsWithRawResponse
]


@pytest.fixture
def users_external_ids(contract: Contract) -> Called:
    return contract.resource("users.external_ids")


def test_rename_external_ids(users_external_ids: Called) -> None:
    """POST /users/external_ids/rename"""
    operation = users_external_ids.operation("renameExternalIds", returns=models.ExternalIdsRenameResult)
    operation.sends(
        "minimal",
        lambda users_external_ids: users_external_ids.rename(
            external_id_renames=[{"current_external_id": "existing_external_id", "new_external_id": "new_external_id"}]
        ),
    )
    operation.sends(
        "minimal",
        lambda users_external_ids: users_external_ids.rename(
            external_id_renames=[
                models.ExternalIdRename(current_external_id="existing_external_id", new_external_id="new_external_id")
            ]
        ),
    )


def test_remove_external_ids(users_external_ids: Called) -> None:
    """POST /users/external_ids/remove"""
    operation = users_external_ids.operation("removeExternalIds", returns=models.ExternalIdsRemoveResult)
    operation.sends(
        "minimal",
        lambda users_external_ids: users_external_ids.remove(external_ids=["existing_deprecated_external_id_string"]),
    )
