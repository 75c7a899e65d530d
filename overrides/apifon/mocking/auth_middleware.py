"""Authentication and rate limits: signatures, and Bearer tokens with scopes."""

import hmac
from collections.abc import Callable

from attrs import frozen
from starlette.requests import Request
from starlette.responses import Response

from engagement_core.testing.mock import Handler

from .errors import api_error
from .models import Token
from .routing import raw_path
from .signature import parse_credential, parse_date, sign
from .store import Store

MINUTE = 60.0


@frozen(kw_only=True)
class Checks:
    """The checks of the mock."""

    signatures: bool = True
    """Whether to check the signature; token and date are always checked."""
    max_clock_skew: float | None = None
    """Maximum difference between the date and the mock's clock in seconds; no limit is documented."""
    requests_per_minute: int | None = None
    """Maximum number of requests per minute before a 429; no limit is documented."""


class AuthMiddleware:
    """Checks every request before its handler."""

    def __init__(self, token: str, secret: str, checks: Checks, store: Store) -> None:
        self._token = token
        self._secret = secret
        self._checks = checks
        self._store = store
        self._rate_limit = RateLimit(checks.requests_per_minute, store.now)

    def reset(self) -> None:
        """Reset the rate limit."""
        self._rate_limit.reset()

    def guard(self, handler: Handler, *scopes: str) -> Handler:
        """Return the handler with the checks; a Bearer token must have all required scopes."""

        async def guarded(request: Request) -> Response:
            await self._authorize(request, scopes)
            self._rate_limit.count()
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
            raise api_error(401)
        missing = [scope for scope in scopes if scope not in token.scopes]
        if missing:
            raise api_error(401, {"scope": f"Requires {' '.join(missing)}"})

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
            raise api_error(401)
        expected = sign(self._secret, request.method, raw_path(request.scope), await request.body(), date)
        if self._checks.signatures and not hmac.compare_digest(credential[1], expected):
            raise api_error(401)
        skew = abs(moment.timestamp() - self._store.now())
        if self._checks.max_clock_skew is not None and skew > self._checks.max_clock_skew:
            raise api_error(401)


class RateLimit:
    """Counts the requests per minute of the mock's clock ("Status Codes", 429)."""

    def __init__(self, limit: int | None, now: Callable[[], float]) -> None:
        self._limit = limit
        self._now = now
        self._minute = 0.0
        self._count = 0

    def reset(self) -> None:
        """Reset the count."""
        self._minute, self._count = 0.0, 0

    def count(self) -> None:
        """Count one request; raise a 429 above the limit."""
        minute = self._now() // MINUTE
        if minute != self._minute:
            self._minute, self._count = minute, 0
        self._count += 1
        if self._limit is not None and self._count > self._limit:
            raise api_error(429)


def same(given: str, known: str) -> bool:
    """Return whether two strings are equal, compared in constant time."""
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), known.encode("utf-8", "surrogatepass"))
