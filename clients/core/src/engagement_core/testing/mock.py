"""The base class of the vendors' mocks: control routes, request log, faults and clock around a Starlette app."""

import json
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar, TypeVar

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from engagement_core.testing.clock import Clock
from engagement_core.testing.fault_middleware import CONTROL, FaultMiddleware
from engagement_core.testing.faults import Fault, Faults
from engagement_core.testing.request_log import RequestLog
from engagement_core.testing.transport import MockTransport
from engagement_core.testing.values import parse_json

T = TypeVar("T")
Handler = Callable[[Request], Awaitable[Response]]


class _Json(JSONResponse):
    """JSON in ASCII, because UTF-8 cannot encode a lone surrogate that a request may contain."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")


class HTTPError(Exception):
    """Raised by a handler to respond with an error in the vendor's format."""

    def __init__(self, status: int, body: Any = None, headers: dict[str, str] | None = None) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body
        self.headers = headers

    def response(self) -> Response:
        """The error response."""
        return json_response(self.status, self.body, self.headers)


def json_response(status: int, body: Any = None, headers: dict[str, str] | None = None) -> Response:
    """A JSON response; without a body if `body` is None."""
    if body is None:
        return Response(status_code=status, headers=headers)
    return _Json(body, status_code=status, headers=headers)


def endpoint(path: str, **handlers: Handler) -> Route:
    """One route with a handler per method (`GET=...`); other methods get a 405 with a complete Allow header."""

    async def dispatch(request: Request) -> Response:
        handler = handlers.get(request.method)
        if handler is None:
            raise HTTPException(405, headers={"Allow": ", ".join(sorted(handlers))})
        return await handler(request)

    route = Route(path, dispatch)
    # Every method reaches `dispatch`: Starlette's own 405 would not know the handlers.
    route.methods = None
    return route


class Mock(ABC):
    """A vendor's API in memory. Subclasses define the routes and the state; `app` is the ASGI application."""

    CREDENTIALS: ClassVar[Mapping[str, Any]] = {}
    """Arguments of the client that the mock accepts as credentials."""
    OTHER_CREDENTIALS: ClassVar[Mapping[str, str]] = {}
    """Alternative arguments of the client that the mock accepts as credentials."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.request_log = RequestLog()
        self.faults = Faults()
        self.app: ASGIApp = self._make_app()
        self.reset()

    @abstractmethod
    def routes(self) -> Sequence[BaseRoute]:
        """The routes of the vendor's API."""

    @abstractmethod
    def clear(self) -> None:
        """Delete all state of the API."""

    @abstractmethod
    def seed(self) -> None:
        """Fill the empty API with sample objects that cover every enum value and every nullable field."""

    @abstractmethod
    def snapshot(self) -> dict[str, Any]:
        """The state of the API as JSON values."""

    def control_routes(self) -> Sequence[BaseRoute]:
        """Further control routes of this vendor, each below `/_mock/`."""
        return ()

    def http_error(self, status: int, headers: dict[str, str] | None) -> Response:
        """The vendor's response to an unknown path (404) or method (405)."""
        return Response(status_code=status, headers=headers)

    def reset(self) -> None:
        """Return to a freshly seeded API, with an empty request log, no faults and the clock at its start."""
        self.clock.reset()
        self.request_log.reset()
        self.faults.reset()
        self.clear()
        self.seed()

    def transport(self) -> MockTransport:
        """A transport for clients in the same process: `httpx.Client(transport=mock.transport())`."""
        return MockTransport(self.app)

    def _make_app(self) -> ASGIApp:
        async def raised_error(_: Request, error: Exception) -> Response:
            assert isinstance(error, HTTPError)
            return error.response()

        async def routing_error(_: Request, error: Exception) -> Response:
            assert isinstance(error, HTTPException)
            return self.http_error(error.status_code, dict(error.headers or {}))

        app = Starlette(
            routes=[*self._control(), *self.control_routes(), *self.routes()],
            exception_handlers={HTTPError: raised_error, HTTPException: routing_error},
        )
        app.router.redirect_slashes = False
        return FaultMiddleware(app, self.request_log, self.faults)

    def _control(self) -> list[BaseRoute]:
        def command(run: Callable[[], None]) -> Handler:
            async def handle(_: Request) -> Response:
                run()
                return json_response(204)

            return handle

        async def inject(request: Request) -> Response:
            await _control_value(request, lambda value: self.faults.inject(Fault.from_json(value)))
            return json_response(204)

        async def clock(_: Request) -> Response:
            return json_response(200, {"now": self.clock.now()})

        async def move_clock(request: Request) -> Response:
            await _control_value(request, self.clock.move)
            return await clock(request)

        async def request_log(_: Request) -> Response:
            return json_response(200, [entry.to_dict() for entry in self.request_log])

        async def snapshot(_: Request) -> Response:
            return json_response(200, self.snapshot())

        return [
            endpoint(f"{CONTROL}/reset", POST=command(self.reset)),
            endpoint(f"{CONTROL}/clear", POST=command(self.clear)),
            endpoint(f"{CONTROL}/seed", POST=command(self.seed)),
            endpoint(f"{CONTROL}/faults", POST=inject),
            endpoint(f"{CONTROL}/clock", GET=clock, POST=move_clock),
            endpoint(f"{CONTROL}/requests", GET=request_log),
            endpoint(f"{CONTROL}/snapshot", GET=snapshot),
        ]


async def _control_value(request: Request, read: Callable[[object], T]) -> T:
    try:
        return read(parse_json(await request.body()))
    except ValueError as error:
        raise HTTPError(400, {"error": str(error)}) from None
