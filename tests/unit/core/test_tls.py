"""A client trusts a server whose certificate is signed by a trusted authority for the requested name."""

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme

from engagement_core import APIConnectionError
from tests.unit.core.small import AsyncSmall, Small

AUTHORITY = trustme.CA()


class Thing(BaseHTTPRequestHandler):
    """Responds to every GET with a thing."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"id": "7"}')

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


class QuietServer(HTTPServer):
    """Says nothing of connections that end before a request."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Print nothing."""


def serve(name: str) -> Iterator[str]:
    """A server that proves to be `name`; its address."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    # The library's own annotations are incomplete.
    certificate: Any = AUTHORITY.issue_cert(name)
    certificate.configure_cert(context)
    with QuietServer(("127.0.0.1", 0), Thing) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"https://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def address() -> Iterator[str]:
    yield from serve("127.0.0.1")


@pytest.fixture
def address_of_another() -> Iterator[str]:
    yield from serve("elsewhere.example")


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the environment name the authority."""
    file = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))


def test_a_server_that_nobody_vouches_for_gets_nothing(address: str) -> None:
    with (
        Small(base_url=address) as small,
        pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught,
    ):
        small.things.read("7")
    assert (caught.value.outcome, caught.value.attempts) == ("unsent", 1)


@pytest.mark.anyio
async def test_nor_when_awaited(address: str) -> None:
    async with AsyncSmall(base_url=address) as small:
        with pytest.raises(APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught:
            await small.things.read("7")
    assert (caught.value.outcome, caught.value.attempts) == ("unsent", 1)


def test_the_environment_may_name_an_authority(address: str, trusted: None) -> None:
    with Small(base_url=address) as small:
        assert small.things.read("7").id == "7"


@pytest.mark.anyio
async def test_for_a_client_that_is_awaited_too(address: str, trusted: None) -> None:
    async with AsyncSmall(base_url=address) as small:
        assert (await small.things.read("7")).id == "7"


def test_a_certificate_is_good_for_its_own_name_alone(address_of_another: str, trusted: None) -> None:
    with Small(base_url=address_of_another) as small, pytest.raises(APIConnectionError, match="IP address mismatch"):
        small.things.read("7")
