"""A transport from an httpx client to a mock in the same process, without a socket."""

import threading

import anyio
import httpx
from anyio.from_thread import start_blocking_portal
from starlette.types import ASGIApp


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for `httpx.Client` and `httpx.AsyncClient` that sends the requests to every host to the mock.

    It need not be closed. Requests of synchronous clients are handled one at a time, whatever their thread.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._asgi = httpx.ASGITransport(app)
        self._lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The mock's response, made in a separate thread and event loop: the caller may be inside a loop."""
        request.read()
        with self._lock, start_blocking_portal() as portal:
            return portal.call(self._respond, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The mock's response."""
        await request.aread()
        return await self._respond(request)

    async def _respond(self, request: httpx.Request) -> httpx.Response:
        seconds: float | None = request.extensions.get("timeout", {}).get("read")
        with anyio.move_on_after(seconds):
            response = await self._asgi.handle_async_request(request)
            content = b"".join([part async for part in response.aiter_raw()])
            # Unlike that of `response`, this stream can be read synchronously and asynchronously.
            return httpx.Response(response.status_code, headers=response.headers, stream=httpx.ByteStream(content))
        raise httpx.ReadTimeout(f"the mock did not respond within {seconds} s", request=request)
