"""OAuth2 access tokens by the client credentials grant (RFC 6749, section 4.4), revoked by RFC 7009."""

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, quote_plus, urlencode

import httpx
import msgspec
from attrs import evolve, field, frozen
from msgspec.structs import replace

from apifon_client.signing import set_content_type
from engagement_core.auth import Auth, SecretValue
from engagement_core.deadline import Deadline
from engagement_core.effects import AcquireLock, Effects, Mutex, SendRequest, acquire, send
from engagement_core.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    DecodeError,
    status_error,
)
from engagement_core.http_types import HTTPRequest, HTTPResponse
from engagement_core.operation import Operation
from engagement_core.options import ClientOptions
from engagement_core.redaction import MASK, mask, mask_message
from engagement_core.transport import TransportFault
from engagement_core.type_guards import child, is_mapping
from engagement_core.url_security import require_https

TIMEOUT = 30.0
"""Timeout of each phase of a token request, in seconds."""
MARGIN = 60.0
"""Seconds before its expiry at which a token is replaced, or a tenth of its lifetime if that is less."""
_NEVER = float("inf")
_HIDDEN = frozenset({"client_id", "client_secret", "token"})
_MAX_REASON = 300
"""Maximum length of the reason of a rejection."""


@frozen(kw_only=True)
class AccessToken:
    """A token, and the time until which it is used."""

    value: str = field(repr=mask)
    until: float


