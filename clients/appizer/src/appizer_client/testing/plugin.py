# Generated from specs/appizer/openapi.yaml; do not edit.

"""Fixtures that pytest finds by itself if the distribution is installed; they need the extra `testing`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# Everything else is loaded by the fixture that needs it: pytest imports this module in every run.
if TYPE_CHECKING:
    from appizer_client import Appizer, AsyncAppizer
    from appizer_client.testing import AppizerMock, MockServer


@pytest.fixture
def appizer_mock() -> Iterator[AppizerMock]:
    """A freshly seeded mock, which the other fixtures of the same test share."""
    from appizer_client.testing import AppizerMock

    mock = AppizerMock()
    yield mock
    mock.clear()


@pytest.fixture
def appizer_server(appizer_mock: AppizerMock) -> Iterator[MockServer]:
    """The mock behind a socket of this machine, at `base_url`."""
    from appizer_client.testing import MockServer

    with MockServer(appizer_mock) as server:
        yield server


@pytest.fixture
def appizer(appizer_mock: AppizerMock) -> Iterator[Appizer]:
    """A client whose requests the mock answers in this process."""
    import httpx

    from appizer_client import Appizer

    with httpx.Client(transport=appizer_mock.transport()) as http_client:
        yield Appizer(**appizer_mock.CREDENTIALS, http_client=http_client)


@pytest.fixture
def async_appizer(appizer_mock: AppizerMock) -> AsyncAppizer:
    """The same for `await`; it holds nothing that must be closed."""
    import httpx

    from appizer_client import AsyncAppizer

    http_client = httpx.AsyncClient(transport=appizer_mock.transport())
    return AsyncAppizer(**appizer_mock.CREDENTIALS, http_client=http_client)
