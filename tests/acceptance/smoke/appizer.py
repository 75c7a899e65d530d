"""Smoke test of Appizer: the life of an app, and a list of several pages."""

from appizer_client import Appizer, AsyncAppizer
from appizer_client.testing import AppizerMock

MOCK = AppizerMock
CLIENTS = (Appizer, AsyncAppizer)
CREDENTIALS = {"api_key": AppizerMock.API_KEY}


def execute(appizer: Appizer) -> None:
    """Create, read, list, change and delete an app."""
    app = appizer.apps.create(name="Shop", website_url="https://shop.example")
    assert appizer.apps.get(app.id) == app
    assert app.id in {other.id for other in appizer.apps.list(limit=10)}
    assert appizer.apps.update(app.id, description="Our web shop").description == "Our web shop"
    assert appizer.apps.delete(app.id).success


async def execute_async(appizer: AsyncAppizer) -> None:
    """Create, read, list, change and delete an app with the asynchronous client."""
    app = await appizer.apps.create(name="Shop", website_url="https://shop.example")
    assert await appizer.apps.get(app.id) == app
    assert app.id in {other.id async for other in appizer.apps.list(limit=10)}
    assert (await appizer.apps.update(app.id, description="Our web shop")).description == "Our web shop"
    assert (await appizer.apps.delete(app.id)).success
