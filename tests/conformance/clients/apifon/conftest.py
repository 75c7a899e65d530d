"""A mock served over HTTP, and clients of it."""

from collections.abc import AsyncIterator, Callable, Iterator

import pytest

from apifon_client import Apifon, AsyncApifon
from apifon_client.testing import ApifonMock, MockServer


@pytest.fixture
def mock() -> ApifonMock:
    return ApifonMock()


@pytest.fixture
def server(mock: ApifonMock) -> Iterator[MockServer]:
    # One per test: a request that one test abandons would appear in the request log of the next.
    with MockServer(mock) as server:
        yield server


@pytest.fixture
def base_url(server: MockServer) -> str:
    return server.base_url


@pytest.fixture
def apifon(base_url: str) -> Iterator[Apifon]:
    with Apifon(token=ApifonMock.TOKEN, secret=ApifonMock.SECRET, base_url=base_url) as client:
        yield client


@pytest.fixture
def oauth(base_url: str) -> Iterator[Callable[..., Apifon]]:
    """Create clients that fetch their own tokens."""
    clients: list[Apifon] = []

    def make(*, client_secret: str = ApifonMock.CLIENT_SECRET, scope: str | None = None) -> Apifon:
        client = Apifon(
            client_id=ApifonMock.CLIENT_ID,
            client_secret=client_secret,
            scope=scope,
            base_url=base_url,
            oauth_base_url=base_url,
        )
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def async_apifon(base_url: str, anyio_backend: str) -> AsyncIterator[AsyncApifon]:
    async with AsyncApifon(token=ApifonMock.TOKEN, secret=ApifonMock.SECRET, base_url=base_url) as client:
        yield client
