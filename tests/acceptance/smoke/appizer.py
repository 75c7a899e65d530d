"""Smoke test of Appizer: the life of an app, and a list of several pages."""

from collections.abc import Generator
from typing import Any

from appizer_client import Appizer, AsyncAppizer
from appizer_client.testing import AppizerMock

MOCK = AppizerMock
CLIENTS = (Appizer, AsyncAppizer)
CREDENTIALS = {"api_key": AppizerMock.API_KEY}


def calls(appizer: Any) -> Generator[Any, Any, None]:
    """Create, read, list, change and delete an app."""
    app = yield appizer.apps.create(name="Shop", website_url="https://shop.example")
    assert (yield appizer.apps.get(app.id)) == app
    assert app.id in {other.id for other in (yield appizer.apps.list(limit=10))}
    assert (yield appizer.apps.update(app.id, description="Our web shop")).description == "Our web shop"
    assert (yield appizer.apps.delete(app.id)).success


SCENARIOS = (calls,)
