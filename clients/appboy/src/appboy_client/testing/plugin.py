# Generated from specs/appboy/openapi.yaml; do not edit.

"""Fixtures that pytest finds if the distribution is installed; they require the `testing` extra."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# pytest imports this module in every run, so each fixture imports what it needs.
if TYPE_CHECKING:
    from appboy_client import Appboy, AsyncAppboy
    from appboy_client.testing import AppboyMock, MockServer


@pytest.fixture
def appboy_mock() -> Iterator[AppboyMock]:
    """A freshly seeded mock, shared by the fixtures of one test."""
    from appboy_client.testing import AppboyMock

    mock = AppboyMock()
    yield mock
    mock.clear()


@pytest.fixture
def appboy_server(appboy_mock: AppboyMock) -> Iterator[MockServer]:
    """The mock as an HTTP server on the loopback interface, at `base_url`."""
    from appboy_client.testing import MockServer

    with MockServer(appboy_mock) as server:
        yield server


@pytest.fixture
def appboy(appboy_mock: AppboyMock) -> Iterator[Appboy]:
    """A client whose requests the mock handles in process."""
    import httpx

    from appboy_client import Appboy

    with httpx.Client(transport=appboy_mock.transport()) as http_client:
        yield Appboy(**appboy_mock.CREDENTIALS, http_client=http_client)


@pytest.fixture
def async_appboy(appboy_mock: AppboyMock) -> AsyncAppboy:
    """An asynchronous client whose requests the mock handles in process; it need not be closed."""
    import httpx

    from appboy_client import AsyncAppboy

    http_client = httpx.AsyncClient(transport=appboy_mock.transport())
    return AsyncAppboy(**appboy_mock.CREDENTIALS, http_client=http_client)
