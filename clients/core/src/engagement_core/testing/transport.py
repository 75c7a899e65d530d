"""The way from an httpx client to a mock in the same process, without a socket in between."""

import threading

import anyio
import httpx
from anyio.from_thread import start_blocking_portal
from starlette.types import ASGIApp


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport for `httpx.Client` and for `httpx.AsyncClient`; every host leads to the mock.

    It holds nothing that must be closed. Requests of synchronous clients are answered one at a time, whatever thread
    they come from.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._asgi = httpx.ASGITransport(app)
        self._turn = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The mock's answer, made in a thread and an event loop of its own: the caller may be inside of a loop."""
        request.read()
        with self._turn, start_blocking_portal() as portal:
            return portal.call(self._answer, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The mock's answer."""
        await request.aread()
        return await self._answer(request)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        seconds: float | None = request.extensions.get("timeout", {}).get("read")
        with anyio.move_on_after(seconds):
            answer = await self._asgi.handle_async_request(request)
            content = b"".join([part async for part in answer.aiter_raw()])
            # This stream can be read both ways, unlike that of `answer`.
            return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(content))
        raise httpx.ReadTimeout(f"the mock did not answer within {seconds} s", request=request)
