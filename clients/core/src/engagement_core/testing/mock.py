"""What the vendors' mocks share: control routes, a request log, faults and a clock around a Starlette application."""

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
    """JSON in ASCII alone: a lone surrogate that a request brought in has no UTF-8, but it has an escape."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")


class HTTPError(Exception):
    """Raised by a handler to answer with an error in the vendor's own form."""

    def __init__(self, status: int, body: Any = None, headers: dict[str, str] | None = None) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body
        self.headers = headers

    def response(self) -> Response:
        """The answer that says so."""
        return json_response(self.status, self.body, self.headers)


def json_response(status: int, body: Any = None, headers: dict[str, str] | None = None) -> Response:
    """A JSON answer; without a body where `body` is None."""
    if body is None:
        return Response(status_code=status, headers=headers)
    return _Json(body, status_code=status, headers=headers)


def endpoint(path: str, **handlers: Handler) -> Route:
    """One route for one path, with a handler per method (`GET=...`); other methods get a 405 with a full Allow."""

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
    """A vendor's API in memory. A subclass gives the routes and what a reset does; `app` is the ASGI application."""

    CREDENTIALS: ClassVar[Mapping[str, Any]] = {}
    """What a client is made with to be let in, by the names of its arguments."""
    OTHER_CREDENTIALS: ClassVar[Mapping[str, str]] = {}
    """What a client may be made with instead, by the names of its arguments."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.request_log = RequestLog()
        self.faults = Faults()
        self.app: ASGIApp = self._build()
        self.reset()

    @abstractmethod
    def routes(self) -> Sequence[BaseRoute]:
        """The routes of the vendor's API."""

    @abstractmethod
    def clear(self) -> None:
        """Forget all state of the API."""

    @abstractmethod
    def seed(self) -> None:
        """Fill the empty API with rows that show every enum value and every nullable state."""

    @abstractmethod
    def snapshot(self) -> dict[str, Any]:
        """The state of the API as JSON values."""

    def control_routes(self) -> Sequence[BaseRoute]:
        """Control routes of this vendor alone, each below `/_mock/`."""
        return ()

    def http_error(self, status: int, headers: dict[str, str] | None) -> Response:
        """The vendor's answer to an unknown path (404) or method (405)."""
        return Response(status_code=status, headers=headers)

    def reset(self) -> None:
        """Go back to a freshly seeded API: no request log, no faults, the clock at its start."""
        self.clock.reset()
        self.request_log.reset()
        self.faults.reset()
        self.clear()
        self.seed()

    def transport(self) -> MockTransport:
        """The way to this mock for an httpx client in the same process: `httpx.Client(transport=mock.transport())`."""
        return MockTransport(self.app)

    def _build(self) -> ASGIApp:
        async def refused(_: Request, error: Exception) -> Response:
            assert isinstance(error, HTTPError)
            return error.response()

        async def http_error(_: Request, error: Exception) -> Response:
            assert isinstance(error, HTTPException)
            return self.http_error(error.status_code, dict(error.headers or {}))

        app = Starlette(
            routes=[*self._control(), *self.control_routes(), *self.routes()],
            exception_handlers={HTTPError: refused, HTTPException: http_error},
        )
        app.router.redirect_slashes = False
        return FaultMiddleware(app, self.request_log, self.faults)

    def _control(self) -> list[BaseRoute]:
        async def reset(_: Request) -> Response:
            self.reset()
            return json_response(204)

        async def clear(_: Request) -> Response:
            self.clear()
            return json_response(204)

        async def seed(_: Request) -> Response:
            self.seed()
            return json_response(204)

        async def inject(request: Request) -> Response:
            await _control_value(request, lambda order: self.faults.inject(Fault.from_json(order)))
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
            endpoint(f"{CONTROL}/reset", POST=reset),
            endpoint(f"{CONTROL}/clear", POST=clear),
            endpoint(f"{CONTROL}/seed", POST=seed),
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
