"""`python -m generator.docs.serve`: the built site with the mocks behind it, so that its pages can send requests.

The renderer sends a request to `/try/<vendor>/...` of the same server, which makes the call with the client of the
vendor: it adds the credentials of the mock, and signs where the vendor wants signatures.
"""

import argparse
import json
import pkgutil
import re
import socket
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import uvicorn
from msgspec import UNSET
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from engagement_core.call import Call
from engagement_core.client import AsyncClient
from engagement_core.errors import ConfigurationError, EngagementError
from engagement_core.operation import Operation
from engagement_core.testing import Mock
from generator.config import ClientConfig, load_config
from generator.paths import PROJECT, ProjectPaths

PREFIX = "/try"
_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def main(arguments: Sequence[str] | None = None, paths: ProjectPaths = PROJECT) -> int:
    """Serve the site until interrupted, after printing its address; return 1 if it is not built."""
    parser = argparse.ArgumentParser(prog="python -m generator.docs.serve", description=__doc__)
    parser.add_argument("--site", type=Path, default=paths.root / "dist" / "site", help="the folder of the site")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; any free one by default")
    chosen = parser.parse_args(arguments)
    if not (chosen.site / "index.html").exists():
        sys.stderr.write(f"{chosen.site} does not contain a site. Run `make docs`.\n")
        return 1
    listener = socket.create_server(("127.0.0.1", chosen.port))
    server = uvicorn.Server(uvicorn.Config(application(paths, chosen.site), log_level="warning", lifespan="off"))
    sys.stdout.write(f"http://127.0.0.1:{listener.getsockname()[1]}/\n")
    sys.stdout.flush()
    # uvicorn shuts down at an interrupt, then raises it again.
    with suppress(KeyboardInterrupt):
        server.run(sockets=[listener])
    return 0


def application(paths: ProjectPaths, site: Path) -> Starlette:
    """The site, with a mock of each vendor below `/try`."""

    async def try_it(_: Request) -> Response:
        return Response(f"const TRY_IT = {json.dumps(PREFIX)};\n", media_type="text/javascript")

    configs = {name: load_config(paths.overrides(name) / "client.toml") for name in paths.vendors()}
    mocks = [
        Route(f"{PREFIX}/{name}/{{path:path}}", MockedVendor(config).respond, methods=_METHODS)
        for name, config in configs.items()
    ]
    return Starlette(
        routes=[Route("/_static/try-it.js", try_it), *mocks, Mount("/", StaticFiles(directory=site, html=True))]
    )


class MockedVendor:
    """A mock, and the client that sends requests to it."""

    def __init__(self, config: ClientConfig) -> None:
        self._client: type[AsyncClient] = getattr(import_module(config.package), f"Async{config.name}")
        self._mock: Mock = getattr(import_module(f"{config.package}.testing"), f"{config.name}Mock")()
        self._credentials = _credentials(self._client, self._mock)
        # A path without parameters goes first: one with them may match it, too.
        self._operations = sorted(_operations(config.package), key=lambda operation: operation.path.count("{"))

    async def respond(self, request: Request) -> Response:
        """The response of the mock to a request, which needs no credentials."""
        path = f"/{request.path_params['path']}"
        operation, values = self._operation(request.method, path)
        if operation is None:
            return _nothing_sent(404, f"The spec has no operation {request.method} {path}.")
        try:
            text = await request.body()
            body: Any = json.loads(text) if text else UNSET
        except ValueError as error:
            return _nothing_sent(400, f"The body is not JSON: {error}.")
        query = {name: _one(request.query_params.getlist(name)) for name in request.query_params}
        recorder = _Recorder(self._mock.transport())
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
            pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(operation.path))
            match = re.fullmatch(pattern, path)
            if match and operation.method == method:
                return operation, {name: unquote(value) for name, value in match.groupdict().items()}
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


if __name__ == "__main__":
    sys.exit(main())
