"""A mock that forgets every request before the next one."""

from starlette.types import Receive, Scope, Send

from engagement_core.testing import Mock


class FreshApp:
    """The ASGI application of a mock, seeded anew before every request."""

    def __init__(self, mock: Mock) -> None:
        self._mock = mock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http":
            self._mock.reset()
        await self._mock.app(scope, receive, send)
