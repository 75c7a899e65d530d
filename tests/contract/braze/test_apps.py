"""Braze: apps. Written by `make contract` from specs/braze; not by hand."""

from typing import TypeAlias

import pytest

from braze_rest_client import models
from braze_rest_client.resources.apps import Apps, AppsWithRawResponse, AsyncApps, AsyncAppsWithRawResponse
from braze_rest_client.testing import BrazeMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Apps | AsyncApps, AppsWithRawResponse | AsyncAppsWithRawResponse]


@pytest.fixture
def apps(contract: Contract) -> Called:
    return contract.resource("apps")


def test_update_push_credential(apps: Called) -> None:
    """POST /apps/push_credential/update"""
    operation = apps.operation("updatePushCredential", returns=models.PushCredentialUpdateResult)
    operation.sends(
        "minimal",
        lambda apps: apps.update_push_credential(
            app_id=BrazeMock.APP_ID,
            apple={
                "certificate": "QkFTRTY0X0VOQ09ERURfU1RSSU5H",
                "jwt_key_id": "{YOUR_KEY_ID}",
                "jwt_team_id": "{YOUR_TEAM_ID}",
                "jwt_bundle_id": "{YOUR_BUNDLE_ID}",
                "apns_gateway": "prod",
            },
        ),
    )
    operation.sends(
        "minimal",
        lambda apps: apps.update_push_credential(
            app_id=BrazeMock.APP_ID,
            apple=models.ApplePushCredential(
                certificate="QkFTRTY0X0VOQ09ERURfU1RSSU5H",
                jwt_key_id="{YOUR_KEY_ID}",
                jwt_team_id="{YOUR_TEAM_ID}",
                jwt_bundle_id="{YOUR_BUNDLE_ID}",
                apns_gateway="prod",
            ),
        ),
    )
    operation.sends(
        "example firebase",
        lambda apps: apps.update_push_credential(
            app_id=BrazeMock.APP_ID, firebase={"credential": "QkFTRTY0X0VOQ09ERURfU1RSSU5H"}
        ),
    )
    operation.sends(
        "example firebase",
        lambda apps: apps.update_push_credential(
            app_id=BrazeMock.APP_ID, firebase=models.FirebasePushCredential(credential="QkFTRTY0X0VOQ09ERURfU1RSSU5H")
        ),
    )
    operation.sends(
        "example huawei",
        lambda apps: apps.update_push_credential(
            app_id=BrazeMock.APP_ID, huawei={"app_id": BrazeMock.APP_ID, "app_secret": "{YOUR_HUAWEI_APP_SECRET}"}
        ),
    )
    operation.sends(
        "example huawei",
        lambda apps: apps.update_push_credential(
            app_id=BrazeMock.APP_ID,
            huawei=models.HuaweiPushCredential(app_id=BrazeMock.APP_ID, app_secret="{YOUR_HUAWEI_APP_SECRET}"),
        ),
    )
    operation.sends(
        "example kindle",
        lambda apps: apps.update_push_credential(
            app_id=BrazeMock.APP_ID,
            kindle={"client_id": "{YOUR_ADM_CLIENT_ID}", "client_secret": "{YOUR_ADM_CLIENT_SECRET}"},
        ),
    )
    operation.sends(
        "example kindle",
        lambda apps: apps.update_push_credential(
            app_id=BrazeMock.APP_ID,
            kindle=models.KindlePushCredential(
                client_id="{YOUR_ADM_CLIENT_ID}", client_secret="{YOUR_ADM_CLIENT_SECRET}"
            ),
        ),
    )
