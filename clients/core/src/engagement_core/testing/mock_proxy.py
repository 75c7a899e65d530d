"""Passes requests on to a mock, with its credentials and signatures, for pages that document an API."""

import json
import pkgutil
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any
from urllib.parse import unquote

import httpx
from msgspec import UNSET
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from engagement_core.call import Call
from engagement_core.client import AsyncClient
from engagement_core.errors import ConfigurationError, EngagementError
from engagement_core.operation import Operation
from engagement_core.testing.mock import Mock

_PARAMETER = re.compile(r"\{([^{}]+)\}")
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class MockProxy:
    """A mock, and the client that sends requests to it; `client` is its name, such as `Appizer`.

    Raises:
        ModuleNotFoundError: The extra `testing` of the client is not installed.
    """

    def __init__(self, package: str, client: str) -> None:
        self.mock: Mock = getattr(import_module(f"{package}.testing"), f"{client}Mock")()
        self._client: type[AsyncClient] = getattr(import_module(package), f"Async{client}")
        self._credentials = _credentials(self._client, self.mock)
        # A path without parameters goes first: one with them may match it, too.
        self._operations = sorted(_operations(package), key=lambda operation: operation.path.count("{"))

    def route(self, prefix: str) -> Route:
        """The route that responds to the requests to the paths of the API below a prefix, such as `/mock`."""

        async def respond(request: Request) -> Response:
            # The path as it was sent, since a slash in a parameter is percent-encoded.
            path = request.scope["raw_path"].decode("ascii").removeprefix(prefix)
            return await self._respond(request, path)

        return Route(f"{prefix}/{{path:path}}", respond, methods=_METHODS)

    async def _respond(self, request: Request, path: str) -> Response:
        operation, values = self._operation(request.method, path)
        if operation is None:
            return _nothing_sent(404, f"The spec has no operation {request.method} {unquote(path)}.")
        try:
            text = await request.body()
            body: Any = json.loads(text) if text else UNSET
        except ValueError as error:
            return _nothing_sent(400, f"The body is not JSON: {error}.")
        query = {name: _one(request.query_params.getlist(name)) for name in request.query_params}
        recorder = _Recorder(self.mock.transport())
        try:
            async with httpx.AsyncClient(transport=recorder) as http_client:
                settings: dict[str, Any] = {**self._credentials, "http_client": http_client, "max_attempts": 1}
                client = self._client(base_url="http://127.0.0.1", **settings)
                await client.perform(Call(operation=operation, path=values, query=query, body=body, broadcast=True))
        except EngagementError as error:
            # An error of the vendor is what the page shows.
            if recorder.response is None:
                return _nothing_sent(400, str(error))
        return recorder.response or Response(status_code=502)

    def _operation(self, method: str, path: str) -> tuple[Operation[Any] | None, Mapping[str, str]]:
        for operation in self._operations:
            # Literal text and the names of parameters, in turns.
            pieces = _PARAMETER.split(operation.path)
            match = re.fullmatch("([^/]+)".join(map(re.escape, pieces[::2])), path)
            if match and operation.method == method:
                return operation, dict(zip(pieces[1::2], map(unquote, match.groups()), strict=True))
        return None, {}


def _credentials(client: type[AsyncClient], mock: Mock) -> Mapping[str, Any]:
    """The credentials of the mock: also the other ones, unless they are an alternative to the first."""
    everything: dict[str, Any] = {**mock.CREDENTIALS, **mock.OTHER_CREDENTIALS}
    try:
        client(base_url="http://127.0.0.1", **everything)
    except ConfigurationError:
        return mock.CREDENTIALS
    return everything


class _Recorder(httpx.AsyncBaseTransport):
    """Keeps the latest response as the mock sent it."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner
        self.response: Response | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        content = await response.aread()
        headers = {name: value for name, value in response.headers.items() if name != "content-length"}
        self.response = Response(content, response.status_code, headers)
        return response


def _operations(package: str) -> Iterator[Operation[Any]]:
    folder = import_module(f"{package}.operations")
    for module in pkgutil.iter_modules(folder.__path__, f"{folder.__name__}."):
        yield from (each for each in vars(import_module(module.name)).values() if isinstance(each, Operation))


def _one(values: list[str]) -> str | list[str]:
    return values if len(values) > 1 else values[0]


def _nothing_sent(status: int, message: str) -> Response:
    return JSONResponse({"error": message, "sent": False}, status)
