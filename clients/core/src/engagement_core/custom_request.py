"""Requests to any path of an API, for what its spec does not have."""

from collections.abc import Mapping
from typing import Any, get_args
from urllib.parse import quote

from msgspec import UNSET

from engagement_core.call import Call
from engagement_core.errors import InvalidRequestError
from engagement_core.operation import Operation, Retry, SuccessResponse
from engagement_core.options import CallOptions
from engagement_core.type_guards import is_mapping

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")
_READS = ("GET", "HEAD")
_RETRIES: tuple[str, ...] = get_args(Retry)
_PATH = "/%:@!$&'()*+,;=~"


def custom_call(
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None,
    body: Any,
    retry: Retry | None,
    schemes: tuple[str, ...],
    credentials: tuple[str, ...],
    options: CallOptions,
) -> Call[Any]:
    """A call of an operation that no spec has; its response is decoded to plain data.

    Raises:
        InvalidRequestError: The method, path or retry class is not valid.
    """
    name = method.upper()
    if name not in _METHODS:
        raise InvalidRequestError(f"{method!r} is not an HTTP method of this client; expected {', '.join(_METHODS)}.")
    if not path.startswith("/") or "?" in path or "#" in path:
        raise InvalidRequestError(
            f"{name}: the path must start with a slash and have neither query nor fragment. Pass what follows the host"
            " of the URL, and its query as `query`."
        )
    if retry is not None and retry not in _RETRIES:
        raise InvalidRequestError(f"{name} {path}: retry must be {', '.join(_RETRIES)}, not {retry!r}.")
    operation: Operation[Any] = Operation(
        id=f"{name} {path}",
        method=name,
        path=quote(path, safe=_PATH),
        retry=retry or ("safe" if name in _READS else "if-unsent"),
        responses={200: SuccessResponse(lambda: Any)},
        body="none" if body is None else "required",
        # Only a JSON object has a place for them.
        credentials=credentials if body is None or is_mapping(body) else (),
        schemes=schemes,
    )
    return Call(operation=operation, query=query or {}, body=UNSET if body is None else body, options=options)
