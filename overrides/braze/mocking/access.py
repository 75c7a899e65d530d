"""What every request passes before its operation: credentials, permission, rate limit, content type and syntax."""

import hmac
from collections.abc import Mapping

from attrs import evolve
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from engagement_core.testing.mock import Handler, HTTPError, json_response
from engagement_core.testing.values import MalformedJSON, as_object, parse_json

from . import schedules
from .rate_limits import LIMITS, RECENT_EXPORT_IDS, Limit
from .responses import ACCESS_DENIED, FORBIDDEN, JSONObject, fatal
from .state import Call, Key, Operation, State
from .store import Store

_TRANSACTIONAL = "transactional.send"


class Access:
    """Turns operations into request handlers."""

    def __init__(self, state: State, scim_token: str) -> None:
        self._state = state
        self._scim_token = scim_token

    def handler(self, operation: Operation) -> Handler:
        """Return the handler of an operation."""

        async def handle(request: Request) -> Response:
            return self._respond(operation, request, await request.body())

        return handle

    def settle(self) -> None:
        """Process what is due since the last request: the queue and the schedules."""
        self._state.run_due_jobs()
        for store in self._state.workspaces.values():
            schedules.send_due(self._state, store)

    def _respond(self, operation: Operation, request: Request, content: bytes) -> Response:
        authorization = request.headers.get("Authorization", "")
        store = self._authenticate(operation, authorization, request.headers)
        self.settle()
        call = Call(
            self._state,
            store,
            {},
            QueryParams(request.scope["query_string"]),
            request.path_params,
            str(request.base_url).rstrip("/"),
        )
        headers: dict[str, str] = {}
        try:
            malformed = None
            if operation.has_body:
                try:
                    call = evolve(call, body=_read_body(operation, request, content))
                except HTTPError as error:
                    malformed = error
            headers = self._take(operation, call)
            if malformed is not None:
                raise malformed
            body = operation.handle(call)
        except HTTPError as error:
            return json_response(error.status, error.body, {**headers, **(error.headers or {})})
        return json_response(operation.status, body, {**headers, **call.headers})

    def _authenticate(self, operation: Operation, authorization: str, headers: Mapping[str, str]) -> Store:
        first = next(iter(self._state.workspaces.values()))
        if not operation.permission:
            if not _same(authorization, f"Bearer {self._scim_token}"):
                raise fatal("Unauthorized", status=401)
            if not headers.get("X-Request-Origin"):
                raise fatal("X-Request-Origin is required")
            return first
        key = self._find_key(authorization)
        if key is None:
            # Recorded in 2020 and 2021: the message repeats the key.
            given = authorization.removeprefix("Bearer ")
            message = f"Invalid API key: {given}"
            if operation.permission == _TRANSACTIONAL:
                message = "Error authenticating credentials"
            raise fatal(message, status=401)
        if self._state.settings.inactive:
            raise fatal(FORBIDDEN, status=403)
        if not key.allows(operation.permission):
            message = ACCESS_DENIED
            if operation.permission == _TRANSACTIONAL:
                message = "You do not have permission to access this resource"
            raise fatal(message, status=self._state.settings.missing_permission)
        return self._state.workspaces[key.workspace]

    def _find_key(self, authorization: str) -> Key | None:
        return next((key for text, key in self._state.keys.items() if _same(authorization, f"Bearer {text}")), None)

    def _take(self, operation: Operation, call: Call) -> dict[str, str]:
        owner = call.store.id if operation.permission else "company"
        taken = [
            self._state.rate_limits.take(owner, name, self._limit(name.partition(":")[0]), call.now)
            for name in operation.buckets(call)
        ]
        return taken[0]

    def _limit(self, name: str) -> Limit:
        limit, settings = LIMITS[name], self._state.settings
        if name == "users_export_ids" and settings.onboarded == "2025":
            limit = Limit(RECENT_EXPORT_IDS, limit.seconds)
        return Limit(settings.limits.get(name, limit.calls), limit.seconds)


def _read_body(operation: Operation, request: Request, content: bytes) -> JSONObject:
    content_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise fatal("Unsupported Media Type", status=415)
    try:
        body = as_object(parse_json(content))
    except MalformedJSON:
        body = None
    if body is None:
        raise operation.malformed("the body must be a JSON object")
    return body


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())
