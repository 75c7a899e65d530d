# Copied from overrides/apifon/mocking/ids.py; edit it there.

"""IDs in the vendor's format, deterministic after every reset, and `Location` headers."""

import re
from hashlib import md5, sha256
from urllib.parse import quote
from uuid import UUID

from starlette.requests import Request

SHORT_CODE_ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
MAX_FIELD = 64
"""Limits the path of a long name to what servers accept."""


def md5_of(text: str) -> str:
    """Return the digest that identifies subscribers ("Get Subscriber", destination_id and email_id)."""
    return md5(text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def uuid_of(text: str) -> str:
    """Return the UUID derived from a text."""
    return str(UUID(bytes=sha256(text.encode("utf-8", "surrogatepass")).digest()[:16], version=4))


class Ids:
    """New IDs from one counter."""

    FIRST = 0x1000
    """Smaller numbers are reserved for seeded models."""

    def __init__(self) -> None:
        self._next = self.FIRST

    def reset(self) -> None:
        """Restart the counter."""
        self._next = self.FIRST

    def number(self) -> int:
        """Return the next number."""
        self._next += 1
        return self._next

    def object_id(self) -> str:
        """Return 24 hexadecimal digits, the format of list and subscriber IDs."""
        return f"{self.number():024x}"

    def uuid(self) -> str:
        """Return a UUID, the format of request and message IDs."""
        return uuid_of(f"id {self.number()}")

    def code(self, alphabet: str, length: int) -> str:
        """Return a code of the alphabet, the format of short links and one-time passwords."""
        digest = int.from_bytes(sha256(f"code {self.number()}".encode()).digest(), "big")
        letters: list[str] = []
        for _ in range(length):
            digest, index = divmod(digest, len(alphabet))
            letters.append(alphabet[index])
        return "".join(letters)


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
