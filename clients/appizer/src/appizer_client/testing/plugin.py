# Generated from specs/appizer/openapi.yaml; do not edit.

"""Fixtures that pytest finds if the distribution is installed; they require the `testing` extra."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# pytest imports this module in every run, so each fixture imports what it needs.
if TYPE_CHECKING:
    from appizer_client import Appizer, AsyncAppizer
    from appizer_client.testing import AppizerMock, MockServer


@pytest.fixture
def appizer_mock() -> Iterator[AppizerMock]:
    """A freshly seeded mock, shared by the fixtures of one test."""
    from appizer_client.testing import AppizerMock

    mock = AppizerMock()
    yield mock
    mock.clear()


@pytest.fixture
def appizer_server(appizer_mock: AppizerMock) -> Iterator[MockServer]:
    """The mock as an HTTP server on the loopback interface, at `base_url`."""
    from appizer_client.testing import MockServer

    with MockServer(appizer_mock) as server:
        yield server


@pytest.fixture
def appizer(appizer_mock: AppizerMock) -> Iterator[Appizer]:
    """A client whose requests the mock handles in process."""
    import httpx

    from appizer_client import Appizer

    with httpx.Client(transport=appizer_mock.transport()) as http_client:
        yield Appizer(**appizer_mock.CREDENTIALS, http_client=http_client)


@pytest.fixture
def async_appizer(appizer_mock: AppizerMock) -> AsyncAppizer:
    """An asynchronous client whose requests the mock handles in process; it need not be closed."""
    import httpx

    from appizer_client import AsyncAppizer

    http_client = httpx.AsyncClient(transport=appizer_mock.transport())
    return AsyncAppizer(**appizer_mock.CREDENTIALS, http_client=http_client)
