# Copied from overrides/appboy/mocking/auth_middleware.py; edit it there.

"""What every request passes before it reaches an operation: size, syntax, credentials and quota."""

import hmac
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from engagement_core.testing.mock import Handler, HTTPError, json_response
from engagement_core.testing.values import MalformedJSON, as_object, parse_json

from . import schedules
from .replies import BAD_REQUEST, fatal
from .state import Call, Operation, State

MOST_BYTES = 4 * 1024 * 1024
"""User Data: larger bodies are refused by every endpoint."""


class AuthMiddleware:
    """Turns operations into handlers of requests."""

    def __init__(self, world: State, app_group_id: str, rest_api_key: str) -> None:
        self._world = world
        self._app_group_id = app_group_id
        self._rest_api_key = rest_api_key

    def post(self, operation: Operation, *, queued: bool = False) -> Handler:
        """A handler that takes the fields from a JSON body; `queued` says that maintenance puts it off.

        The chapters of what is queued, User Data and Messaging, are also those that know a 404.
        """

        async def handler(request: Request) -> Response:
            return self._let_in(request, _read_body(await request.body()), operation, queued=queued)

        return handler

    def get(self, operation: Operation) -> Handler:
        """A handler that takes the fields from the query."""

        async def handler(request: Request) -> Response:
            return self._let_in(request, dict(request.query_params), operation, queued=False)

        return handler

    def settle(self) -> None:
        """Do what became possible since the last request: what maintenance put off, and what was scheduled."""
        if self._world.queue and not self._world.settings.maintenance:
            queue = list(self._world.queue)
            self._world.queue.clear()
            for operation, call in queue:
                _perform_later(operation, call)
        schedules.send_due(self._world)

    def _let_in(
        self, request: Request, fields: Mapping[str, object], operation: Operation, *, queued: bool
    ) -> Response:
        documented = self._world.settings.as_documented
        self._authenticate(request, fields, unknown=404 if queued and documented else 401)
        self.settle()
        headers = self._count()
        call = Call(self._world, dict(fields), str(request.base_url).rstrip("/"))
        if queued and self._world.settings.maintenance:
            self._world.queue.append((operation, call))
            return json_response(202, {"message": "queued"}, headers)
        try:
            return json_response(200 if request.method == "GET" or documented else 201, operation(call), headers)
        except HTTPError as refusal:
            # "Any valid request": what is refused was none, unless only for its pace.
            return json_response(refusal.status, refusal.body, headers if refusal.status == 429 else None)

    def _authenticate(self, request: Request, fields: Mapping[str, object], unknown: int) -> None:
        """Fatal Error Response Codes: 401 without credentials.

        For an unknown app group the tables of two chapters have 401 and 404 both, that of the export chapter 401 alone.
        """
        authorization = request.headers.get("Authorization")
        if authorization is not None and not _same(authorization, f"Bearer {self._rest_api_key}"):
            raise fatal("Unauthorized", "unknown REST API key", status=401)
        app_group_id = fields.get("app_group_id")
        if app_group_id in (None, "") and authorization is None:
            raise fatal("Unauthorized", "app_group_id is missing", status=401)
        if app_group_id is None:
            return
        if not isinstance(app_group_id, str):
            raise fatal(BAD_REQUEST, "app_group_id must be a string")
        if not _same(app_group_id, self._app_group_id):
            raise fatal("Not Found" if unknown == 404 else "Unauthorized", "unknown app_group_id", status=unknown)

    def _count(self) -> dict[str, str]:
        world = self._world
        allowed = world.quota.take(world.settings.quota, world.now())
        headers = world.quota.headers(world.settings.quota)
        if not allowed:
            refusal = fatal("Rate Limited", status=429)
            raise HTTPError(refusal.status, refusal.body, headers)
        return headers


def _read_body(body: bytes) -> dict[str, object]:
    if len(body) > MOST_BYTES:
        raise fatal("Request Entity Too Large", status=413)
    try:
        fields = as_object(parse_json(body))
    except MalformedJSON as error:
        raise fatal(BAD_REQUEST, str(error)) from None
    if fields is None:
        raise fatal(BAD_REQUEST, "the body must be an object")
    return fields


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())


def _perform_later(operation: Operation, call: Call) -> None:
    try:
        operation(call)
    except HTTPError:
        # Whoever sent it was already told that it was queued.
        return
