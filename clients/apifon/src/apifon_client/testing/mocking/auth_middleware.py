# Copied from overrides/apifon/mocking/auth_middleware.py; edit it there.

"""Who is let in to which operation: signatures, Bearer tokens with scopes, and how often."""

import hmac
from collections.abc import Callable

from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response

from engagement_core.testing.mock import Handler

from .errors import refusal
from .models import Token
from .routing import raw_path
from .signature import parse_credential, parse_date, sign
from .store import Store

MINUTE = 60.0


@frozen(kw_only=True)
class Checks:
    """How strict the mock is."""

    signatures: bool = True
    """Whether the signature must be right; token and date are looked at all the same."""
    max_clock_skew: float | None = None
    """Seconds by which the date may differ from the mock's clock; the documentation names no limit."""
    requests_per_minute: int | None = None
    """How many requests get through before a 429; the documentation names no limit."""


class AuthMiddleware:
    """Stands in front of every handler."""

    def __init__(self, token: str, secret: str, checks: Checks, store: Store) -> None:
        self._token = token
        self._secret = secret
        self._checks = checks
        self._store = store
        self._throttle = Throttle(checks.requests_per_minute, store.now)

    def reset(self) -> None:
        """Forget how many requests there were."""
        self._throttle.reset()

    def guard(self, handler: Handler, *scopes: str) -> Handler:
        """The handler behind the checks; a Bearer token must have all scopes that the operation requires."""

        async def guarded(request: Request) -> Response:
            await self._authorize(request, scopes)
            self._throttle.count()
            return await handler(request)

        return guarded

    async def _authorize(self, request: Request, scopes: tuple[str, ...]) -> None:
        header = request.headers.get("authorization", "")
        scheme, _, value = header.partition(" ")
        if scheme.lower() == "bearer":
            self._check_bearer(value, scopes)
        else:
            await self._check_signature(request, header)

    def _check_bearer(self, value: str, scopes: tuple[str, ...]) -> None:
        token = self._find_token(value)
        if token is None or (token.expires is not None and token.expires <= self._store.now()):
            raise refusal(401)
        missing = [scope for scope in scopes if scope not in token.scopes]
        if missing:
            raise refusal(401, {"scope": f"Requires {' '.join(missing)}"})

    def _find_token(self, value: str) -> Token | None:
        for token in self._store.tokens.values():
            if same(token.value, value):
                return token
        return None

    async def _check_signature(self, request: Request, header: str) -> None:
        credential = parse_credential(header)
        date = request.headers.get("x-apifonws-date", "")
        moment = parse_date(date)
        if credential is None or moment is None or not same(credential[0], self._token):
            raise refusal(401)
        expected = sign(self._secret, request.method, raw_path(request.scope), await request.body(), date)
        if self._checks.signatures and not hmac.compare_digest(credential[1], expected):
            raise refusal(401)
        skew = abs(moment.timestamp() - self._store.now())
        if self._checks.max_clock_skew is not None and skew > self._checks.max_clock_skew:
            raise refusal(401)


class Throttle:
    """Counts the requests of each minute of the mock's clock ("Status Codes", 429)."""

    def __init__(self, limit: int | None, now: Callable[[], float]) -> None:
        self._limit = limit
        self._now = now
        self._minute = 0.0
        self._count = 0

    def reset(self) -> None:
        """Start over."""
        self._minute, self._count = 0.0, 0

    def count(self) -> None:
        """Count one request, or refuse it."""
        minute = self._now() // MINUTE
        if minute != self._minute:
            self._minute, self._count = minute, 0
        self._count += 1
        if self._limit is not None and self._count > self._limit:
            raise refusal(429)


def same(given: str, known: str) -> bool:
    """Whether two texts are equal, in a time that does not tell how much of them is."""
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), known.encode("utf-8", "surrogatepass"))
