"""What a user's type checker sees of the Appizer client; test_typing.py runs the checkers on this file."""

from datetime import datetime
from typing import assert_type

from appizer_client import Appizer, AsyncAppizer, models, params
from engagement_core import APIStatusError, AsyncPaginator, Page, Paginator, RawResponse


def right(appizer: Appizer) -> None:
    """Calls as they are meant."""
    app = assert_type(appizer.apps.create(name="Shop", authorized_domains=("a", "b"), timeout=3.0), models.App)
    assert_type(app.created_at, datetime)
    assert_type(app.description, str | None)
    assert_type(appizer.apps.list(), Paginator[models.App])
    for other in appizer.apps.list(limit=5, offset=0):
        assert_type(other, models.App)
    for page in appizer.apps.list().pages():
        assert_type(page, Page[models.App])
    assert_type(appizer.apps.with_raw_response.get("id"), RawResponse[models.App])
    assert_type(appizer.apps.with_raw_response.get("id").parse(), models.App)
    assert_type(appizer.apps.delete("id"), models.AppDeleted)
    assert_type(appizer.with_options(timeout=1.0, headers={"x": "y"}), Appizer)
    assert_type(Appizer.from_env(max_attempts=1), Appizer)
    fields: params.AppUpdateParam = {"name": "x", "webhook_enabled": True}
    appizer.apps.update("id", **fields)
    appizer.preview(appizer.apps.create, name="Shop")
    try:
        appizer.apps.get("id")
    except APIStatusError as error:
        assert_type(error.status, int)
        assert_type(error.code, str | int | None)


async def right_async(appizer: AsyncAppizer) -> None:
    """The same, awaited."""
    assert_type(await appizer.apps.create(name="Shop"), models.App)
    assert_type(appizer.apps.list(), AsyncPaginator[models.App])
    async for app in appizer.apps.list():
        assert_type(app, models.App)
    assert_type(await appizer.apps.with_raw_response.get("id"), RawResponse[models.App])
    async with AsyncAppizer(api_key="k") as same:
        assert_type(same, AsyncAppizer)
