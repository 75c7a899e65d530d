"""Limits of a mock: body size, size of the request log, and no control requests from web pages of other origins."""

import json
import socket
from collections.abc import Iterator
from contextlib import suppress

import httpx
import pytest

from appboy_client.testing import AppboyMock
from appizer_client.testing import AppizerMock, MockServer
from engagement_core.testing import LoggedRequest, RequestLog
from engagement_core.testing.fault_middleware import MAX_BODY_BYTES


@pytest.fixture
def server() -> Iterator[MockServer]:
    with MockServer(AppizerMock()) as server:
        yield server


def send_raw(server: MockServer, head: str, body: bytes = b"") -> tuple[int, bytes]:
    """Send a raw request; returns the status and the body of the response."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n" + body)
        response = b""
        while part := connection.recv(65536):
            response += part
    status_line, _, rest = response.partition(b"\r\n")
    return int(status_line.split()[1]), rest.partition(b"\r\n\r\n")[2]


@pytest.mark.parametrize("path", ["/v1/apps", "/_mock/faults", "/nothing"])
def test_a_body_with_a_large_content_length_is_not_read(server: MockServer, path: str) -> None:
    status, body = send_raw(server, f"POST {path} HTTP/1.1\nHost: 127.0.0.1\nContent-Length: 300000000")
    assert (status, json.loads(body)) == (413, {"error": f"the body is larger than {MAX_BODY_BYTES} bytes"})
    assert [entry.status for entry in server.mock.request_log] == ([] if path.startswith("/_mock") else [413])


def test_an_endless_body_is_rejected_at_the_limit(server: MockServer) -> None:
    sent = 0
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as connection:
        connection.sendall(b"POST /v1/apps HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n")
        part_of_body = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
        with suppress(OSError):
            while sent < 4 * MAX_BODY_BYTES:
                connection.sendall(part_of_body)
                sent += 0x100000
    assert sent < 4 * MAX_BODY_BYTES
    assert [(entry.status, entry.body, entry.processed) for entry in server.mock.request_log] == [(413, b"", False)]
    assert httpx.get(f"{server.base_url}/_mock/clock").status_code == 200


def test_the_limit_applies_to_the_transport_too() -> None:
    mock = AppboyMock()
    with httpx.Client(transport=mock.transport(), base_url="http://mock") as client:
        assert client.post("/users/track", content=iter([b" " * MAX_BODY_BYTES, b"{}"])).status_code == 413
        largest = b'{"status": 503}'.ljust(MAX_BODY_BYTES)
        assert client.post("/_mock/faults", content=largest).status_code == 204


def entry(number: int, size: int = 0) -> LoggedRequest:
    return LoggedRequest(
        method="GET", path=f"/{number}", query="", headers=(), body=b"x" * size, status=200, processed=True
    )


def test_the_request_log_keeps_the_last_entries() -> None:
    request_log = RequestLog()
    for number in range(RequestLog.MAX_ENTRIES + 5):
        request_log.add(entry(number))
    assert (len(request_log), request_log.dropped) == (RequestLog.MAX_ENTRIES, 5)
    assert (request_log[0].path, request_log[-1].path) == ("/5", f"/{RequestLog.MAX_ENTRIES + 4}")
    request_log.reset()
    assert (len(request_log), request_log.dropped) == (0, 0)


def test_the_request_log_has_a_maximum_size() -> None:
    request_log = RequestLog()
    for number in range(9):
        request_log.add(entry(number, RequestLog.MAX_BYTES // 4))
    assert (len(request_log), request_log.dropped, request_log[0].path) == (3, 6, "/6")
    request_log.reset()
    request_log.add(entry(1, RequestLog.MAX_BYTES // 2))
    assert len(request_log) == 1


CONTROLS = [("POST", "/_mock/reset"), ("POST", "/_mock/faults"), ("GET", "/_mock/requests"), ("GET", "/_mock/snapshot")]


@pytest.mark.parametrize(("method", "path"), CONTROLS)
@pytest.mark.parametrize("origin", ["https://evil.example", "http://127.0.0.1:1", "http://localhost", "null", ""])
def test_a_page_of_another_origin_cannot_control_the_mock(
    server: MockServer, method: str, path: str, origin: str
) -> None:
    before = server.mock.snapshot()
    response = httpx.request(method, f"{server.base_url}{path}", headers={"Origin": origin}, content=b"{}")
    assert (response.status_code, "another origin" in response.json()["error"]) == (403, True)
    assert server.mock.snapshot() == before


@pytest.mark.parametrize(("method", "path"), CONTROLS)
@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "[::", "localhost.evil"])
def test_a_page_that_uses_dns_rebinding_cannot_control_the_mock(
    server: MockServer, method: str, path: str, host: str
) -> None:
    headers = {"Host": host, "Origin": f"http://{host}"}
    for sent in (headers, {"Host": host}):
        response = httpx.request(method, f"{server.base_url}{path}", headers=sent)
        assert (response.status_code, "names this machine" in response.json()["error"]) == (403, True)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:{port}", "localhost:{port}", "LOCALHOST", "api.localhost", "[::1]:{port}"]
)
def test_a_program_on_this_machine_can_control_the_mock(server: MockServer, host: str) -> None:
    name = host.format(port=server.port)
    for headers in ({"Host": name}, {"Host": name, "Origin": f"http://{name}"}):
        assert httpx.post(f"{server.base_url}/_mock/reset", headers=headers).status_code == 204


def test_a_control_request_without_a_host_is_accepted(server: MockServer) -> None:
    assert send_raw(server, "POST /_mock/reset HTTP/1.0\nContent-Length: 0")[0] == 204


def test_every_host_reaches_the_mock_through_the_transport() -> None:
    with httpx.Client(transport=AppizerMock().transport(), base_url="http://any.example") as client:
        assert client.post("/_mock/reset").status_code == 204
        assert client.post("/_mock/reset", headers={"Origin": "https://evil.example"}).status_code == 403


def test_pages_of_any_origin_may_use_the_api(server: MockServer) -> None:
    headers = {"Host": "api.appizer.example", "Origin": "https://shop.example", "X-API-Key": AppizerMock.API_KEY}
    assert httpx.get(f"{server.base_url}/v1/apps", headers=headers).status_code == 200
