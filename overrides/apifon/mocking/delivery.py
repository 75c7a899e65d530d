"""Delivery of callbacks to a function in this process or to a server on this machine."""

import inspect
import json
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import httpx

from .models import Callback

OnCallback = Callable[[str, bytes], int | Awaitable[int | None] | None]
"""Receives URL and body of a callback and returns the response status, None for 200; may be async."""
Deliver = Callable[[Callback], Awaitable[int | None]]
"""Delivers a callback and returns the response status of the receiver, None if it was unreachable."""

TIMEOUT = 10.0
LOOPBACK = "127.0.0.1"


def to_function(on_callback: OnCallback) -> Deliver:
    """Return a delivery to a function; its exceptions propagate to the test."""

    async def deliver(callback: Callback) -> int | None:
        status = on_callback(callback.url, content(callback))
        if inspect.isawaitable(status):
            status = await status
        return 200 if status is None else status

    return deliver


def to_server(origin: str) -> Deliver:
    """Return a delivery over HTTP to `http://127.0.0.1:port`, which replaces the origin of every callback URL."""
    check_origin(origin)

    async def deliver(callback: Callback) -> int | None:
        headers = {"Content-Type": callback.content_type}
        try:
            url = origin.rstrip("/") + _target(callback.url)
            async with httpx.AsyncClient(trust_env=False, timeout=TIMEOUT) as client:
                response = await client.post(url, content=content(callback), headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError):
            return None
        return response.status_code

    return deliver


def check_origin(origin: str) -> None:
    """Raise `ValueError` unless the origin is this machine: a mock must not send test data anywhere else."""
    parts = urlsplit(origin)
    if (parts.scheme, parts.hostname) != ("http", LOOPBACK) or parts.username is not None:
        raise ValueError(f"callbacks are delivered only to http://{LOOPBACK}")


def content(callback: Callback) -> bytes:
    """Return the body as sent."""
    return json.dumps(callback.body).encode("ascii")


def _target(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
