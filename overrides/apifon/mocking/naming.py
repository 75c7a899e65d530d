"""Identifiers derived from names, and `Location` headers."""

import re
from urllib.parse import quote

from starlette.requests import Request

MAX_FIELD = 64
"""Limits the path of a long name to what servers accept."""


def field_name(name: str) -> str:
    """Return an identifier as in the samples: "First name" is FIRST_NAME."""
    return re.sub(r"\W+", "_", name.upper())[:MAX_FIELD] or "_"


def origin(request: Request) -> str:
    """Return the origin of links and locations: that of the request, never the vendor's."""
    return str(request.base_url).rstrip("/")


def location(request: Request, list_id: str, *parts: str) -> dict[str, str]:
    """Return both headers with the URL of a list or its part; integrations have seen either."""
    path = "/".join(quote(part, safe="") for part in (list_id, *parts))
    url = f"{origin(request)}/services/api/v1/list/{path}"
    return {"Location": url, "Content-Location": url}
