# Copied from overrides/apifon/mocking/naming.py; edit it there.

"""Identifiers that follow from names, and the locations of what has them."""

import re
from urllib.parse import quote

from .paging import HOST

MAX_FIELD = 64
"""Keeps a long name from making a path that no server takes."""


def field_name(name: str) -> str:
    """An identifier as in the samples: "First name" is FIRST_NAME."""
    return re.sub(r"\W+", "_", name.upper())[:MAX_FIELD] or "_"


def location(list_id: str, *parts: str) -> dict[str, str]:
    """The header that names a resource below a list."""
    path = "/".join(quote(part, safe="") for part in (list_id, *parts))
    return {"Location": f"{HOST}/services/api/v1/list/{path}"}
