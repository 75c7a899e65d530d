"""How a callback reaches its receiver: a function in this process, or a server on this machine."""

import inspect
import json
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import httpx

from .models import Callback

OnCallback = Callable[[str, bytes], int | Awaitable[int | None] | None]
"""Takes URL and body of a callback and gives the status to answer with, None for 200; may be async."""
Deliver = Callable[[Callback], Awaitable[int | None]]
"""Gives the status that the receiver answered, None where it could not be reached."""

TIMEOUT = 10.0
LOOPBACK = "127.0.0.1"


def to_function(on_callback: OnCallback) -> Deliver:
    """Delivery in this process; what the function raises goes through to the test that asked for the delivery."""

    async def deliver(callback: Callback) -> int | None:
        status = on_callback(callback.url, content(callback))
        if inspect.isawaitable(status):
            status = await status
        return 200 if status is None else status

    return deliver


def to_server(origin: str) -> Deliver:
    """Delivery over HTTP to `http://127.0.0.1:port`, which stands in for the host of every callback URL."""
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
    """Raise `ValueError` for anything but this machine: a mock must not send test data anywhere else."""
    parts = urlsplit(origin)
    if (parts.scheme, parts.hostname) != ("http", LOOPBACK) or parts.username is not None:
        raise ValueError(f"callbacks are delivered to http://{LOOPBACK} alone")


def content(callback: Callback) -> bytes:
    """The body as it is sent."""
    return json.dumps(callback.body).encode("ascii")


def _target(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
