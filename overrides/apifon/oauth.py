"""OAuth2 access tokens by the client credentials grant (RFC 6749, chapter 4.4; RFC 7009 to give them back)."""

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, quote_plus, urlencode

import httpx
import msgspec
from attrs import evolve, field, frozen
from msgspec.structs import replace

from apifon_client.signing import name_media_type
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
"""Seconds for each phase of a request for a token."""
MARGIN = 60.0
"""Seconds before its end from which a token is not used any more; a tenth of its life where that is less."""
_NEVER = float("inf")
_HIDDEN = frozenset({"client_id", "client_secret", "token"})
_MOST_SAID = 300
"""Characters of the reason for a refusal."""


@frozen(kw_only=True)
class AccessToken:
    """A token, and the moment until which it is used."""

    value: str = field(repr=mask)
    until: float


class OAuth(Auth):
    """Gets a token when one is needed, and shares it among all calls of a client."""

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
        """The client secret travels to the token endpoint, so that address keeps to the same rule as `base_url`."""
        require_https(self._base_url, allow_http=options.allow_http, name="oauth_base_url")

    def prepare(self, operation: Operation[Any], deadline: Deadline) -> Effects[None]:
        """Get a token unless there is one; of several calls at once, one does and the others wait for it."""
        if self._is_usable() or not (yield from acquire(AcquireLock(self._mutex, deadline.remaining()))):
            return
        try:
            # A call whose time is up fails in its turn; a token would come too late for it.
            if not self._is_usable() and not deadline.expired():
                self._token = yield from self._fetch(operation.id, deadline)
        finally:
            self._mutex.release()

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the token; without one, in a preview, only what kind of credential it will be."""
        request.headers["authorization"] = self._header()
        name_media_type(request)

    def renew(self, operation: Operation[Any], request: HTTPRequest, response: HTTPResponse) -> bool:
        """A refused token is not used any more, unless another call has got a new one meanwhile."""
        token = self._token
        if token is not None and request.headers.get("authorization") == self._header():
            self._token = evolve(token, until=-_NEVER)
        return True

    def revoke(self, deadline: Deadline) -> Effects[None]:
        """Revoke the token; there is nothing to do where there is none."""
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
        asked = self._now()
        response = yield from self._ask(operation, self._token_request(), deadline)
        token = _read_token(response, asked)
        if token is None:
            # The error must not hold the answer's bytes: there may be a token in them.
            raise DecodeError(
                "the answer to the request for an access token holds none.",
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
        """A form with the client's credentials, which never stand in a URL."""
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
                f"no answer from {path}: {fault.reason}.",
                operation=operation,
                request=request.masked(),
                outcome="unsent",
            ) from fault
        if not 200 <= response.status < 300:
            raise _refused(operation, path, request, response)
        return response

    def __getstate__(self) -> dict[str, Any]:
        # Another process has a clock of its own and gets a token of its own.
        return {**self.__dict__, "_token": None}


def _refused(operation: str, path: str, request: HTTPRequest, response: HTTPResponse) -> APIStatusError:
    fields = child({"": _json(response)}, "")
    error, description = (_said(fields.get(name), request) for name in ("error", "error_description"))
    said = " - ".join(text for text in (error, description) if text)
    # Whatever of 400, 401 and 403 it is: the client, its secret or its scopes are not accepted.
    disliked = response.status in (400, 401, 403)
    kind = AuthenticationError if disliked else status_error(response.status)
    reason = f": {said}" if said else ""
    hint = " Check client_id, client_secret and scope." if disliked else ""
    return kind(
        f"{path} answered {response.status}{reason}.{hint}",
        operation=operation,
        response=replace(response, content=b""),
        body={"error": error or None} if fields else None,
        code=error or None,
        request=request.masked(),
        outcome="unsent",
    )


def _checked(base_url: str) -> str:
    """The address; raises ConfigurationError for one that nothing can be sent to, or that holds more than a server."""
    try:
        url = httpx.URL(base_url)
        server = url.scheme in ("https", "http") and url.host and 0 < (url.port or 1) < 65536
        whole = server and not (url.userinfo or url.query or url.fragment)
    except (httpx.InvalidURL, TypeError, ValueError):
        whole = False
    if not whole:
        raise ConfigurationError(
            "oauth_base_url must start with https:// or http:// and name a server, without user, query and fragment."
        )
    return base_url


def _read_token(response: HTTPResponse, asked: float) -> AccessToken | None:
    raw = _json(response)
    value: Any = raw.get("access_token") if is_mapping(raw) else None
    if not is_mapping(raw) or not isinstance(value, str) or not value or not _fits_header(value):
        return None
    return AccessToken(value=value, until=asked + _usable_seconds(raw.get("expires_in")))


def _json(response: HTTPResponse) -> Any:
    try:
        return msgspec.json.decode(response.content)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def _said(text: object, request: HTTPRequest) -> str:
    """What the endpoint says of an error, without the credentials that it was sent and not without end."""
    if not isinstance(text, str):
        return ""
    for name, sent in parse_qsl(request.content.decode()):
        if name in _HIDDEN:
            text = text.replace(sent, MASK).replace(quote_plus(sent), MASK)
    return mask_message(text, _MOST_SAID)


def _fits_header(value: str) -> bool:
    return value.isascii() and value.isprintable() and " " not in value


def _usable_seconds(expires_in: Any) -> float:
    """How long a token is used; one whose life is not told is used until it is refused."""
    try:
        seconds = _NEVER if isinstance(expires_in, bool) else float(expires_in)
    except (TypeError, ValueError, OverflowError):
        return _NEVER
    return seconds - min(MARGIN, seconds / 10) if seconds > 0 else _NEVER
