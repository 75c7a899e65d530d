# Copied from overrides/apifon/signing.py; edit it there.

"""Request signatures and existing access tokens.

The vendor's "Authentication" page describes the signature; the reference shows only the headers.
"""

import base64
import hashlib
import hmac
import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any
from urllib.parse import urlsplit

from engagement_core.auth import Auth, SecretValue
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Operation

SCHEME = "ApifonWS"


class Signature(Auth):
    """Signs each attempt over the bytes that are sent."""

    def __init__(self, token: SecretValue, secret: SecretValue, now: Callable[[], float] = time.time) -> None:
        self._token = token
        self._secret = secret
        self._now = now

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the date and the signature."""
        date = rfc_1123(self._now())
        path = signed_path(operation, request.url)
        signed = signature(self._secret.reveal(), request.method, path, request.content, date)
        request.headers["x-apifonws-date"] = date
        request.headers["authorization"] = f"{SCHEME} {self._token.reveal()}:{signed}"
        set_content_type(request)

    def signature_expiry(self, operation: Operation[Any]) -> str:
        """Return that the signature belongs to the date."""
        return "The signature belongs to the date in it; Apifon does not document how long it is accepted."


class Bearer(Auth):
    """Sends an existing access token, which cannot be renewed."""

    def __init__(self, access_token: SecretValue) -> None:
        self._access_token = access_token

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the token; the date header is needed only by signatures."""
        request.headers["authorization"] = f"Bearer {self._access_token.reveal()}"
        set_content_type(request)


def signature(secret: str, method: str, path: str, body: bytes, date: str) -> str:
    """Return the signature of method, path, body and date, joined by line feeds."""
    message = b"\n".join((method.upper().encode(), path.encode(), body, date.encode()))
    return base64.b64encode(hmac.digest(secret.encode(), message, hashlib.sha256)).decode()


def signed_path(operation: Operation[Any], url: str) -> str:
    """Return the path as it is sent, without the query and without a prefix that a proxy adds."""
    segments = urlsplit(url).path.split("/")
    # Values of path parameters contain no slashes, so a path has as many as its template.
    return "/" + "/".join(segments[-operation.path.count("/") :])


def rfc_1123(seconds: float) -> str:
    """Format a time for the date header, in English whatever the locale."""
    return formatdate(seconds, usegmt=True)


def set_content_type(request: HTTPRequest) -> None:
    """Set the Content-Type, which the reference requires on every request, even without a body."""
    request.headers.setdefault("content-type", "application/json")
