"""What the vendors' resources are built on."""

from collections.abc import Awaitable, Callable
from copy import copy
from typing import Any, ParamSpec, TypeVar, cast

from engagement_core.call import Call
from engagement_core.client import AsyncClient, SyncClient
from engagement_core.response import RawResponse

P = ParamSpec("P")
T = TypeVar("T")


class Resource:
    """The methods of one resource, bound to a client."""

    _raw = False

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _perform(self, call: Call[T]) -> T:
        response = self._client.perform(call)
        return cast(T, response) if self._raw else response.value


class AsyncResource:
    """The methods of one resource, bound to an asynchronous client."""

    _raw = False

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _perform(self, call: Call[T]) -> T:
        response = await self._client.perform(call)
        return cast(T, response) if self._raw else response.value


def with_raw_response(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """A method's twin that returns its answer with status, headers and bytes."""
    return cast("Callable[P, RawResponse[T]]", _raw_twin(method))


def with_async_raw_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[RawResponse[T]]]:
    """The same for a method that is awaited."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", _raw_twin(method))


def _raw_twin(method: Any) -> Any:
    resource = copy(method.__self__)
    resource._raw = True
    return getattr(resource, method.__name__)
