"""Encoding the arguments of a call as a request."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import quote

import msgspec

from engagement_core.auth import Auth
from engagement_core.call import Call
from engagement_core.codec import encode, to_builtins
from engagement_core.codec.encode import plain_datetime
from engagement_core.errors import InvalidRequestError
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import TimeForm
from engagement_core.option_validation import is_header
from engagement_core.options import ClientOptions
from engagement_core.redaction import clear_locals
from engagement_core.transport import ACCEPT_ENCODING
from engagement_core.type_guards import is_list, is_mapping


def encode_request(call: Call[Any], options: ClientOptions, auth: Auth) -> HTTPRequest:
    """A complete request with its credentials, signed over the bytes that are sent.

    Raises:
        InvalidRequestError: A value cannot be encoded.
    """
    try:
        return _encode(call, options, auth)
    except Exception as error:
        # The local variables of the functions that failed include credentials.
        clear_locals(error)
        raise


def _encode(call: Call[Any], options: ClientOptions, auth: Auth) -> HTTPRequest:
    operation = call.operation
    query = {**call.query, **_written_times(call, call.query), **call.options.get("extra_query", {})}
    body = _own_body(call)
    auth.fill(operation, query, body)
    headers = {
        "accept": "application/json",
        "accept-encoding": ACCEPT_ENCODING,
        "user-agent": options.user_agent,
        **_own_headers(operation.id, options.headers),
    }
    content = b""
    if body is not msgspec.UNSET:
        content = _encode_body(operation.id, body)
        headers["content-type"] = "application/json"
    headers |= _own_headers(operation.id, call.options.get("extra_headers", {}))
    request = HTTPRequest(
        method=operation.method,
        url=_url(call, options, query),
        headers=headers,
        content=content,
        secret_parameters=operation.credentials,
    )
    auth.sign(operation, request)
    return request


def _own_headers(operation: str, given: Mapping[str, str]) -> dict[str, str]:
    """The caller's headers in lower case, so that they replace the default ones."""
    for name, value in given.items():
        if not is_header(name, value):
            raise InvalidRequestError(f"{operation}: the header {name!r} contains a character that cannot be sent.")
    return {name.lower(): value for name, value in given.items()}


def _own_body(call: Call[Any]) -> Any:
    """A copy of the body for this attempt, so that credentials are never added to the caller's objects."""
    body = call.body
    extra = call.options.get("extra_body")
    if call.operation.credentials and body is not msgspec.UNSET and not is_mapping(body):
        body = to_builtins(body)
    if is_mapping(body):
        body = {**body, **_written_times(call, body), **(extra or {})}
    elif extra:
        raise InvalidRequestError(f"{call.operation.id}: extra_body requires a body that is a JSON object.")
    is_omitted = is_mapping(body) and all(value is msgspec.UNSET for value in body.values())
    if is_omitted and call.operation.body == "optional" and not call.operation.credentials:
        return msgspec.UNSET
    return body


def _written_times(call: Call[Any], given: Mapping[str, Any]) -> dict[str, str]:
    """The times among the values that have a format of their own; a str is sent as it is."""
    return {
        name: _written_time(call.operation.id, name, given[name], form)
        for name, form in call.operation.times.items()
        if isinstance(given.get(name), date)
    }


def _written_time(operation: str, name: str, value: date, form: TimeForm) -> str:
    moment = _plain(operation, name, value) if isinstance(value, datetime) else None
    if form == "date":
        return (moment.date() if moment else value).isoformat()
    if moment is None or moment.utcoffset() is None:
        raise InvalidRequestError(f"{operation}: {name} needs a time of day and a time zone, since it is sent in UTC.")
    return moment.astimezone(UTC).replace(tzinfo=None, microsecond=0).isoformat()


def _plain(operation: str, name: str, value: datetime) -> datetime:
    try:
        return plain_datetime(value)
    except ValueError as error:
        raise InvalidRequestError(f"{operation}: {name}: {error}.") from None


def _encode_body(operation: str, body: Any) -> bytes:
    try:
        return encode(body)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(f"{operation}: the body cannot be encoded as JSON: {error}") from error


def _url(call: Call[Any], options: ClientOptions, query: Mapping[str, Any]) -> str:
    base = (options.own_servers and call.operation.server) or options.base_url
    path = call.operation.path
    for name, value in call.path.items():
        path = path.replace("{" + name + "}", _segment(call.operation.id, name, value))
    pairs = "&".join(
        f"{_quoted(name)}={_quoted(text)}"
        for name, value in query.items()
        if value is not msgspec.UNSET and value is not None
        for text in _texts(call, name, value)
    )
    return f"{base.rstrip('/')}{path}{'?' if pairs else ''}{pairs}"


def _segment(operation: str, name: str, value: Any) -> str:
    text = _text(operation, name, value)
    if text in ("", ".", ".."):
        raise InvalidRequestError(f"{operation}: the path parameter {name} must not be {text!r}.")
    return _quoted(text, safe="@")


def _quoted(text: str, safe: str = "") -> str:
    return quote(text, safe=safe, errors="surrogatepass")


def _texts(call: Call[Any], name: str, value: Any) -> Iterable[str]:
    if not is_list(value):
        return (_text(call.operation.id, name, value),)
    texts = [_text(call.operation.id, name, item) for item in value]
    return (",".join(texts),) if name in call.operation.comma_separated else texts


def _text(operation: str, name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, datetime):
        return _plain(operation, name, value).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    raise InvalidRequestError(f"{operation}: the parameter {name} cannot be a {type(value).__name__}.")
