"""Base classes of the vendors' resources."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from copy import copy
from typing import Any, ParamSpec, TypeVar, cast

from engagement_core.call import Call
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.operation import Operation
from engagement_core.pagination import Pagination
from engagement_core.paginator import AsyncPaginator, Paginator
from engagement_core.response import RawResponse

P = ParamSpec("P")
T = TypeVar("T")


class Resource:
    """The methods of one resource, bound to a client."""

    _raw = False

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def _perform(self, call: Call[T]) -> T:
        response = self._client.perform(call)
        return cast(T, response) if self._raw else response.value

    def _paginate(self, call: Call[Any], style: Pagination) -> Paginator[Any]:
        paginator: Paginator[Any] = Paginator(self._client, call, style)
        return cast("Paginator[Any]", paginator.responses()) if self._raw else paginator


class AsyncResource:
    """The methods of one resource, bound to an asynchronous client."""

    _raw = False

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def _perform(self, call: Call[T]) -> T:
        response = await self._client.perform(call)
        return cast(T, response) if self._raw else response.value

    def _paginate(self, call: Call[Any], style: Pagination) -> AsyncPaginator[Any]:
        paginator: AsyncPaginator[Any] = AsyncPaginator(self._client, call, style)
        return cast("AsyncPaginator[Any]", paginator.responses()) if self._raw else paginator


class RawMethods:
    """The methods of a resource, returning whole responses; base class of what `with_raw_response` returns."""

    def __init__(self, resource: Resource | AsyncResource) -> None:
        self._resource = resource

    def __repr__(self) -> str:
        return f"{self._resource!r}.with_raw_response"


def with_raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The raw variant of a method, which returns the response with status, headers and bytes."""
    return cast("Callable[P, RawResponse[T]]", _raw_variant(method))


def with_async_raw_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """The same for a method that is awaited."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", _raw_variant(method))


def with_raw_pages(method: Callable[P, Paginator[Any]], _: Operation[T]) -> Callable[P, Iterator[RawResponse[T]]]:
    """The raw variant of a list method, which returns the response of each page; the operation gives its type."""
    return cast("Callable[P, Iterator[RawResponse[T]]]", _raw_variant(method))


def with_async_raw_pages(
    method: Callable[P, AsyncPaginator[Any]], _: Operation[T]
) -> Callable[P, AsyncIterator[RawResponse[T]]]:
    """The same for an asynchronous client."""
    return cast("Callable[P, AsyncIterator[RawResponse[T]]]", _raw_variant(method))


def with_raw_responses(resource: Any) -> Any:
    """A copy of a resource whose methods return raw responses."""
    raw = copy(resource)
    raw._raw = True
    return raw


def _raw_variant(method: Any) -> Any:
    return getattr(with_raw_responses(method.__self__), method.__name__)
