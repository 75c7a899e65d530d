"""Masking what httpx and the libraries below it tell of our requests: in logs, in errors, and in their tracebacks.

What they tell of other requests of the program stays as it is.
"""

import json
import logging
import re
from collections.abc import Iterable
from contextvars import ContextVar
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx

from engagement_core.http_types import HTTPRequest, MaskedRequest
from engagement_core.redaction import MASK, SHOWN_HEADERS, forget_locals, mask_personal, mask_url
from engagement_core.type_guards import is_mapping

# A filter of a logger does not see what the loggers below it write, so each needs it.
_LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)
_UNREADABLE_LOGGERS = ("hpack.hpack", "hpack.table")
"""HTTP/2 compresses headers, so nothing can be masked in what these write."""

_SENDING: ContextVar[HTTPRequest | None] = ContextVar("engagement_core_sending", default=None)
# A header as httpcore writes it.
_HEADER = re.compile(
    r"""\((b(?:'[^'\\]{1,100}'|"[^"\\]{1,100}")), (?:b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"))\)""", re.DOTALL
)
_SHORTEST = 4
"""Characters of a header's value that is looked for in texts: shorter ones would be found in other words."""


class Sending:
    """While its `with` block lasts, this thread or task sends one of our requests; errors that leave it are masked."""

    __slots__ = ("_before", "_request")

    def __init__(self, request: HTTPRequest) -> None:
        self._request = request
        self._before: HTTPRequest | None = None

    def __enter__(self) -> None:
        self._before = _SENDING.get()
        _SENDING.set(self._request)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # A token would be refused in another context, such as that of the finalizer of a coroutine.
        _SENDING.set(self._before)
        if error is not None:
            mask_error(error, self._request)


def request_being_sent() -> MaskedRequest | None:
    """What may be shown of the request of ours that this thread or task is sending; None if it is not sending one."""
    request = _SENDING.get()
    return None if request is None else request.masked()


def mask_foreign_records() -> None:
    """Mask what these loggers write of our requests from now on."""
    for name in (*_LOGGERS, *_UNREADABLE_LOGGERS):
        logging.getLogger(name).addFilter(_MASKING)


def mask_error(error: BaseException, request: HTTPRequest) -> None:
    """Hide what an error and those behind it hold of a request: local variables, texts, and the request itself."""
    masked = request.masked()
    for each in forget_locals(error):
        each.args = tuple(mask_text(value, request) if isinstance(value, str) else value for value in each.args)
        texts = {name: value for name, value in vars(each).items() if isinstance(value, str)}
        vars(each).update((name, mask_text(value, request)) for name, value in texts.items())
        if isinstance(each, httpx.RequestError):
            each.request = httpx.Request(masked.method, masked.url, headers=masked.headers)
        elif isinstance(each, httpx.HTTPStatusError):
            # Raised by an event hook of the user's own.
            each.request = each.response.request = httpx.Request(masked.method, masked.url, headers=masked.headers)


def mask_text(text: str, request: HTTPRequest) -> str:
    """A text of httpx or of a library below it about a request, with secret and personal data masked."""
    text = hide_credentials(_HEADER.sub(_masked_header, text), request)
    return mask_personal(text.replace(request.url, mask_url(request.url, request.secret_parameters)))


def hide_credentials(text: str, request: HTTPRequest) -> str:
    """A text, such as a vendor's message, with every credential of a request masked."""
    # The longest first: one may be a part of another.
    for value in sorted(set(_secret_values(request)), key=len, reverse=True):
        text = text.replace(value, MASK)
    return text


class _Masking(logging.Filter):
    """Masks the records that are about one of our requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = _SENDING.get()
        if request is None:
            return True
        if isinstance(record.args, tuple) and any(isinstance(value, httpx.URL) for value in record.args):
            # Template and arguments stay apart, for programs that group records by their template.
            record.args = tuple(_masked_argument(value, request) for value in record.args)
        else:
            record.msg, record.args = mask_text(record.getMessage(), request), None
        return record.name not in _UNREADABLE_LOGGERS


_MASKING = _Masking()


def _masked_argument(value: Any, request: HTTPRequest) -> Any:
    if isinstance(value, httpx.URL):
        return mask_url(str(value), request.secret_parameters)
    # The reason beside a status is the server's own text.
    return mask_text(value, request) if isinstance(value, str) else value


def _masked_header(match: re.Match[str]) -> str:
    name = match[1][2:-1]
    return match[0] if name.lower() in SHOWN_HEADERS else f"({match[1]}, {MASK})"


def _secret_values(request: HTTPRequest) -> Iterable[str]:
    for value in _credentials(request):
        if len(value) >= _SHORTEST:
            # As it is, and as it stands in the representation of bytes.
            yield from (value, repr(value.encode())[2:-1])


def _credentials(request: HTTPRequest) -> Iterable[str]:
    for name, value in request.headers.items():
        if name.lower() not in SHOWN_HEADERS:
            yield value
            if name.lower() == "authorization":
                # `Bearer <token>`, or `<scheme> <token>:<signature>`.
                yield from value.partition(" ")[2].split(":")
    if request.secret_parameters:
        yield from (
            value for name, value in parse_qsl(urlsplit(request.url).query) if name in request.secret_parameters
        )
        yield from _credentials_in_body(request)


def _credentials_in_body(request: HTTPRequest) -> Iterable[str]:
    try:
        body: Any = json.loads(request.content or b"{}")
    except (ValueError, RecursionError):
        return
    for name in request.secret_parameters if is_mapping(body) else ():
        field = body.get(name)
        yield from (value for value in (field.values() if is_mapping(field) else [field]) if isinstance(value, str))
