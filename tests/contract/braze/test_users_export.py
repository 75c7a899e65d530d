"""Braze: users.export. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.users_export import (
    AsyncUsersExport,
    AsyncUsersExportWithRawResponse,
    UsersExport,
    UsersExportWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    UsersExport | AsyncUsersExport, UsersExportWithRawResponse | AsyncUsersExportWithRawResponse
]


@pytest.fixture
def users_export(contract: Contract) -> Called:
    return contract.resource("users.export")


def test_export_users_by_ids(users_export: Called) -> None:
    """POST /users/export/ids"""
    operation = users_export.operation("exportUsersByIds", returns=models.ExportedUserList)
    operation.sends("minimal", lambda users_export: users_export.by_ids(phone="+15043277269"))
    operation.sends(
        "everything",
        lambda users_export: users_export.by_ids(
            external_ids=["user_identifier1", 1],
            user_aliases=[{"alias_name": "example_alias", "alias_label": "example_label"}],
            braze_id="braze_identifier",
            email_address="example@example.com",
            fields_to_export=["first_name", "email", "purchases"],
        ),
    )
    operation.sends(
        "everything",
        lambda users_export: users_export.by_ids(
            external_ids=["user_identifier1", 1],
            user_aliases=[models.UserAlias(alias_name="example_alias", alias_label="example_label")],
            braze_id="braze_identifier",
            email_address="example@example.com",
            fields_to_export=["first_name", "email", "purchases"],
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda users_export: users_export.by_ids(
            external_ids=["user_identifier1", "user_identifier2"],
            user_aliases=[{"alias_name": "example_alias", "alias_label": "example_label"}],
            device_id="1234567",
            braze_id="braze_identifier",
            fields_to_export=["first_name", "email", "purchases"],
        ),
    )
    operation.sends(
        "example sampleCurl",
        lambda users_export: users_export.by_ids(
            external_ids=["user_identifier1", "user_identifier2"],
            user_aliases=[models.UserAlias(alias_name="example_alias", alias_label="example_label")],
            device_id="1234567",
            braze_id="braze_identifier",
            fields_to_export=["first_name", "email", "purchases"],
        ),
    )


def test_export_users_by_segment(users_export: Called) -> None:
    """POST /users/export/segment"""
    operation = users_export.operation("exportUsersBySegment", returns=models.UserExport)
    operation.sends(
        "minimal",
        lambda users_export: users_export.by_segment(
            segment_id=BrazeMock.SEGMENT_ID, fields_to_export=["first_name", "email", "purchases", "custom_attributes"]
        ),
    )
    operation.sends(
        "everything",
        lambda users_export: users_export.by_segment(
            segment_id=BrazeMock.SEGMENT_ID,
            fields_to_export=["first_name", "email", "purchases", "custom_attributes"],
            callback_endpoint="example_endpoint",
            custom_attributes_to_export=["allergies", "favorite_food"],
            output_format="zip",
        ),
    )
    operation.sends(
        "example allCustomAttributes",
        lambda users_export: users_export.by_segment(
            segment_id=BrazeMock.SEGMENT_ID,
            fields_to_export=["first_name", "email", "purchases", "custom_attributes"],
            callback_endpoint="example_endpoint",
            output_format="zip",
        ),
    )
    operation.sends(
        "example someCustomAttributes",
        lambda users_export: users_export.by_segment(
            segment_id=BrazeMock.SEGMENT_ID,
            fields_to_export=["first_name", "email", "purchases"],
            callback_endpoint="example_endpoint",
            custom_attributes_to_export=["allergies", "favorite_food"],
            output_format="zip",
        ),
    )


def test_export_users_by_global_control_group(users_export: Called) -> None:
    """POST /users/export/global_control_group"""
    operation = users_export.operation("exportUsersByGlobalControlGroup", returns=models.UserExport)
    operation.sends(
        "minimal", lambda users_export: users_export.by_global_control_group(fields_to_export=["email", "braze_id"])
    )
    operation.sends(
        "everything",
        lambda users_export: users_export.by_global_control_group(
            fields_to_export=["email", "braze_id"], callback_endpoint="", output_format="zip"
        ),
    )
