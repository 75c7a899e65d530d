# Generated from specs/braze/*.yaml; do not edit.

"""Fixtures that pytest finds if the distribution is installed; they require the `testing` extra."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# pytest imports this module in every run, so each fixture imports what it needs.
if TYPE_CHECKING:
    from braze_rest_client import AsyncBraze, Braze
    from braze_rest_client.testing import BrazeMock, MockServer


@pytest.fixture
def braze_mock() -> Iterator[BrazeMock]:
    """A freshly seeded mock, shared by the fixtures of one test."""
    from braze_rest_client.testing import BrazeMock

    mock = BrazeMock()
    yield mock
    mock.clear()


@pytest.fixture
def braze_server(braze_mock: BrazeMock) -> Iterator[MockServer]:
    """The mock as an HTTP server on the loopback interface, at `base_url`."""
    from braze_rest_client.testing import MockServer

    with MockServer(braze_mock) as server:
        yield server


@pytest.fixture
def braze(braze_mock: BrazeMock) -> Iterator[Braze]:
    """A client whose requests the mock handles in process."""
    import httpx

    from braze_rest_client import Braze

    with httpx.Client(transport=braze_mock.transport()) as http_client:
        yield Braze(**braze_mock.CREDENTIALS, base_url=Braze.BASE_URL, http_client=http_client)


@pytest.fixture
def async_braze(braze_mock: BrazeMock) -> AsyncBraze:
    """An asynchronous client whose requests the mock handles in process; it need not be closed."""
    import httpx

    from braze_rest_client import AsyncBraze

    http_client = httpx.AsyncClient(transport=braze_mock.transport())
    return AsyncBraze(**braze_mock.CREDENTIALS, base_url=AsyncBraze.BASE_URL, http_client=http_client)
