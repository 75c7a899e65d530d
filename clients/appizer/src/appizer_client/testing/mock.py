# Copied from overrides/appizer/mock.py; edit it there.

"""A mock of Appizer's App Management API, written from its documentation."""

import hmac
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from engagement_core.testing.mock import Handler, HTTPError, Mock, endpoint, json_response
from engagement_core.testing.values import MalformedJSON, as_object, parse_json, whole_number_from_text

from .mocking.app import App
from .mocking.fields import read_changes, read_new
from .mocking.seeds import SAMPLE_ID, seed_apps
from .mocking.store import Store

DEFAULT_LIMIT = 20
MAX_LIMIT = 100


class AppizerMock(Mock):
    """The five operations of the App Management API on the apps of one organization, in memory."""

    API_KEY = "apps_test_key_0001"
    """The only valid key ("Authentication")."""
    CREDENTIALS: ClassVar[Mapping[str, Any]] = {"api_key": API_KEY}
    REVOKED_KEY = "apps_test_key_revoked"
    """A key that was replaced by a new one: 401."""
    DISABLED_KEY = "apps_test_key_disabled"
    """A key that an admin disabled: 403 ("Error Handling")."""
    SAMPLE_ID = SAMPLE_ID
    """ID of the app in the documentation, which every seed holds."""

    def __init__(self) -> None:
        self.store = Store()
        super().__init__()

    def routes(self) -> Sequence[BaseRoute]:
        """Chapter "Available Endpoints"."""
        return [
            endpoint("/v1/apps", GET=self._authenticated(self._list), POST=self._authenticated(self._create)),
            endpoint(
                "/v1/apps/{id}",
                GET=self._authenticated(self._get),
                PATCH=self._authenticated(self._update),
                DELETE=self._authenticated(self._delete),
            ),
        ]

    def clear(self) -> None:
        """Delete all apps."""
        self.store.clear()

    def seed(self) -> None:
        """Add the documented sample, an app per enum value and nullable field, and enough others for several pages."""
        for app in seed_apps(self.clock.START):
            self.store.put(app)

    def snapshot(self) -> dict[str, Any]:
        """Return all apps, oldest first."""
        return {"apps": [app.to_dict() for app in self.store.all()]}

    def http_error(self, status: int, headers: dict[str, str] | None) -> Response:
        """Return the documented error for an unknown path or method."""
        return json_response(status, {"error": "Method not allowed" if status == 405 else "Not found"}, headers)

    def _authenticated(self, handler: Handler) -> Handler:
        async def authenticated(request: Request) -> Response:
            self._check_key(request)
            return await handler(request)

        return authenticated

    def _check_key(self, request: Request) -> None:
        key = request.headers.get("X-API-Key")
        if key is None:
            raise HTTPError(401, {"error": "Missing or invalid API key"})
        if _equal(key, self.DISABLED_KEY):
            raise HTTPError(403, {"error": "API key disabled"})
        if _equal(key, self.REVOKED_KEY) or not _equal(key, self.API_KEY):
            raise HTTPError(401, {"error": "Invalid or revoked API key"})

    async def _list(self, request: Request) -> Response:
        limit = _query_number(request, "limit", DEFAULT_LIMIT)
        offset = _query_number(request, "offset", 0)
        if limit > MAX_LIMIT:
            raise HTTPError(400, {"error": f"limit must be a whole number of at most {MAX_LIMIT}"})
        # No lower bounds are documented, so nothing is rejected: a page has at least one app and starts at the first.
        limit, offset = max(limit, 1), max(offset, 0)
        apps = self.store.all()
        page = apps[offset : offset + limit]
        return json_response(
            200,
            {
                "success": True,
                "apps": [app.to_dict() for app in page],
                "pagination": {
                    "limit": limit,
                    "offset": offset,
                    "total": len(apps),
                    "has_more": offset + len(page) < len(apps),
                },
            },
        )

    async def _create(self, request: Request) -> Response:
        return _app_response(201, self.store.create(read_new(await _read_body(request)), self.clock.now()))

    async def _get(self, request: Request) -> Response:
        return _app_response(200, self._find(request))

    async def _update(self, request: Request) -> Response:
        app = self._find(request)
        return _app_response(200, self.store.update(app, read_changes(await _read_body(request)), self.clock.now()))

    async def _delete(self, request: Request) -> Response:
        self.store.delete(self._find(request))
        return json_response(200, {"success": True, "message": "App deleted successfully"})

    def _find(self, request: Request) -> App:
        app = self.store.get(request.path_params["id"])
        if app is None:
            raise HTTPError(404, {"error": "App not found"})
        return app


def _app_response(status: int, app: App) -> Response:
    return json_response(status, {"success": True, "app": app.to_dict()})


def _equal(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), expected.encode())


def _query_number(request: Request, name: str, default: int) -> int:
    values = request.query_params.getlist(name)
    if not values:
        return default
    number = whole_number_from_text(values[0]) if len(values) == 1 else None
    if number is None:
        raise HTTPError(400, {"error": f"{name} must be a whole number"})
    return number


async def _read_body(request: Request) -> dict[str, object]:
    """Read a JSON object; its content type is required (chapter "Request Format")."""
    media_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise HTTPError(400, {"error": "Content-Type must be application/json"})
    try:
        body = as_object(parse_json(await request.body()))
    except MalformedJSON:
        raise HTTPError(400, {"error": "Request body is not valid JSON"}) from None
    if body is None:
        raise HTTPError(400, {"error": "Request body must be a JSON object"})
    return body
