"""A mock of Appboy behind a real socket, and both clients."""

from collections.abc import AsyncIterator, Iterator

import pytest

from appboy_client import Appboy, AsyncAppboy
from appboy_client.testing import AppboyMock, MockServer


@pytest.fixture(scope="session")
def server() -> Iterator[MockServer]:
    with MockServer(AppboyMock()) as server:
        yield server


@pytest.fixture
def mock(server: MockServer) -> AppboyMock:
    assert isinstance(server.mock, AppboyMock)
    server.mock.reset()
    return server.mock


@pytest.fixture
def appboy(server: MockServer, mock: AppboyMock) -> Iterator[Appboy]:
    with Appboy(app_group_id=mock.APP_GROUP_ID, base_url=server.base_url) as client:
        yield client


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def async_appboy(server: MockServer, mock: AppboyMock) -> AsyncIterator[AsyncAppboy]:
    async with AsyncAppboy(app_group_id=mock.APP_GROUP_ID, base_url=server.base_url) as client:
        yield client
