"""Keeping secrets and personal data out of representations, logs and errors."""

import re
from collections.abc import Collection, Iterable
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

MASK = "***"

SHOWN_HEADERS = frozenset(
    {
        "accept",
        "content-length",
        "content-type",
        "date",
        "retry-after",
        "user-agent",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-request-id",
    }
)

_EMAIL = re.compile(r"[^\s/?&=@:]+(?:@|%40)[^\s/?&=@:]+\.[^\s/?&=@:]+")
# In a path, the plus sign before a number is `%2B`.
_PHONE = re.compile(
    r"(?:(?<![\w-])|(?<=%[0-9A-Fa-f]{2}))\+?\d{8,15}(?![\w-])"
    # With gaps only in international form: without the plus sign it might be a date or an amount.
    r"|\+\d{1,3}(?:[ ./-]?\(?\d{1,5}\)?){2,6}(?![\w-])"
)


def mask(value: object) -> str:
    """The representation of a secret: nothing but whether there is one."""
    return repr(value) if value is None else repr(MASK)


def mask_personal(text: str) -> str:
    """The text with each e-mail address and phone number masked."""
    return _PHONE.sub(MASK, _EMAIL.sub(MASK, text))


def mask_url(url: str, secret: Collection[str] = ()) -> str:
    """A URL without user info and fragment; secret query values, e-mail addresses and phone numbers are masked."""
    parts = urlsplit(url)
    query = [(key, MASK if key in secret else mask_personal(value)) for key, value in parse_qsl(parts.query, True)]
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, mask_personal(parts.path), urlencode(query, safe="*", quote_via=quote), ""))


def mask_headers(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The headers with every value masked that is not on the list of those known to be harmless."""
    return tuple((key, value if key.lower() in SHOWN_HEADERS else MASK) for key, value in headers)
