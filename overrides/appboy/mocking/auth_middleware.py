"""What every request passes before its operation: size, syntax, credentials and quota."""

import hmac
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from engagement_core.testing.mock import Handler, HTTPError, json_response
from engagement_core.testing.values import MalformedJSON, as_object, parse_json

from . import schedules
from .responses import BAD_REQUEST, fatal
from .state import Call, Operation, State

MAX_BYTES = 4 * 1024 * 1024
"""Every endpoint rejects larger bodies ("User Data")."""


class AuthMiddleware:
    """Turns operations into request handlers."""

    def __init__(self, state: State, app_group_id: str, rest_api_key: str) -> None:
        self._state = state
        self._app_group_id = app_group_id
        self._rest_api_key = rest_api_key

    def post(self, operation: Operation, *, queued: bool = False) -> Handler:
        """Return a handler that reads a JSON body; with `queued`, maintenance postpones the operation.

        The chapters with queued operations, User Data and Messaging, are also those with a 404.
        """

        async def handler(request: Request) -> Response:
            return self._handle(request, _read_body(await request.body()), operation, queued=queued)

        return handler

    def get(self, operation: Operation) -> Handler:
        """Return a handler that reads the query."""

        async def handler(request: Request) -> Response:
            return self._handle(request, dict(request.query_params), operation, queued=False)

        return handler

    def settle(self) -> None:
        """Process what is due since the last request: queued and scheduled operations."""
        if self._state.queue and not self._state.settings.maintenance:
            queue = list(self._state.queue)
            self._state.queue.clear()
            for operation, call in queue:
                _perform_later(operation, call)
        schedules.send_due(self._state)

    def _handle(
        self, request: Request, fields: Mapping[str, object], operation: Operation, *, queued: bool
    ) -> Response:
        documented = self._state.settings.as_documented
        self._authenticate(request, fields, unknown=404 if queued and documented else 401)
        self.settle()
        headers = self._check_quota()
        call = Call(self._state, dict(fields), str(request.base_url).rstrip("/"))
        if queued and self._state.settings.maintenance:
            self._state.queue.append((operation, call))
            return json_response(202, {"message": "queued"}, headers)
        try:
            return json_response(200 if request.method == "GET" or documented else 201, operation(call), headers)
        except HTTPError as error:
            # Only valid requests get the headers of the quota, and those that exceed it.
            return json_response(error.status, error.body, headers if error.status == 429 else None)

    def _authenticate(self, request: Request, fields: Mapping[str, object], unknown: int) -> None:
        """Fatal Error Response Codes: 401 without credentials.

        For an unknown app group, the tables of two chapters have 401 and 404, that of the export chapter only 401.
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

    def _check_quota(self) -> dict[str, str]:
        state = self._state
        allowed = state.quota.take(state.settings.quota, state.now())
        headers = state.quota.headers(state.settings.quota)
        if not allowed:
            error = fatal("Rate Limited", status=429)
            raise HTTPError(error.status, error.body, headers)
        return headers


def _read_body(body: bytes) -> dict[str, object]:
    if len(body) > MAX_BYTES:
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
        # The caller already got a 202.
        return
