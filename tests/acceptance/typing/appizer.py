"""The types that a type checker infers for the Appizer client."""

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import assert_type

from appizer_client import Appizer, AsyncAppizer, models, params
from engagement_core import APIStatusError, AsyncPaginator, Page, Paginator, RawResponse
from engagement_core.page_iterator import Cursor


def construct() -> None:
    assert_type(Appizer(api_key="apps_fake"), Appizer)
    assert_type(Appizer.from_env(max_attempts=1), Appizer)
    with Appizer(api_key="apps_fake", timeout=3.0, deadline=60) as appizer:
        assert_type(appizer, Appizer)
        assert_type(appizer.with_options(timeout=1.0, headers={"x": "y"}), Appizer)


def call(appizer: Appizer) -> None:
    app = assert_type(appizer.apps.create(name="Shop", authorized_domains=("a", "b"), timeout=3.0), models.App)
    assert_type(app.id, str)
    assert_type(app.created_at, datetime)
    assert_type(app.description, str | None)
    assert_type(appizer.apps.delete("id"), models.AppDeleted)
    fields: params.AppUpdateParam = {"name": "x", "webhook_enabled": True}
    assert_type(appizer.apps.update("id", **fields), models.App)
    appizer.preview(appizer.apps.create, name="Shop")


def items(appizer: Appizer) -> None:
    assert_type(appizer.apps.list(), Paginator[models.App])
    for app in appizer.apps.list(limit=5, offset=0):
        assert_type(app, models.App)
    for page in appizer.apps.list().pages():
        assert_type(page, Page[models.App])
        assert_type(page.cursor, Cursor | None)


def raw(appizer: Appizer) -> None:
    response = assert_type(appizer.apps.with_raw_response.get("id"), RawResponse[models.App])
    assert_type(response.status, int)
    assert_type(response.content, bytes)
    assert_type(response.headers.get("x-request-id"), str | None)
    assert_type(response.parse(), models.App)
    for page in assert_type(appizer.apps.with_raw_response.list(limit=5), Iterator[RawResponse[models.AppList]]):
        assert_type(page.parse().apps, list[models.App])


def errors(appizer: Appizer) -> None:
    try:
        appizer.apps.get("id")
    except APIStatusError as error:
        assert_type(error.status, int)
        assert_type(error.code, str | int | None)
        assert_type(error.content, bytes)
        assert_type(error.attempts, int)


async def awaited(appizer: AsyncAppizer) -> None:
    assert_type(await appizer.apps.create(name="Shop"), models.App)
    assert_type(appizer.apps.list(), AsyncPaginator[models.App])
    async for app in appizer.apps.list():
        assert_type(app, models.App)
    assert_type(await appizer.apps.with_raw_response.get("id"), RawResponse[models.App])
    assert_type(appizer.apps.with_raw_response.list(), AsyncIterator[RawResponse[models.AppList]])
    async with AsyncAppizer(api_key="apps_fake") as same:
        assert_type(same, AsyncAppizer)
