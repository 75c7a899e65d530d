# Generated from specs/apifon/openapi.yaml; do not edit.

"""Fixtures that pytest finds if the distribution is installed; they require the `testing` extra."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# pytest imports this module in every run, so each fixture imports what it needs.
if TYPE_CHECKING:
    from apifon_client import Apifon, AsyncApifon
    from apifon_client.testing import ApifonMock, MockServer


@pytest.fixture
def apifon_mock() -> Iterator[ApifonMock]:
    """A freshly seeded mock, shared by the fixtures of one test."""
    from apifon_client.testing import ApifonMock

    mock = ApifonMock()
    yield mock
    mock.clear()


@pytest.fixture
def apifon_server(apifon_mock: ApifonMock) -> Iterator[MockServer]:
    """The mock as an HTTP server on the loopback interface, at `base_url`."""
    from apifon_client.testing import MockServer

    with MockServer(apifon_mock) as server:
        yield server


@pytest.fixture
def apifon(apifon_mock: ApifonMock) -> Iterator[Apifon]:
    """A client whose requests the mock handles in process."""
    import httpx

    from apifon_client import Apifon

    with httpx.Client(transport=apifon_mock.transport()) as http_client:
        yield Apifon(**apifon_mock.CREDENTIALS, http_client=http_client)


@pytest.fixture
def async_apifon(apifon_mock: ApifonMock) -> AsyncApifon:
    """An asynchronous client whose requests the mock handles in process; it need not be closed."""
    import httpx

    from apifon_client import AsyncApifon

    http_client = httpx.AsyncClient(transport=apifon_mock.transport())
    return AsyncApifon(**apifon_mock.CREDENTIALS, http_client=http_client)
