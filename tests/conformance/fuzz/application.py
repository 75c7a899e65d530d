"""A mock as an ASGI application that schemathesis calls in this process."""

from starlette.types import Receive, Scope, Send

from engagement_core.testing import Mock
from tests.conformance.fuzz import inline
from tests.coverage_pause import coverage_resumed

inline.use()


class Application:
    """Handles requests and rejects the lifespan protocol, which a mock does not need; schemathesis then skips it."""

    def __init__(self, mock: Mock, *, fresh: bool) -> None:
        """With `fresh`, the mock is reset before each request."""
        self._mock = mock
        self._fresh = fresh

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            raise NotImplementedError(scope["type"])
        if self._fresh:
            self._mock.reset()
        with coverage_resumed():
            await self._mock.app(scope, receive, send)
