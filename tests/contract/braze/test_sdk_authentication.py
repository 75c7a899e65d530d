"""Braze: sdk_authentication. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.sdk_authentication import (
    AsyncSdkAuthentication,
    AsyncSdkAuthenticationWithRawResponse,
    SdkAuthentication,
    SdkAuthenticationWithRawResponse,
)
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[
    SdkAuthentication | AsyncSdkAuthentication, SdkAuthenticationWithRawResponse | AsyncSdkAuthenticationWithRawResponse
]


@pytest.fixture
def sdk_authentication(contract: Contract) -> Called:
    return contract.resource("sdk_authentication")


def test_create_sdk_authentication_key(sdk_authentication: Called) -> None:
    """POST /app_group/sdk_authentication/create"""
    operation = sdk_authentication.operation("createSdkAuthenticationKey", returns=models.SdkAuthenticationKeyCreated)
    operation.sends(
        "minimal",
        lambda sdk_authentication: sdk_authentication.create(
            app_id=BrazeMock.APP_ID,
            rsa_public_key_str="-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
            description="SDK Authentication Key for iOS App",
        ),
    )
    operation.sends(
        "everything",
        lambda sdk_authentication: sdk_authentication.create(
            app_id=BrazeMock.APP_ID,
            rsa_public_key_str="-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
            description="SDK Authentication Key for iOS App",
            make_primary=False,
        ),
    )
    operation.sends(
        "example template",
        lambda sdk_authentication: sdk_authentication.create(
            app_id=BrazeMock.APP_ID,
            rsa_public_key_str="-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----",
            description="description",
            make_primary=False,
        ),
    )


def test_list_sdk_authentication_keys(sdk_authentication: Called) -> None:
    """GET /app_group/sdk_authentication/keys"""
    operation = sdk_authentication.operation("listSdkAuthenticationKeys", returns=models.SdkAuthenticationKeyList)
    operation.sends("minimal", lambda sdk_authentication: sdk_authentication.list(app_id=BrazeMock.APP_ID))


def test_set_primary_sdk_authentication_key(sdk_authentication: Called) -> None:
    """PUT /app_group/sdk_authentication/primary"""
    operation = sdk_authentication.operation("setPrimarySdkAuthenticationKey", returns=models.SdkAuthenticationKeyList)
    operation.sends(
        "minimal",
        lambda sdk_authentication: sdk_authentication.set_primary(
            app_id=BrazeMock.APP_ID, key_id="5eed0010-0000-4000-8000-000000000002"
        ),
    )


def test_delete_sdk_authentication_key(sdk_authentication: Called) -> None:
    """DELETE /app_group/sdk_authentication/delete"""
    operation = sdk_authentication.operation("deleteSdkAuthenticationKey", returns=models.SdkAuthenticationKeyList)
    operation.sends(
        "minimal",
        lambda sdk_authentication: sdk_authentication.delete(
            app_id=BrazeMock.APP_ID, key_id="5eed0010-0000-4000-8000-000000000002"
        ),
    )
