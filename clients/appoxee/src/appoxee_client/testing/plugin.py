# Generated from specs/appoxee/openapi.yaml; do not edit.

"""Fixtures that pytest finds if the distribution is installed; they require the `testing` extra."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# pytest imports this module in every run, so each fixture imports what it needs.
if TYPE_CHECKING:
    from appoxee_client import Appoxee, AsyncAppoxee
    from appoxee_client.testing import AppoxeeMock, MockServer


@pytest.fixture
def appoxee_mock() -> Iterator[AppoxeeMock]:
    """A freshly seeded mock, shared by the fixtures of one test."""
    from appoxee_client.testing import AppoxeeMock

    mock = AppoxeeMock()
    yield mock
    mock.clear()


@pytest.fixture
def appoxee_server(appoxee_mock: AppoxeeMock) -> Iterator[MockServer]:
    """The mock as an HTTP server on the loopback interface, at `base_url`."""
    from appoxee_client.testing import MockServer

    with MockServer(appoxee_mock) as server:
        yield server


@pytest.fixture
def appoxee(appoxee_mock: AppoxeeMock) -> Iterator[Appoxee]:
    """A client whose requests the mock handles in process."""
    import httpx

    from appoxee_client import Appoxee

    with httpx.Client(transport=appoxee_mock.transport()) as http_client:
        yield Appoxee(**appoxee_mock.CREDENTIALS, http_client=http_client)


@pytest.fixture
def async_appoxee(appoxee_mock: AppoxeeMock) -> AsyncAppoxee:
    """An asynchronous client whose requests the mock handles in process; it need not be closed."""
    import httpx

    from appoxee_client import AsyncAppoxee

    http_client = httpx.AsyncClient(transport=appoxee_mock.transport())
    return AsyncAppoxee(**appoxee_mock.CREDENTIALS, http_client=http_client)
