"""Masking secrets and personal data in representations, logs and errors."""

import re
import traceback
from collections.abc import Collection, Iterable
from typing import cast
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from msgspec import UNSET

MASK = "***"

SHOWN_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
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

# The texts come from vendors, so no pattern may take more than linear time: each has only one way to match a text, and
# starts only after the end of the match before it.
_TOKEN = re.compile(r"[^\s/?&=:]+")
_AT = re.compile("@|%40")
# In a path, the plus sign before a number is `%2B`.
_PHONE = re.compile(
    r"(?:(?<![A-Za-z_\d-])|(?<=%[0-9A-Fa-f]{2}))\d{8,15}(?![A-Za-z_\d-])"
    # With gaps only in international form: without the plus sign it might be a date or an amount.
    r"|\+\d(?:[ \u00a0\u202f./()\u2010\u2011-]{0,3}\d){2,}"
)
_QUOTED_BREAKS = {ord(each): quote(each) for each in "\t\n\r"}
"""`urlsplit` removes these, which would join a number with the word after it."""
_MARGIN = 1000
"""Characters that are masked beyond those that are shown, since masking shortens a text."""


def mask(value: object) -> str:
    """The representation of a secret, which only shows whether it is set."""
    return repr(value) if value is None or value is UNSET else repr(MASK)


def mask_personal(text: str) -> str:
    """The text with each e-mail address and phone number masked."""
    # Most texts contain neither, so this check saves the search.
    if "@" in text or "%40" in text:
        text = _TOKEN.sub(_mask_email, text)
    return _PHONE.sub(MASK, text)


def _mask_email(token: re.Match[str]) -> str:
    local, *domains = _AT.split(token[0])
    is_address = any("." in domain[1:-1] for domain in domains) and (local or len(domains) > 1)
    return MASK if is_address else token[0]


def mask_message(text: str, most: int) -> str:
    """A vendor's text for errors and logs: with personal data masked, and cut to `most` characters."""
    beginning = text[: most + _MARGIN]
    if len(beginning) < len(text):
        # A partial address would not be recognized, so the word that the cut may have split is removed.
        words = beginning.rsplit(maxsplit=1)
        beginning = words[0] if len(words) == 2 else MASK
    shown = mask_personal(beginning)
    return shown if len(shown) <= most and len(beginning) == len(text) else f"{shown[:most]}…"


def mask_url(url: str, secret: Collection[str] = ()) -> str:
    """A URL without user info and fragment, with secret query values and personal data masked."""
    try:
        parts = urlsplit(url.translate(_QUOTED_BREAKS))
    except ValueError:
        # An invalid URL may contain a secret anywhere.
        return MASK
    query = [
        (mask_personal(key), MASK if key in secret else mask_personal(value))
        for key, value in parse_qsl(parts.query, True)
    ]
    host = _mask_segment(parts.netloc.rpartition("@")[2])
    path = "/".join(_mask_segment(segment) for segment in parts.path.split("/"))
    return urlunsplit((mask_personal(parts.scheme), host, path, urlencode(query, safe="*", quote_via=quote), ""))


def _mask_segment(segment: str) -> str:
    masked = mask_personal(segment)
    # The separators of a phone number are recognized only after decoding.
    decoded = unquote(masked)
    again = mask_personal(decoded)
    return masked if again == decoded else quote(again, safe="*")


def mask_address(url: str) -> str:
    """A base URL without its user and password; it need not be valid."""
    # A password that is not quoted may contain any character.
    before, at, host = url.rpartition("@")
    if not at:
        return url
    scheme, mark, _ = before.partition("://")
    return f"{scheme}{mark}{MASK}@{host}" if mark else f"{MASK}@{host}"


def show_address(url: str) -> str:
    """The representation of a base URL."""
    return repr(mask_address(url))


def mask_headers(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The headers, with every value masked except for those of `SHOWN_HEADERS`."""
    return tuple((key, value if key.lower() in SHOWN_HEADERS else MASK) for key, value in headers)


def clear_locals(error: BaseException) -> list[BaseException]:
    """Clear the local variables in the tracebacks of an error and its causes, since they may contain secrets.

    Lines and names stay. Errors that were already being handled when this one was raised are not touched.

    Returns:
        The error and its causes.
    """
    found: dict[int, BaseException] = {}
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is None or id(each) in found or (each is not error and _is_being_handled(each)):
            continue
        found[id(each)] = each
        traceback.clear_frames(each.__traceback__)
        waiting += (each.__cause__, each.__context__)
        if isinstance(each, BaseExceptionGroup):
            waiting += cast("BaseExceptionGroup[BaseException]", each).exceptions
    return list(found.values())


def _is_being_handled(error: BaseException) -> bool:
    """Whether the function that caught the error is still running."""
    trace = error.__traceback__
    try:
        if trace is not None:
            trace.tb_frame.clear()
    except RuntimeError:
        return True
    return False
