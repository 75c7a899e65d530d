"""One call: an operation with its arguments."""

from collections.abc import Mapping
from typing import Any, Generic, Protocol, TypeVar

import msgspec
from attrs import Factory, evolve, field, frozen

from engagement_core.deadline import Deadline
from engagement_core.narrowing import is_mapping
from engagement_core.operation import Operation
from engagement_core.options import CallOptions
from engagement_core.response import RawResponse

T = TypeVar("T")

_KNOWN_OPTIONS = frozenset(CallOptions.__annotations__)


def _check_options(_: object, __: object, options: CallOptions) -> None:
    unknown = set(options) - _KNOWN_OPTIONS
    if unknown:
        raise TypeError(f"unexpected keyword argument {', '.join(sorted(unknown))}")


@frozen(kw_only=True)
class Call(Generic[T]):
    """What a method hands to the client; its values are the user's own until they are encoded."""

    operation: Operation[T]
    path: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    query: Mapping[str, Any] = field(factory=dict[str, Any], repr=False)
    body: Any = field(default=msgspec.UNSET, repr=False)
    deadline: Deadline | None = None
    """One deadline for several calls, such as those of a walk through pages; it takes the place of the option."""
    options: CallOptions = field(default=Factory(CallOptions), validator=_check_options, repr=False)

    def body_fields(self) -> Mapping[str, Any]:
        """The fields of a body that is a JSON object; none for any other body."""
        return self.body if is_mapping(self.body) else {}

    def with_query(self, **values: Any) -> "Call[T]":
        """The same call with other query parameters."""
        return evolve(self, query={**self.query, **values})

    def with_body(self, **values: Any) -> "Call[T]":
        """The same call with other fields in its body."""
        return evolve(self, body={**self.body, **values})


class Performer(Protocol):
    """Whatever makes calls: a synchronous client."""

    def perform(self, call: Call[T]) -> RawResponse[T]:
        """Make a call and wait for its answer."""
        ...


class AsyncPerformer(Protocol):
    """The same for an asynchronous client."""

    async def perform(self, call: Call[T]) -> RawResponse[T]:
        """Make a call and await its answer."""
        ...
