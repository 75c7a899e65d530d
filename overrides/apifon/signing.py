"""Credentials that are at hand: a token with a secret that signs, and a ready access token.

How to sign stands in the vendor's "Authentication" page; the reference shows the headers alone.
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
    """Signs each request anew, over the bytes that are sent."""

    def __init__(self, token: SecretValue, secret: SecretValue, now: Callable[[], float] = time.time) -> None:
        self._token = token
        self._secret = secret
        self._now = now

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the date and the signature over it."""
        date = rfc_1123(self._now())
        path = signed_path(operation, request.url)
        signed = signature(self._secret.reveal(), request.method, path, request.content, date)
        request.headers["x-apifonws-date"] = date
        request.headers["authorization"] = f"{SCHEME} {self._token.reveal()}:{signed}"
        name_media_type(request)


class Bearer(Auth):
    """Sends an access token that somebody else got; there is no way to renew it."""

    def __init__(self, access_token: SecretValue) -> None:
        self._access_token = access_token

    def sign(self, operation: Operation[Any], request: HTTPRequest) -> None:
        """Add the token; the date that signed requests carry is not needed."""
        request.headers["authorization"] = f"Bearer {self._access_token.reveal()}"
        name_media_type(request)


def signature(secret: str, method: str, path: str, body: bytes, date: str) -> str:
    """The signature over method, path, body and date, which line feeds part from each other."""
    message = b"\n".join((method.upper().encode(), path.encode(), body, date.encode()))
    return base64.b64encode(hmac.digest(secret.encode(), message, hashlib.sha256)).decode()


def signed_path(operation: Operation[Any], url: str) -> str:
    """The path as it is sent, without the query, and without what a proxy in front of Apifon adds before it."""
    steps = urlsplit(url).path.split("/")
    # Values of path parameters have no slashes of their own, so an operation's path has as many as its template.
    return "/" + "/".join(steps[-operation.path.count("/") :])


def rfc_1123(seconds: float) -> str:
    """A moment as the date header wants it, in English whatever the locale."""
    return formatdate(seconds, usegmt=True)


def name_media_type(request: HTTPRequest) -> None:
    """The reference asks for a Content-Type on every request, with or without a body."""
    request.headers.setdefault("content-type", "application/json")
