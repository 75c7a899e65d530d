"""A fake API that returns the response a test sets and records requests."""

import json
from typing import Any

import httpx


class FakeApi:
    """Returns the same response to every request; `client` is an httpx client for it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.respond_with(204)
        self.client = httpx.Client(transport=httpx.MockTransport(self._handle))

    def respond_with(self, status: int, value: Any = None, **headers: str) -> None:
        """Set the status, JSON value and headers of the following responses; 204 and 304 have no body."""
        self._status = status
        self._content = b"" if status in (204, 304) else json.dumps(value).encode()
        self._headers = {name.replace("_", "-"): text for name, text in headers.items()}

    @property
    def request(self) -> httpx.Request:
        """The latest request."""
        return self.requests[-1]

    @property
    def body(self) -> Any:
        """The JSON of the latest request."""
        return json.loads(self.request.content)

    @property
    def target(self) -> str:
        """The raw path and query of the latest request."""
        return self.request.url.raw_path.decode()

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self._status, content=self._content, headers=self._headers)
