"""The pages of `docs`: the reference with code samples, and a console that sends requests to the mock."""

from collections.abc import Awaitable, Callable, Iterator
from copy import deepcopy
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi_offline import FastAPIOffline
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse
from starlette.routing import Route

from engagement_core.testing.mock_proxy import MockProxy

CONSOLE = "/try"
_MOCK = "/mock"
_NO_OTHER_HOST = "default-src 'self' 'unsafe-inline' data: blob:"
"""The Content-Security-Policy of everything; Redoc would load the logo of its vendor."""


def pages(document: dict[str, Any], proxy: MockProxy) -> FastAPI:
    """The application: Redoc at `/`, Swagger UI at `/try`, and the mock below `/mock`."""
    title: str = document["info"]["title"]
    settings = {"deepLinking": True, "displayOperationId": True, "tryItOutEnabled": True, "validatorUrl": None}
    shown = [_openapi(_for_the_mock(document))]
    console = FastAPIOffline("/", None, title=title, routes=shown, swagger_ui_parameters=settings)
    described = [_openapi(_with_links(document)), proxy.route(_MOCK)]
    policy = Middleware(BaseHTTPMiddleware, dispatch=_set_policy)
    reference = FastAPIOffline(None, "/", title=title, routes=described, middleware=[policy])
    reference.mount(CONSOLE, console)
    return reference


def _openapi(document: dict[str, Any]) -> Route:
    """The route of a document, instead of that of FastAPI, which describes the application."""

    async def respond(_: Request) -> Response:
        return JSONResponse(document)

    return Route("/openapi.json", respond)


async def _set_policy(request: Request, respond: Callable[[Request], Awaitable[Response]]) -> Response:
    response = await respond(request)
    response.headers["Content-Security-Policy"] = _NO_OTHER_HOST
    return response


def _with_links(document: dict[str, Any]) -> dict[str, Any]:
    """The document of the reference, which links to the console."""
    linked = deepcopy(document)
    for operation in _operations(linked):
        link = f"{CONSOLE}/#/{operation['tags'][0]}/{operation['operationId']}"
        operation["description"] = f"{operation['description']}\n\n[Send it to the mock]({link})"
    return linked


def _for_the_mock(document: dict[str, Any]) -> dict[str, Any]:
    """The document of the console, whose server adds the credentials."""
    changed = deepcopy(document)
    changed["servers"] = [{"url": _MOCK, "description": "The mock; credentials and signatures are added."}]
    changed["info"]["description"] = f"[Reference with code samples](/)\n\n{changed['info']['description']}"
    changed.pop("security", None)
    for node in (*changed["paths"].values(), *_operations(changed)):
        node.pop("security", None)
        node.pop("servers", None)
    changed.get("components", {}).pop("securitySchemes", None)
    return changed


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        # An item may have parameters, too.
        yield from (each for each in item.values() if "operationId" in each)
