"""Route requests to the vendors' hosts to their mocks."""

from collections.abc import Mapping

import httpx
import pytest

from engagement_core.testing import Mock

LOOPBACK = "127.0.0.1"


def route_to_mocks(monkeypatch: pytest.MonkeyPatch, hosts: Mapping[str, Mock]) -> None:
    """Let mocks respond to all requests to these hosts, whichever client sends them.

    Requests to the loopback address are sent as usual; a request to any other host fails.
    """
    transports = {host: mock.transport() for host, mock in hosts.items()}
    send, send_async = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

    def handle_request(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        if request.url.host == LOOPBACK:
            return send(self, request)
        return transports[request.url.host].handle_request(request)

    async def handle_async_request(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        if request.url.host == LOOPBACK:
            return await send_async(self, request)
        return await transports[request.url.host].handle_async_request(request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", handle_request)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", handle_async_request)