class OAuth(Auth):
    """Fetches a token when one is needed and shares it among all calls of a client."""

    def __init__(
        self,
        *,
        client_id: SecretValue,
        client_secret: SecretValue,
        scope: str | None,
        base_url: str,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client_id = client_id
        self._client_secret = client_secret
        self._scope = scope
        self._base_url = _checked(base_url).rstrip("/")
        self._now = now
        self._mutex = Mutex()
        self._token: AccessToken | None = None

    def check_options(self, options: ClientOptions) -> None:
        """Check `oauth_base_url` by the rule of `base_url`, because the client secret is sent to it."""
        require_https(self._base_url, allow_http=options.allow_http, name="oauth_base_url")

    def prepare(self, operation: Operation[Any], deadline: Deadline) -> Effects[None]:
        """Fetch a token unless there is one; of several concurrent calls one fetches it and the others wait."""
        if self._is_usable() or not (yield from acquire(AcquireLock(self._mutex, deadline.remaining()))):
            return
        try:
            # A call past its deadline fails anyway; a token would be too late for it.
            if not self._is_usable() and not deadline.expired():
                self._token = yield from self._fetch(operation.id, deadline)
        finally:
            self._mutex.release()

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the token; a preview without a token has a masked placeholder."""
        request.headers["authorization"] = self._header()
        set_content_type(request)

    def renew(self, operation: Operation[Any], request: HTTPRequest, response: HTTPResponse) -> bool:
        """Discard the rejected token, unless another call has replaced it meanwhile."""
        token = self._token
        if token is not None and request.headers.get("authorization") == self._header():
            self._token = evolve(token, until=-_NEVER)
        return True

    def revoke(self, deadline: Deadline) -> Effects[None]:
        """Revoke the token, if there is one."""
        if not (yield from acquire(AcquireLock(self._mutex, deadline.remaining()))):
            return
        try:
            token, self._token = self._token, None
            if token is not None:
                yield from self._ask("revoke", self._revocation(token), deadline)
        finally:
            self._mutex.release()

    def _is_usable(self) -> bool:
        token = self._token
        return token is not None and self._now() < token.until

    def _header(self) -> str:
        token = self._token
        return f"Bearer {MASK if token is None else token.value}"

    def _fetch(self, operation: str, deadline: Deadline) -> Effects[AccessToken]:
        requested_at = self._now()
        response = yield from self._ask(operation, self._token_request(), deadline)
        token = _read_token(response, requested_at)
        if token is None:
            # The error must not contain the body of the response, which may contain a token.
            raise DecodeError(
                "the response to the token request has no access token.",
                operation=operation,
                response=replace(response, content=b""),
                outcome="unsent",
            )
        return token

    def _token_request(self) -> HTTPRequest:
        form = {"grant_type": "client_credentials"}
        if self._scope is not None:
            form["scope"] = self._scope
        return self._form("oauth2/token", form)

    def _revocation(self, token: AccessToken) -> HTTPRequest:
        return self._form("oauth2/revoke", {"token": token.value, "token_type_hint": "access_token"})

    def _form(self, path: str, form: dict[str, str]) -> HTTPRequest:
        """Return a form with the credentials of the client, which never appear in a URL."""
        fields = {**form, "client_id": self._client_id.reveal(), "client_secret": self._client_secret.reveal()}
        return HTTPRequest(
            method="POST",
            url=f"{self._base_url}/{path}",
            headers={
                "accept": "application/json",
                "content-type": "application/x-www-form-urlencoded",
                "user-agent": "apifon-client",
            },
            content=urlencode(fields).encode(),
        )

    def _ask(self, operation: str, request: HTTPRequest, deadline: Deadline) -> Effects[HTTPResponse]:
        path = request.url.removeprefix(f"{self._base_url}/")
        try:
            response = yield from send(SendRequest(request, deadline.cap(TIMEOUT), deadline))
        except TransportFault as fault:
            kind = APITimeoutError if fault.timed_out else APIConnectionError
            raise kind(
                f"no response from {path}: {fault.reason}.",
                operation=operation,
                request=request.masked(),
                outcome="unsent",
            ) from fault
        if not 200 <= response.status < 300:
            raise _rejection(operation, path, request, response)
        return response

    def __getstate__(self) -> dict[str, Any]:
        # Another process has its own clock and fetches its own token.
        return {**self.__dict__, "_token": None}


def _rejection(operation: str, path: str, request: HTTPRequest, response: HTTPResponse) -> APIStatusError:
    fields = child({"": _json(response)}, "")
    error, description = (_reason(fields.get(name), request) for name in ("error", "error_description"))
    details = " - ".join(text for text in (error, description) if text)
    # With any of these statuses the client, its secret or its scopes are invalid.
    unauthorized = response.status in (400, 401, 403)
    kind = AuthenticationError if unauthorized else status_error(response.status)
    reason = f": {details}" if details else ""
    hint = " Check client_id, client_secret and scope." if unauthorized else ""
    return kind(
        f"{path} responded with {response.status}{reason}.{hint}",
        operation=operation,
        response=replace(response, content=b""),
        body={"error": error or None} if fields else None,
        code=error or None,
        request=request.masked(),
        outcome="unsent",
    )


def _checked(base_url: str) -> str:
    """Return the URL; raise ConfigurationError unless it names a server and nothing else."""
    try:
        url = httpx.URL(base_url)
        server = url.scheme in ("https", "http") and url.host and 0 < (url.port or 1) < 65536
        complete = server and not (url.userinfo or url.query or url.fragment)
    except (httpx.InvalidURL, TypeError, ValueError):
        complete = False
    if not complete:
        raise ConfigurationError(
            "oauth_base_url must start with https:// or http:// and name a server, without a user, query or fragment."
        )
    return base_url


def _read_token(response: HTTPResponse, requested_at: float) -> AccessToken | None:
    raw = _json(response)
    value: Any = raw.get("access_token") if is_mapping(raw) else None
    if not is_mapping(raw) or not isinstance(value, str) or not value or not _fits_header(value):
        return None
    return AccessToken(value=value, until=requested_at + _usable_seconds(raw.get("expires_in")))


def _json(response: HTTPResponse) -> Any:
    try:
        return msgspec.json.decode(response.content)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def _reason(text: object, request: HTTPRequest) -> str:
    """A reason from the endpoint, truncated, with the credentials of the request masked."""
    if not isinstance(text, str):
        return ""
    for name, sent in parse_qsl(request.content.decode()):
        if name in _HIDDEN:
            text = text.replace(sent, MASK).replace(quote_plus(sent), MASK)
    return mask_message(text, _MAX_REASON)


def _fits_header(value: str) -> bool:
    return value.isascii() and value.isprintable() and " " not in value


def _usable_seconds(expires_in: Any) -> float:
    """The seconds for which a token is used; without a lifetime, until it is rejected."""
    try:
        seconds = _NEVER if isinstance(expires_in, bool) else float(expires_in)
    except (TypeError, ValueError, OverflowError):
        return _NEVER
    return seconds - min(MARGIN, seconds / 10) if seconds > 0 else _NEVER
