# Copied from overrides/apifon/mocking/naming.py; edit it there.

"""Identifiers that follow from names, and the locations of what has them."""

import re
from urllib.parse import quote

from starlette.requests import Request

MAX_FIELD = 64
"""Keeps a long name from making a path that no server takes."""


def field_name(name: str) -> str:
    """An identifier as in the samples: "First name" is FIRST_NAME."""
    return re.sub(r"\W+", "_", name.upper())[:MAX_FIELD] or "_"


def origin(request: Request) -> str:
    """Where links and locations point: to wherever this mock was called, never to the vendor."""
    return str(request.base_url).rstrip("/")


def location(request: Request, list_id: str, *parts: str) -> dict[str, str]:
    """The headers that name a list or what is below it; integrations have seen either, so both are there."""
    path = "/".join(quote(part, safe="") for part in (list_id, *parts))
    url = f"{origin(request)}/services/api/v1/list/{path}"
    return {"Location": url, "Content-Location": url}
