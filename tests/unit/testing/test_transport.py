"""A mock responds through the transport as it does through a socket."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from apifon_client import Apifon, AsyncApifon
from apifon_client.testing import ApifonMock, Fault, MockServer
from appizer_client import Appizer, AsyncAppizer
from appizer_client.testing import AppizerMock
from engagement_core import APIConnectionError, APITimeoutError, RateLimitError


@pytest.fixture
def mock() -> AppizerMock:
    return AppizerMock()


@pytest.fixture
def appizer(mock: AppizerMock) -> Iterator[Appizer]:
    with httpx.Client(transport=mock.transport()) as http_client:
        yield Appizer(api_key=mock.API_KEY, http_client=http_client, max_attempts=1)


@pytest.fixture
def async_appizer(mock: AppizerMock) -> AsyncAppizer:
    http_client = httpx.AsyncClient(transport=mock.transport())
    return AsyncAppizer(api_key=mock.API_KEY, http_client=http_client, max_attempts=1)


def test_responses_are_the_same_bytes_as_through_a_socket() -> None:
    local, remote = AppizerMock(), AppizerMock()
    with MockServer(remote) as server, httpx.Client(transport=local.transport()) as http_client:
        by_transport = Appizer(api_key=local.API_KEY, http_client=http_client, base_url=server.base_url)
        with Appizer(api_key=remote.API_KEY, base_url=server.base_url) as by_socket:
            responses = [
                (
                    client.apps.with_raw_response.create(name="Café ☕"),
                    client.apps.with_raw_response.get(AppizerMock.SAMPLE_ID),
                )
                for client in (by_transport, by_socket)
            ]
    assert [(each.status, each.content) for each in responses[0]] == [
        (each.status, each.content) for each in responses[1]
    ]
    assert [(each.method, each.path, each.body) for each in local.request_log] == [
        (each.method, each.path, each.body) for each in remote.request_log
    ]


@pytest.mark.anyio
async def test_an_asynchronous_client_reaches_the_mock_in_the_same_process(async_appizer: AsyncAppizer) -> None:
    app = await async_appizer.apps.create(name="Shop")
    assert app.id in [other.id async for other in async_appizer.apps.list(limit=10)]


@pytest.mark.anyio
async def test_a_synchronous_client_reaches_the_mock_from_within_an_event_loop(appizer: Appizer) -> None:
    assert appizer.apps.get(AppizerMock.SAMPLE_ID).name == "My App"


def test_every_host_reaches_the_mock() -> None:
    mock = ApifonMock()
    with httpx.Client(transport=mock.transport()) as http_client:
        apifon = Apifon(client_id=mock.CLIENT_ID, client_secret=mock.CLIENT_SECRET, http_client=http_client)
        assert float(apifon.balance.get().balance) >= 0
    assert {entry.header("host") for entry in mock.request_log} == {"ids.apifon.com", "ars.apifon.com"}


@pytest.mark.anyio
async def test_a_path_reaches_the_mock_unchanged() -> None:
    mock = ApifonMock()
    http_client = httpx.AsyncClient(transport=mock.transport())
    apifon = AsyncApifon(token=mock.TOKEN, secret=mock.SECRET, http_client=http_client)
    await apifon.bounce.block(destination="a/b@example.com", reason="sub_requested")
    assert (await apifon.bounce.get("a/b@example.com")).reason == "sub_requested"
    assert mock.request_log[-1].path.endswith("a%2Fb@example.com")


def test_threads_may_share_a_client(mock: AppizerMock, appizer: Appizer) -> None:
    ready = threading.Barrier(8)

    def create(number: int) -> str:
        ready.wait()
        return appizer.apps.create(name=f"App {number}").id

    with ThreadPoolExecutor(8) as threads:
        ids = set(threads.map(create, range(8)))
    assert len(ids) == 8
    assert ids <= {app["id"] for app in mock.snapshot()["apps"]}


def test_an_injected_status_is_returned(mock: AppizerMock, appizer: Appizer) -> None:
    mock.faults.inject(Fault(status=429, headers={"Retry-After": "7"}, body={"error": "slow down"}))
    with pytest.raises(RateLimitError) as caught:
        appizer.apps.get(AppizerMock.SAMPLE_ID)
    assert caught.value.headers["retry-after"] == "7"
    assert [entry.processed for entry in mock.request_log] == [False]


@pytest.mark.parametrize("cut", ["before", "middle"])
def test_an_injected_cut_breaks_the_connection(mock: AppizerMock, appizer: Appizer, cut: str) -> None:
    mock.faults.inject(Fault.from_json({"cut": cut, "status": 200, "body": {"success": True}, "processed": True}))
    with pytest.raises(APIConnectionError) as caught:
        appizer.apps.create(name="Lost")
    assert caught.value.outcome == "unknown"
    assert "Lost" in {app["name"] for app in mock.snapshot()["apps"]}


@pytest.mark.anyio
async def test_an_injected_delay_causes_a_timeout(mock: AppizerMock, async_appizer: AsyncAppizer) -> None:
    mock.faults.inject(Fault(delay=100))
    with pytest.raises(APITimeoutError):
        await async_appizer.apps.get(AppizerMock.SAMPLE_ID, timeout=0.05)


def test_a_delay_within_the_timeout_only_delays_the_response(mock: AppizerMock, appizer: Appizer) -> None:
    mock.faults.inject(Fault(delay=0.05, status=200, body={"success": True, "message": "Deleted"}))
    assert appizer.apps.delete(AppizerMock.SAMPLE_ID).success
