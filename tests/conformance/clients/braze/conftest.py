"""A mock of Braze in this process, and httpx clients with its credentials."""

from collections.abc import Callable, Iterator

import httpx
import pytest

from braze_rest_client.testing import BrazeMock

Post = Callable[..., httpx.Response]


@pytest.fixture
def mock() -> BrazeMock:
    return BrazeMock()


@pytest.fixture
def api(mock: BrazeMock) -> Iterator[httpx.Client]:
    """A client with the key that has all permissions."""
    with client_of(mock, mock.API_KEY) as client:
        yield client


@pytest.fixture
def scim(mock: BrazeMock) -> Iterator[httpx.Client]:
    with client_of(mock, mock.SCIM_TOKEN) as client:
        client.headers["X-Request-Origin"] = "tests"
        yield client


def client_of(mock: BrazeMock, token: str) -> httpx.Client:
    """Return a client that sends this token."""
    return httpx.Client(
        transport=mock.transport(),
        base_url="https://rest.braze.example",
        headers={"Authorization": f"Bearer {token}"},
    )
