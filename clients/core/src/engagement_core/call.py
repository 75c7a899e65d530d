"""One call: an operation with its arguments."""

from collections.abc import Mapping
from typing import Any, Generic, Protocol, TypeVar

from msgspec import UNSET, Struct, field
from msgspec.structs import replace

from engagement_core.deadline import Deadline
from engagement_core.operation import Operation
from engagement_core.option_validation import check_options
from engagement_core.options import CallOptions
from engagement_core.response import RawResponse
from engagement_core.type_guards import is_mapping
from engagement_core.unknown_names import reject_unknown_keywords

T = TypeVar("T")

_KNOWN_OPTIONS = frozenset(CallOptions.__annotations__)


class Call(Struct, Generic[T], frozen=True, kw_only=True):
    """What a method passes to the client; the values are those of the user until they are encoded."""

    operation: Operation[T]
    path: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Any = UNSET
    deadline: Deadline | None = None
    """A deadline for several calls, such as those of one page iteration; it takes precedence over the option."""
    options: CallOptions = field(default_factory=CallOptions)
    broadcast: bool = False
    """Whether the caller has confirmed that the call may reach everybody; read by the vendor's validators."""

    def __post_init__(self) -> None:
        # Unknown keyword arguments of a method arrive among the options.
        if not self.options.keys() <= _KNOWN_OPTIONS:
            known = {*_KNOWN_OPTIONS, *self.path, *self.query, *self.body_fields()}
            reject_unknown_keywords(self.operation.id, self.options.keys() - _KNOWN_OPTIONS, known)
        if self.options:
            check_options(self.options)

    def __repr__(self) -> str:
        # Arguments may be secret or personal.
        return f"Call({self.operation.id!r})"

    def body_fields(self) -> Mapping[str, Any]:
        """The fields of the body if it is a JSON object; none otherwise."""
        return self.body if is_mapping(self.body) else {}

    def with_query(self, **values: Any) -> "Call[T]":
        """The same call with other query parameters."""
        return replace(self, query={**self.query, **values})

    def with_body(self, **values: Any) -> "Call[T]":
        """The same call with other fields in its body."""
        return replace(self, body={**self.body, **values})


class Performer(Protocol):
    """Makes calls: a synchronous client."""

    def perform(self, call: Call[T]) -> RawResponse[T]:
        """Make a call and return its response."""
        ...


class AsyncPerformer(Protocol):
    """The same for an asynchronous client."""

    async def perform(self, call: Call[T]) -> RawResponse[T]:
        """Make a call and return its response."""
        ...
