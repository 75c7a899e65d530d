"""A mock behind a real socket, and both clients in front of it."""

import asyncio
from collections.abc import Callable, Iterator
from inspect import iscoroutine
from typing import Any

import pytest

from appoxee_client import Appoxee, AsyncAppoxee
from appoxee_client.testing import AppoxeeMock, MockServer

CREDENTIALS: dict[str, Any] = {
    "sdk_key": AppoxeeMock.SDK_KEY,
    "secret": AppoxeeMock.SECRET,
    "account_code": AppoxeeMock.ACCOUNT_CODE,
    "username": AppoxeeMock.USERNAME,
    "password": AppoxeeMock.PASSWORD,
}


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(AppoxeeMock()) as server:
        yield server


@pytest.fixture
def mock(server: MockServer) -> AppoxeeMock:
    assert isinstance(server.mock, AppoxeeMock)
    server.mock.reset()
    return server.mock


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture
def done(runner: asyncio.Runner) -> Callable[[Any], Any]:
    """The result of a call of either client."""
    return lambda value: runner.run(value) if iscoroutine(value) else value


@pytest.fixture(params=[Appoxee, AsyncAppoxee])
def client(
    request: pytest.FixtureRequest, mock: AppoxeeMock, server: MockServer, done: Callable[[Any], Any]
) -> Iterator[Any]:
    """Each client in turn; untyped, because the two return different types."""
    client = request.param(**CREDENTIALS, base_url=server.base_url)
    yield client
    done(client.close())


@pytest.fixture
def appoxee(mock: AppoxeeMock, server: MockServer) -> Iterator[Appoxee]:
    """The synchronous client."""
    with Appoxee(**CREDENTIALS, base_url=server.base_url) as appoxee:
        yield appoxee
