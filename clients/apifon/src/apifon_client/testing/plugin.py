# Generated from specs/apifon/openapi.yaml; do not edit.

"""Fixtures that pytest finds by itself if the distribution is installed; they need the extra `testing`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

# Everything else is loaded by the fixture that needs it: pytest imports this module in every run.
if TYPE_CHECKING:
    from apifon_client import Apifon, AsyncApifon
    from apifon_client.testing import ApifonMock, MockServer


@pytest.fixture
def apifon_mock() -> Iterator[ApifonMock]:
    """A freshly seeded mock, which the other fixtures of the same test share."""
    from apifon_client.testing import ApifonMock

    mock = ApifonMock()
    yield mock
    mock.clear()


@pytest.fixture
def apifon_server(apifon_mock: ApifonMock) -> Iterator[MockServer]:
    """The mock behind a socket of this machine, at `base_url`."""
    from apifon_client.testing import MockServer

    with MockServer(apifon_mock) as server:
        yield server


@pytest.fixture
def apifon(apifon_mock: ApifonMock) -> Iterator[Apifon]:
    """A client whose requests the mock answers in this process."""
    import httpx

    from apifon_client import Apifon

    with httpx.Client(transport=apifon_mock.transport()) as http_client:
        yield Apifon(**apifon_mock.CREDENTIALS, http_client=http_client)


@pytest.fixture
def async_apifon(apifon_mock: ApifonMock) -> AsyncApifon:
    """The same for `await`; it holds nothing that must be closed."""
    import httpx

    from apifon_client import AsyncApifon

    http_client = httpx.AsyncClient(transport=apifon_mock.transport())
    return AsyncApifon(**apifon_mock.CREDENTIALS, http_client=http_client)
