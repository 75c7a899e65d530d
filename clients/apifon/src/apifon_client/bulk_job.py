# Copied from overrides/apifon/bulk_job.py; edit it there.

"""What the chunks of a bulk run are made of, and what their answers say of each item."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace

from apifon_client.identifiers import subscriber_id
from engagement_core.bulk.chunk_limits import ChunkLimits
from engagement_core.bulk.item import Item
from engagement_core.bulk.rejection import Rejection
from engagement_core.bulk.settings import RunSettings
from engagement_core.call import Call
from engagement_core.errors import APIResponseError, EnvelopeError, InvalidRequestError, PermissionDeniedError
from engagement_core.narrowing import is_mapping

if TYPE_CHECKING:
    from apifon_client.bulk_arguments import NewSubscriber, OnSent, Recipient

CHUNK = 500
"""Recipients or subscribers of a request, unless the caller chooses another number."""


class Job:
    """One run: the call that all chunks share, how its items are named, and the caller's choices."""

    def __init__(self, call: Call[Any], to_item: Callable[[Any], Item], arguments: Mapping[str, Any]) -> None:
        fields = dict(arguments)
        chosen = {name: fields.pop(name) for name in RunSettings.__annotations__ if name in fields}
        self.settings = cast(RunSettings, chosen)
        self._size: int = fields.pop("chunk_size", CHUNK)
        self._on_sent: OnSent | None = fields.pop("on_sent", None)
        self._call = replace(call, body={name.rstrip("_"): value for name, value in fields.items()})
        self._to_item = to_item
        self._lock = threading.Lock()

    def items(self, values: Iterable[Any]) -> Iterator[Item]:
        """The items of what a caller hands over."""
        return map(self._to_item, values)

    def items_async(self, values: Iterable[Any] | AsyncIterable[Any]) -> Iterable[Item] | AsyncIterable[Item]:
        """The same for an iterable of either kind."""
        return self._each(values) if isinstance(values, AsyncIterable) else self.items(values)

    async def _each(self, values: AsyncIterable[Any]) -> AsyncIterator[Item]:
        async for value in values:
            yield self._to_item(value)

    def limits(self) -> ChunkLimits:
        """How much goes into a request."""
        return ChunkLimits(self._size)

    def call_for(self, chunk: Sequence[Item]) -> Call[Any]:
        """The call that sends a chunk."""
        return self._call.with_body(subscribers=[item.value for item in chunk])

    def settle(self, chunk: Sequence[Item], answer: Any) -> Mapping[str, Rejection]:
        """What an answer rejects: recipients for whom it names no message."""
        results = getattr(answer, "results", None)
        if results is None:
            return {}
        if self._on_sent is not None:
            with self._lock:
                self._on_sent(answer)
        missing = Rejection("The answer names no message for this recipient.")
        return {item.key: missing for item in chunk if not results.get(_value(item.value, "number"))}

    def refused(self, chunk: Sequence[Item], error: APIResponseError) -> Mapping[str, Rejection]:
        """What an error rejects; raises it where it is not about the values that were sent.

        With Apifon, 403 is about values and not about credentials ("Status Codes"), whether it is the status of the
        answer or the one in `result_info`.
        """
        in_envelope = isinstance(error, EnvelopeError) and str(error.code) == "403"
        if not in_envelope and not isinstance(error, PermissionDeniedError):
            raise error
        if self.settings.get("split_refused", False):
            # The run sends the halves of a chunk that breaks a rule.
            raise InvalidRequestError(error.message) from error
        return {item.key: Rejection(error.message, error.code) for item in chunk}


def recipient_item(recipient: Recipient) -> Item:
    """A recipient, by its `custom_id` or its number."""
    key = _value(recipient, "custom_id") or _value(recipient, "number")
    if not isinstance(key, str):
        raise InvalidRequestError("A recipient needs a number, which is a text.")
    return Item(key, recipient)


def subscriber_item(subscriber: NewSubscriber) -> Item:
    """A subscriber, by the identifier of its number or its email address."""
    destination = _value(subscriber, "destination") or _value(subscriber, "email")
    if not isinstance(destination, str):
        raise InvalidRequestError("A subscriber needs a destination or an email, which is a text.")
    return Item(subscriber_id(destination), subscriber)


def _value(holder: Any, name: str) -> Any:
    """A field of an object or a dictionary; None where it is left out."""
    value = holder.get(name) if is_mapping(holder) else getattr(holder, name, None)
    return value or None
