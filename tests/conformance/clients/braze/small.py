"""A server of our own that records requests, and clients of Braze that use it."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import httpx
from attrs import define, field

from braze_rest_client import AsyncBraze, Braze

T = TypeVar("T")
Respond = Callable[[httpx.Request], httpx.Response]


def success(**fields: Any) -> httpx.Response:
    """A 201 with a message."""
    return httpx.Response(201, json={"message": "success", **fields})


@define
class Server:
    """Responds to every request, and keeps it."""

    respond: Respond = field(default=lambda _: success())
    requests: list[httpx.Request] = field(factory=list[httpx.Request])

    def client(self, **settings: Any) -> Braze:
        """A client with fake credentials."""
        return Braze(**{**CREDENTIALS, **settings}, http_client=httpx.Client(transport=self._transport()))

    def run(self, use: Callable[[AsyncBraze], Awaitable[T]], **settings: Any) -> T:
        """The result of a function of an asynchronous client."""

        async def main() -> T:
            async with httpx.AsyncClient(transport=self._transport()) as http_client:
                return await use(AsyncBraze(**{**CREDENTIALS, **settings}, http_client=http_client))

        return asyncio.run(main())

    def bodies(self) -> list[Any]:
        """The bodies of the requests, in the order of their content."""
        return sorted((json.loads(request.content) for request in self.requests), key=json.dumps)

    def _transport(self) -> httpx.MockTransport:
        def handle(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return self.respond(request)

        return httpx.MockTransport(handle)


CREDENTIALS: dict[str, Any] = {
    "api_key": "fake-rest-api-key-0001",
    "cluster": "iad-01",
    "scim_token": "fake-scim-token-0001",
    "scim_origin": "https://sso.example",
}
