"""Clients of httpx and of httpx2 send the same requests, over real connections."""

import asyncio
import pickle
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from engagement_core import APIConnectionError, ConfigurationError, RequestUnsent
from engagement_core.transport.libraries import NAMES, Name, library
from tests.unit.core.faulty_server import FaultyServer, cuts_before_the_response, responds
from tests.unit.core.small import KEY, SHOOT, AsyncSmall, Small, call_of
from tests.unit.core.test_tls import AUTHORITY, serve


class Unsent(httpx2.BaseTransport):
    """A transport that never sends anything, and says so."""

    def __init__(self) -> None:
        self.attempts = 0

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Fail before anything is sent."""
        self.attempts += 1
        raise RequestUnsent("no tunnel")


def head(request: bytes) -> list[bytes]:
    """The first line and the headers of a request, without those that name the client library."""
    return sorted(line for line in request.split(b"\r\n") if not line.lower().startswith(b"host:"))


@pytest.mark.parametrize("client", [httpx.Client, httpx2.Client])
def test_a_client_of_either_library_sends_the_request(client: Callable[[], Any]) -> None:
    with FaultyServer(responds()) as server:
        with client() as http_client:
            assert Small(base_url=server.url, http_client=http_client).things.read("7").id == "7"
        Small(base_url=server.url).things.read("7")
    ours, plain = server.requests
    assert head(ours) == head(plain)


@pytest.mark.parametrize("client", [httpx.AsyncClient, httpx2.AsyncClient])
def test_an_asynchronous_client_of_either_library_sends_the_request(client: Callable[[], Any]) -> None:
    async def run(url: str) -> str:
        async with client() as http_client:
            return (await AsyncSmall(base_url=url, http_client=http_client).things.read("7")).id

    with FaultyServer(responds()) as server:
        assert asyncio.run(run(server.url)) == "7"
    assert KEY.encode() in server.requests[0]


@pytest.mark.parametrize(("kind", "client"), [(Small, httpx2.AsyncClient), (AsyncSmall, httpx2.Client)])
def test_a_client_of_httpx2_of_the_other_kind_is_rejected(kind: Any, client: Callable[[], Any]) -> None:
    with pytest.raises(ConfigurationError, match=r"^http_client must be .*, not httpx2\..* Pass that one to a"):
        kind(http_client=client())


def test_an_unknown_library_is_rejected() -> None:
    unknown: Any = "aiohttp"
    with pytest.raises(ConfigurationError, match=r'^http_library must be "httpx" or "httpx2", not a value of'):
        Small(http_library=unknown)


def test_a_library_that_is_missing_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    library.cache_clear()
    monkeypatch.setitem(sys.modules, "httpx2", None)
    try:
        with pytest.raises(ConfigurationError, match=r'^httpx2 is not .* `pip install "engagement-core\[httpx2\]"`\.$'):
            Small(http_library="httpx2")
    finally:
        library.cache_clear()


def test_a_copy_of_a_client_keeps_its_library() -> None:
    with FaultyServer(responds()) as server:
        copy = pickle.loads(pickle.dumps(Small(base_url=server.url, http_library="httpx2")))
        assert copy.things.read("7").id == "7"
        assert copy._transport._library.name == "httpx2"


def test_a_transport_of_httpx2_that_sends_nothing_is_believed() -> None:
    transport = Unsent()
    with httpx2.Client(transport=transport) as http_client, pytest.raises(APIConnectionError) as caught:
        Small(http_client=http_client).perform(call_of(SHOOT))
    assert (caught.value.outcome, transport.attempts) == ("unsent", 3)


def test_errors_of_httpx2_hold_no_credential() -> None:
    with FaultyServer(cuts_before_the_response) as server:
        client = Small(base_url=server.url, http_library="httpx2", max_attempts=1)
        with pytest.raises(APIConnectionError) as caught:
            client.things.read("7")
    cause = caught.value.__cause__
    assert isinstance(cause, Exception)
    shown = [repr(vars(each)) for each in (cause, cause.__cause__) if each is not None]
    request: Any = getattr(cause.__cause__, "request")  # noqa: B009
    assert "***" in repr(request.headers) + str(request.url)
    assert not any(KEY in text for text in shown)


@pytest.mark.parametrize("name", NAMES)
def test_certificate_authorities_of_the_environment_are_trusted(
    name: Name, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(authority))
    servers = serve("127.0.0.1")
    try:
        url = next(servers)
        with pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
            Small(base_url=url, http_library=name, max_attempts=1).things.read("7")
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        assert Small(base_url=url, http_library=name).things.read("7").id == "7"
    finally:
        list(servers)
