"""A mock as an application that schemathesis calls in this process."""

from starlette.types import Receive, Scope, Send

from engagement_core.testing import Mock
from tests.conformance.fuzz import inline
from tests.measuring import measured

inline.use()


class Application:
    """The requests to a mock, and nothing else that ASGI has.

    A mock does not need to be told that a server starts or stops, and nobody waits for it where it refuses to hear it.
    """

    def __init__(self, mock: Mock, *, fresh: bool) -> None:
        """With `fresh`, the mock forgets every request before the next one."""
        self._mock = mock
        self._fresh = fresh

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            raise NotImplementedError(scope["type"])
        if self._fresh:
            self._mock.reset()
        with measured():
            await self._mock.app(scope, receive, send)
