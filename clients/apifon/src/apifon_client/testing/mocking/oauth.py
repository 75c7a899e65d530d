# Copied from overrides/apifon/mocking/oauth.py; edit it there.

"""The two OAuth2 endpoints of ids.apifon.com: grant `client_credentials`, and revocation."""

from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from engagement_core.testing.mock import HTTPError, endpoint, json_response

from .auth_middleware import same
from .models import Token
from .store import Store

SCOPES = (
    "accountInfo",
    "smsGateway",
    "imGateway",
    "otpGateway",
    "readList",
    "writeList",
    "readSubscriber",
    "writeSubscriber",
)
LIFETIME = 3600
"""Seconds; the vendor's responses vary widely, so a client must use `expires_in`."""
FORM = "application/x-www-form-urlencoded"


class OAuth:
    """Issues and revokes Bearer tokens; errors have the form of RFC 6749, section 5.2."""

    def __init__(self, client_id: str, client_secret: str, store: Store) -> None:
        self._client_id = client_id
        self._client_secret = client_secret
        self._store = store

    def routes(self) -> list[Route]:
        """Both endpoints, which have no version in their path."""
        return [endpoint("/oauth2/token", POST=self._grant), endpoint("/oauth2/revoke", POST=self._revoke)]

    async def _grant(self, request: Request) -> Response:
        form = await _read_form(request)
        self._check_client(form)
        if form.get("grant_type") is None:
            raise _oauth_error(400, "invalid_request", "grant_type is missing")
        if form["grant_type"] != "client_credentials":
            raise _oauth_error(400, "unsupported_grant_type", "only client_credentials is supported")
        token = self._issue(_read_scopes(form.get("scope", "")))
        body = {
            "access_token": token.value,
            "scope": " ".join(token.scopes),
            "token_type": "Bearer",
            "expires_in": LIFETIME,
        }
        return json_response(200, body, {"Cache-Control": "no-store", "Pragma": "no-cache"})

    async def _revoke(self, request: Request) -> Response:
        form = await _read_form(request)
        self._check_client(form)
        if "token" not in form:
            raise _oauth_error(400, "invalid_request", "token is missing")
        # An unknown token counts as revoked (RFC 7009, section 2.2).
        self._store.tokens.pop(form["token"], None)
        return json_response(200)

    def _check_client(self, form: dict[str, str]) -> None:
        known = same(form.get("client_id", ""), self._client_id)
        if not (same(form.get("client_secret", ""), self._client_secret) and known):
            raise _oauth_error(401, "invalid_client", "client authentication failed")

    def _issue(self, scopes: tuple[str, ...]) -> Token:
        token = Token(value=self._store.ids.uuid(), scopes=scopes, expires=self._store.now() + LIFETIME)
        self._store.tokens[token.value] = token
        return token


async def _read_form(request: Request) -> dict[str, str]:
    """Read the parameters from a form (RFC 6749) or from the query, which the vendor's SDKs use."""
    body = await request.body()
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != FORM and (body or not request.query_params):
        raise _oauth_error(400, "invalid_request", f"the body must be {FORM}")
    pairs = [*request.query_params.multi_items(), *parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)]
    if len(dict(pairs)) != len(pairs):
        raise _oauth_error(400, "invalid_request", "a parameter is repeated")
    return dict(pairs)


def _read_scopes(text: str) -> tuple[str, ...]:
    """Return the requested scopes; all if there are none."""
    wanted = text.split()
    if any(scope not in SCOPES for scope in wanted):
        raise _oauth_error(400, "invalid_scope", "a scope is unknown")
    return tuple(scope for scope in SCOPES if scope in wanted) if wanted else SCOPES


def _oauth_error(status: int, error: str, description: str) -> HTTPError:
    return HTTPError(status, {"error": error, "error_description": description})
