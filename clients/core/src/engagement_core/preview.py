"""Previews: the request of a call, without sending it."""

import inspect
import json
from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, NoReturn

from attrs import field, frozen

from engagement_core.call import Call
from engagement_core.client import BaseClient
from engagement_core.encoding import encode_request
from engagement_core.errors import InvalidRequestError
from engagement_core.http_types import HTTPRequest
from engagement_core.operation import Operation
from engagement_core.options import ClientOptions
from engagement_core.redaction import MASK
from engagement_core.request_runner import ClientContext
from engagement_core.type_guards import is_mapping

Validate = Callable[[Call[Any]], None]


@frozen(kw_only=True)
class Preview:
    """A request that was not sent, with credentials masked."""

    operation: str
    method: str
    url: str
    headers: Mapping[str, str]
    body: Any = field(default=None)
    """The JSON body, or None."""


def preview_of(
    context: ClientContext, check: Validate, method: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> Preview:
    """The first request of a method, with credentials masked.

    Raises:
        InvalidRequestError: The method sends nothing, or `check` rejects its call.
        TypeError: `method` is not a method of a resource or `client.request`.
    """
    call, request = first_request(context, check, method, args, kwargs)
    return _preview(call.operation, request)


def first_request(
    context: ClientContext, check: Validate, method: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> tuple[Call[Any], HTTPRequest]:
    """The first call of a method and its request, with its credentials; nothing is sent.

    Raises:
        InvalidRequestError: The method sends nothing, or `check` rejects its call.
        TypeError: `method` is not a method of a resource or `client.request`.
    """
    previewer = _Previewer(context, check)
    owner = _stand_in(method, previewer)
    bound: Callable[..., Any] = getattr(owner, method.__name__)
    try:
        _start(bound(*args, **(_for_one_batch(method, kwargs) if _is_bulk(method) else kwargs)))
    except Exception:
        # A bulk run wraps the exception that ends it.
        if previewer.first is None:
            raise
    if previewer.first is None:
        raise InvalidRequestError(f"{method.__name__} sends nothing with these arguments, so there is no preview.")
    return previewer.first


def _stand_in(method: Any, previewer: "_Previewer") -> Any:
    """A copy of the resource or client of a method, whose calls only reach the previewer."""
    owner: Any = getattr(method, "__self__", None)
    if isinstance(owner, BaseClient) and method.__name__ == "request":
        client: Any = object.__new__(type(owner))
        client.perform = previewer.perform
        return client
    if not hasattr(getattr(owner, "_client", None), "perform"):
        raise TypeError("preview takes a method of a resource of this client, such as client.things.create.")
    resource: Any = copy(owner)
    resource._client = previewer
    return resource


class _Previewed(Exception):
    """Stops a method at its first call."""


class _Previewer:
    """Stands in for a sync or async client; keeps the first request and sends nothing."""

    def __init__(self, context: ClientContext, check: Validate) -> None:
        self._context = context
        self.check = check
        self.first: tuple[Call[Any], HTTPRequest] | None = None

    @property
    def options(self) -> ClientOptions:
        return self._context.options

    def perform(self, call: Call[Any]) -> NoReturn:
        self.check(call)
        self.first = self.first or (call, encode_request(call, self._context.options, self._context.auth))
        raise _Previewed

    def download(self, *_: Any, **__: Any) -> NoReturn:
        raise InvalidRequestError("A download has no preview: it is a GET of its URL without credentials.")


def _is_bulk(method: Any) -> bool:
    return "BulkReport" in str(method.__annotations__.get("return"))


def _for_one_batch(method: Any, settings: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments of a bulk run that sends its first batch first and does not touch the ledger."""
    if inspect.iscoroutinefunction(method):
        name = method.__name__
        raise InvalidRequestError(f"{name} waits for more than its calls: preview {name} of the synchronous client.")
    return {**settings, "concurrency": 1, "ledger": None}


def _start(result: Any) -> None:
    """Run what a method returned, up to its first call."""
    if hasattr(result, "__aiter__"):
        result = aiter(result).__anext__()
    if hasattr(result, "__await__"):
        for _ in result.__await__():
            raise RuntimeError("A method that is previewed must not await anything but its call.")
    elif hasattr(result, "__iter__"):
        next(iter(result), None)


def _preview(operation: Operation[Any], request: HTTPRequest) -> Preview:
    masked = request.masked()
    body: Any = json.loads(request.content) if request.content else None
    if is_mapping(body):
        body = {name: MASK if name in operation.credentials else value for name, value in body.items()}
    return Preview(
        operation=operation.id,
        method=masked.method,
        url=masked.url,
        headers=dict(masked.headers),
        body=body,
    )
