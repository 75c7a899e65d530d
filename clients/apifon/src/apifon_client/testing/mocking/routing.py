# Copied from overrides/apifon/mocking/routing.py; edit it there.

"""Routes that match the path as sent, as in the reference or in the vendor's SDKs."""

import re
from collections.abc import Iterable
from urllib.parse import quote, unquote_to_bytes

from starlette.routing import BaseRoute, Match, Route
from starlette.types import Receive, Scope, Send

_GATEWAY = re.compile(r"/services(?=/(?:sms|im|otp|balance)(?:/|$))")
"""The gateway paths of the SDKs, which omit the version."""
_CREATION = re.compile(r"(/services/api/v1/list(?:/[^/]+/(?:field|gdpr|group|subscriber|[^/]+/options?))?)/")
"""The paths of creations, to which the SDKs add a trailing slash."""


class RawPathRoute(BaseRoute):
    """A route that matches the encoded path, so that an escaped slash stays within its segment."""

    def __init__(self, route: Route) -> None:
        self._route = route

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Match the path, whatever the method."""
        if scope["type"] != "http":
            return Match.NONE, {}
        match = self._route.path_regex.fullmatch(_documented_path(scope))
        if match is None:
            return Match.NONE, {}
        return Match.FULL, {"path_params": {name: _decoded(part) for name, part in match.groupdict().items()}}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Call the endpoint, which itself rejects other methods."""
        await self._route.app(scope, receive, send)


def _documented_path(scope: Scope) -> str:
    """Return the path as in the reference."""
    path = raw_path(scope).decode("latin-1")
    creation = _CREATION.fullmatch(path) if scope["method"] == "POST" else None
    if creation is not None:
        return creation[1]
    gateway = _GATEWAY.match(path)
    return path if gateway is None else f"/services/api/v1{path[gateway.end() :]}"


def by_raw_path(routes: Iterable[Route]) -> list[BaseRoute]:
    """Return the same routes, matched against the path as sent."""
    return [RawPathRoute(route) for route in routes]


def raw_path(scope: Scope) -> bytes:
    """Return the path as sent, percent-encoded; servers may omit it from the scope."""
    raw = scope.get("raw_path")
    return raw if isinstance(raw, bytes) else quote(scope["path"], safe="/@:").encode()


def _decoded(part: str) -> str:
    return unquote_to_bytes(part.encode("latin-1")).decode("utf-8", "replace")
