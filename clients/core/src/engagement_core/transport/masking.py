"""Masking what httpx or httpx2 and the libraries below them reveal about our requests in logs, errors and tracebacks.

What they log about other requests of the program stays as it is.
"""

import json
import logging
import re
from collections.abc import Iterable
from contextvars import ContextVar
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from engagement_core.http_types import HTTPRequest, MaskedRequest
from engagement_core.redaction import MASK, SHOWN_HEADERS, clear_locals, mask_personal, mask_url
from engagement_core.transport.libraries import NAMES, loaded_libraries
from engagement_core.type_guards import is_mapping

# A filter of a logger does not apply to its child loggers, so each of them needs it.
_CORE_LOGGERS = ("connection", "http11", "http2", "proxy", "socks")
_LOGGERS = (*NAMES, *(f"{core}.{name}" for core in ("httpcore", "httpcore2") for name in _CORE_LOGGERS))
_UNMASKABLE_LOGGERS = ("hpack.hpack", "hpack.table")
"""HTTP/2 compresses headers, so the records of these loggers cannot be masked and are dropped."""

_SENDING: ContextVar[HTTPRequest | None] = ContextVar("engagement_core_sending", default=None)
# A header as httpcore logs it.
_HEADER = re.compile(
    r"""\((b(?:'[^'\\]{1,100}'|"[^"\\]{1,100}")), (?:b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"))\)""", re.DOTALL
)
_MIN_LENGTH = 4
"""Characters of a header value that is masked in texts: shorter values would match parts of words."""


class MaskingContext:
    """Context in which a thread or task sends one of our requests; errors that leave it are masked."""

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
        # `reset` would fail in another context, such as that of the finalizer of a coroutine.
        _SENDING.set(self._before)
        if error is not None:
            mask_error(error, self._request)


def request_being_sent() -> MaskedRequest | None:
    """Our request that this thread or task is sending, masked; None if it is not sending one."""
    request = _SENDING.get()
    return None if request is None else request.masked()


def mask_library_logs() -> None:
    """Install the filter that masks what these loggers write about our requests."""
    for name in (*_LOGGERS, *_UNMASKABLE_LOGGERS):
        logging.getLogger(name).addFilter(_MASKING)


def mask_error(error: BaseException, request: HTTPRequest) -> None:
    """Mask an error and its causes: local variables, texts, and the request."""
    masked = request.masked()
    for each in clear_locals(error):
        each.args = tuple(mask_text(value, request) if isinstance(value, str) else value for value in each.args)
        texts = {name: value for name, value in vars(each).items() if isinstance(value, str)}
        vars(each).update((name, mask_text(value, request)) for name, value in texts.items())
        for library in loaded_libraries():
            if isinstance(each, library.request_error):
                each.request = library.request(masked.method, masked.url, headers=masked.headers)
            elif isinstance(each, library.status_error):
                # Raised by an event hook of the user.
                request_shown = library.request(masked.method, masked.url, headers=masked.headers)
                each.request = each.response.request = request_shown


def mask_text(text: str, request: HTTPRequest) -> str:
    """A text about a request, with its credentials and personal data masked."""
    text = hide_credentials(_HEADER.sub(_masked_header, text), request)
    return mask_personal(text.replace(request.url, mask_url(request.url, request.secret_parameters)))


def hide_credentials(text: str, request: HTTPRequest) -> str:
    """A text, such as a vendor's message, with every credential of a request masked."""
    # The longest first, since one may contain another.
    for value in sorted(set(_secret_values(request)), key=len, reverse=True):
        text = text.replace(value, MASK)
    return text


def hide_credentials_in_body(content: bytes, request: HTTPRequest) -> bytes:
    """The body of an error response, with every credential of a request masked.

    A credential that is a number stays, since the body may have the same number elsewhere.
    """
    for value in sorted(set(_secret_values(request)), key=len, reverse=True):
        if not value.isdecimal():
            for form in (value, json.dumps(value)[1:-1]):
                content = content.replace(form.encode(), MASK.encode())
    return content


class _Masking(logging.Filter):
    """Masks log records about our requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = _SENDING.get()
        if request is None:
            return True
        if isinstance(record.args, tuple) and any(_is_url(value) for value in record.args):
            # Template and arguments stay separate for programs that group records by template.
            record.args = tuple(_masked_argument(value, request) for value in record.args)
        else:
            record.msg, record.args = mask_text(record.getMessage(), request), None
        return record.name not in _UNMASKABLE_LOGGERS


_MASKING = _Masking()


def _masked_argument(value: Any, request: HTTPRequest) -> Any:
    if _is_url(value):
        return mask_url(str(value), request.secret_parameters)
    # The reason phrase is a text of the server.
    return mask_text(value, request) if isinstance(value, str) else value


def _is_url(value: object) -> bool:
    return any(isinstance(value, library.url) for library in loaded_libraries())


def _masked_header(match: re.Match[str]) -> str:
    name = match[1][2:-1]
    return match[0] if name.lower() in SHOWN_HEADERS else f"({match[1]}, {MASK})"


def _secret_values(request: HTTPRequest) -> Iterable[str]:
    for value in _credentials(request):
        if len(value) >= _MIN_LENGTH:
            # As it is, and as the representation of bytes shows it.
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
