"""Appizer: apps. Written by `make contract` from specs/appizer; not by hand."""

from typing import TypeAlias

import pytest

from appizer_client import models
from appizer_client.resources.apps import Apps, AppsWithRawResponse, AsyncApps, AsyncAppsWithRawResponse
from appizer_client.testing import AppizerMock
from tests.contract.runner import Contract, Resource

Called: TypeAlias = Resource[Apps | AsyncApps, AppsWithRawResponse | AsyncAppsWithRawResponse]


@pytest.fixture
def apps(contract: Contract) -> Called:
    return contract.resource("apps")


def test_create_app(apps: Called) -> None:
    """POST /v1/apps"""
    operation = apps.operation("createApp", returns=models.App, within="app")
    operation.sends("minimal", lambda apps: apps.create(name="My New App"))
    operation.sends(
        "everything",
        lambda apps: apps.create(
            name="My New App",
            description="My awesome app",
            website_url="https://example.com",
            authorized_domains=["text"],
            data_retention_days=365,
            timezone="America/New_York",
            engagement_platform="none",
            engagement_credentials={"key": "value"},
            email_platform="none",
            email_credentials={"key": "value"},
            webhook_enabled=False,
            webhook_url="https://example.com",
            webhook_use_query_params=False,
            context_info="text",
        ),
    )
    operation.sends(
        "example simple",
        lambda apps: apps.create(name="My New App", description="My awesome app", timezone="America/New_York"),
    )


def test_list_apps(apps: Called) -> None:
    """GET /v1/apps"""
    operation = apps.listing("listApps", items=models.App)
    operation.sends("minimal", lambda apps: apps.list())
    operation.sends("everything", lambda apps: apps.list(limit=20, offset=0))


def test_get_app(apps: Called) -> None:
    """GET /v1/apps/{id}"""
    operation = apps.operation("getApp", returns=models.App, within="app")
    operation.sends("minimal", lambda apps: apps.get(AppizerMock.SAMPLE_ID))


def test_update_app(apps: Called) -> None:
    """PATCH /v1/apps/{id}"""
    operation = apps.operation("updateApp", returns=models.App, within="app")
    operation.sends("minimal", lambda apps: apps.update(AppizerMock.SAMPLE_ID))
    operation.sends(
        "everything",
        lambda apps: apps.update(
            AppizerMock.SAMPLE_ID,
            name="My New App",
            description="My awesome app",
            website_url="https://example.com",
            authorized_domains=["text"],
            data_retention_days=365,
            timezone="America/New_York",
            engagement_platform="none",
            engagement_credentials={"key": "value"},
            email_platform="none",
            email_credentials={"key": "value"},
            webhook_enabled=False,
            webhook_url="https://example.com",
            webhook_use_query_params=False,
            context_info="text",
        ),
    )
    operation.sends(
        "example simple",
        lambda apps: apps.update(
            AppizerMock.SAMPLE_ID, name="My New App", description="My awesome app", timezone="America/New_York"
        ),
    )


def test_delete_app(apps: Called) -> None:
    """DELETE /v1/apps/{id}"""
    operation = apps.operation("deleteApp", returns=models.AppDeleted)
    operation.sends("minimal", lambda apps: apps.delete(AppizerMock.SAMPLE_ID))
