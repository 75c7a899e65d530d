"""An API that answers what a test tells it to, and remembers what it was asked."""

import json
from typing import Any

import httpx


class Api:
    """Answers every request alike; `client` is the httpx client that leads to it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.answer(204)
        self.client = httpx.Client(transport=httpx.MockTransport(self._handle))

    def answer(self, status: int, value: Any = None, **headers: str) -> None:
        """Answer with a JSON value from now on; without a body where the status has none."""
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
        """Path and query of the latest request, as they went over the wire."""
        return self.request.url.raw_path.decode()

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self._status, content=self._content, headers=self._headers)
