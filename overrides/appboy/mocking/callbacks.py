"""The requests that the mock makes when an export is ready ("Users by Segment Endpoint")."""

from collections.abc import Sequence

import httpx

from .models import Callback


async def deliver(callbacks: Sequence[Callback], now: float, client: httpx.AsyncClient) -> list[Callback]:
    """Make the requests that are due and were not made; gives these, each with its outcome."""
    due = [callback for callback in callbacks if callback.outcome is None and callback.due_at <= now]
    for callback in due:
        callback.outcome = await _deliver(callback, client)
    return due


async def _deliver(callback: Callback, client: httpx.AsyncClient) -> str:
    try:
        response = await client.post(callback.url, json=callback.body)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        # The address comes from a request and may be anything.
        return f"{type(error).__name__}: {error}"
    return str(response.status_code)
