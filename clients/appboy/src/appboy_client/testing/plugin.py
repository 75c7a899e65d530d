# Generated from specs/appboy/openapi.yaml; do not edit.

"""Fixtures that pytest finds by itself if the distribution is installed; they need the extra `testing`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# Everything else is loaded by the fixture that needs it: pytest imports this module in every run.
if TYPE_CHECKING:
    from appboy_client import Appboy, AsyncAppboy
    from appboy_client.testing import AppboyMock, MockServer


@pytest.fixture
def appboy_mock() -> Iterator[AppboyMock]:
    """A freshly seeded mock, which the other fixtures of the same test share."""
    from appboy_client.testing import AppboyMock

    mock = AppboyMock()
    yield mock
    mock.clear()


@pytest.fixture
def appboy_server(appboy_mock: AppboyMock) -> Iterator[MockServer]:
    """The mock behind a socket of this machine, at `base_url`."""
    from appboy_client.testing import MockServer

    with MockServer(appboy_mock) as server:
        yield server


@pytest.fixture
def appboy(appboy_mock: AppboyMock) -> Iterator[Appboy]:
    """A client whose requests the mock answers in this process."""
    import httpx

    from appboy_client import Appboy

    with httpx.Client(transport=appboy_mock.transport()) as http_client:
        yield Appboy(**appboy_mock.CREDENTIALS, http_client=http_client)


@pytest.fixture
def async_appboy(appboy_mock: AppboyMock) -> AsyncAppboy:
    """The same for `await`; it holds nothing that must be closed."""
    import httpx

    from appboy_client import AsyncAppboy

    http_client = httpx.AsyncClient(transport=appboy_mock.transport())
    return AsyncAppboy(**appboy_mock.CREDENTIALS, http_client=http_client)
