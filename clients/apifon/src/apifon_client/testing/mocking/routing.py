# Copied from overrides/apifon/mocking/routing.py; edit it there.

"""Routes over the path as it was sent, in the spelling of the reference or of the vendor's own SDKs."""

import re
from collections.abc import Iterable
from urllib.parse import quote, unquote_to_bytes

from starlette.routing import BaseRoute, Match, Route
from starlette.types import Receive, Scope, Send

_GATEWAY = re.compile(r"/services(?=/(?:sms|im|otp|balance)(?:/|$))")
"""The paths of the gateways in the SDKs, which leave the version out."""
_CREATION = re.compile(r"(/services/api/v1/list(?:/[^/]+/(?:field|gdpr|group|subscriber|[^/]+/options?))?)/")
"""The paths of what something is added to, which the SDKs end with a slash."""


class RawPathRoute(BaseRoute):
    """A route that looks at the encoded path, so that an escaped slash stays within the part it belongs to."""

    def __init__(self, route: Route) -> None:
        self._route = route

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether the path is this route's, whatever the method."""
        if scope["type"] != "http":
            return Match.NONE, {}
        match = self._route.path_regex.fullmatch(_documented_path(scope))
        if match is None:
            return Match.NONE, {}
        return Match.FULL, {"path_params": {name: _decoded(part) for name, part in match.groupdict().items()}}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the endpoint answer; a method that it lacks it refuses itself."""
        await self._route.app(scope, receive, send)


def _documented_path(scope: Scope) -> str:
    """The path in the spelling of the reference."""
    path = raw_path(scope).decode("latin-1")
    creation = _CREATION.fullmatch(path) if scope["method"] == "POST" else None
    if creation is not None:
        return creation[1]
    gateway = _GATEWAY.match(path)
    return path if gateway is None else f"/services/api/v1{path[gateway.end() :]}"


def by_raw_path(routes: Iterable[Route]) -> list[BaseRoute]:
    """The same routes, matched over the path as it was sent."""
    return [RawPathRoute(route) for route in routes]


def raw_path(scope: Scope) -> bytes:
    """The path over the wire, percent-encoding included; servers may leave it out of the scope."""
    raw = scope.get("raw_path")
    return raw if isinstance(raw, bytes) else quote(scope["path"], safe="/@:").encode()


def _decoded(part: str) -> str:
    return unquote_to_bytes(part.encode("latin-1")).decode("utf-8", "replace")
