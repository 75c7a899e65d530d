"""What a call would send, without sending it."""

import inspect
import json
from collections.abc import Callable, Coroutine, Mapping
from copy import copy
from typing import Any

from attrs import field, frozen

from engagement_core.call import Call
from engagement_core.encoding import encode_request
from engagement_core.narrowing import is_mapping
from engagement_core.pagination import AsyncPaginator, Paginator
from engagement_core.redaction import MASK
from engagement_core.run import Context

Check = Callable[[Call[Any]], None]


@frozen(kw_only=True)
class Preview:
    """A request that was not sent; credentials are masked."""

    operation: str
    method: str
    url: str
    headers: Mapping[str, str]
    body: Any = field(default=None)
    """The JSON body, or None."""


def preview_of(
    context: Context, check: Check, method: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> Preview:
    """The first request of a method of a resource; raises what `check` raises for its call."""
    resource = copy(method.__self__)
    resource._client = previewer = _Previewer(context, check)
    bound: Callable[..., Any] = getattr(resource, method.__name__)
    result = bound(*args, **kwargs)
    if isinstance(result, Paginator | AsyncPaginator):
        return previewer.perform(result.call).value
    result = _finish(result) if inspect.iscoroutine(result) else result
    # A raw twin returns the whole answer.
    preview: Preview = result.value if isinstance(result, _Answer) else result
    return preview


class _Previewer:
    """Stands in for a client; its calls answer with the request itself."""

    def __init__(self, context: Context, check: Check) -> None:
        self._context = context
        self._check = check

    def perform(self, call: Call[Any]) -> "_Answer":
        self._check(call)
        return _Answer(_preview(self._context, call))


class _Answer:
    """Serves both kinds of resource: it can be awaited, and it has a value."""

    def __init__(self, preview: Preview) -> None:
        self.value = preview

    def __await__(self) -> Any:
        yield from ()
        return self


def _finish(coroutine: Coroutine[Any, Any, Any]) -> Any:
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    raise RuntimeError("a method that is previewed must not wait for anything but its call")


def _preview(context: Context, call: Call[Any]) -> Preview:
    request = encode_request(call, context.options, context.auth)
    masked = request.masked()
    body: Any = json.loads(request.content) if request.content else None
    if is_mapping(body):
        body = {name: MASK if name in call.operation.credentials else value for name, value in body.items()}
    return Preview(
        operation=call.operation.id,
        method=masked.method,
        url=masked.url,
        headers=dict(masked.headers),
        body=body,
    )
