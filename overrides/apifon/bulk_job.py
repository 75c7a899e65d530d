"""What the chunks of a bulk run are made of, and what their answers say of each item."""

from __future__ import annotations

import itertools
import re
import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from apifon_client.identifiers import subscriber_id
from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.item import Item, PartlyUnknown, Rejection
from engagement_core.bulk.job import JobIdentity
from engagement_core.bulk.outcomes import BatchRejected
from engagement_core.bulk.row_numbers import LOCATION
from engagement_core.bulk.settings import RunSettings, run_settings
from engagement_core.call import Call
from engagement_core.client import BaseClient
from engagement_core.errors import APIResponseError, EnvelopeError, InvalidRequestError
from engagement_core.operation import Operation
from engagement_core.type_guards import is_mapping

if TYPE_CHECKING:
    from apifon_client.bulk_arguments import NewSubscriber, OnSent, Recipient

BATCH_SIZE = 500
"""Recipients or subscribers of a request, unless the caller chooses another number."""
_LIST = "subscribers"
"""The field of a request that holds the objects, whatever a bulk method calls them."""
_FIELD = re.compile(r"(?:^|[ ;])([a-z_]+)(?:[.\[][^ ;:]*)?:", re.ASCII)
"""A field with the reason that follows it, such as `message.sender_id: …`."""
_CONTENT = ("message", "im_channels")
"""What a ledger knows a job by, with the list: what people get, and not when, or where reports of it go."""


@frozen(kw_only=True)
class JobKind:
    """What a bulk method sends."""

    method: str
    operation: Operation[Any]
    arguments: type[RunSettings]
    """All its keyword arguments."""
    required: tuple[str, ...]
    objects: str
    """What it calls the objects."""
    key: Callable[[Any], str]


class Job:
    """One run: the call that all chunks share, how its items are named, and the caller's choices.

    Raises TypeError for an unknown keyword and for one that is missing.
    """

    def __init__(self, kind: JobKind, arguments: Mapping[str, Any], path: Mapping[str, str] | None = None) -> None:
        self._kind = kind
        known = kind.arguments.__annotations__
        self.settings = run_settings(kind.method, arguments, known)
        for name in kind.required:
            if name not in arguments:
                raise TypeError(f"{kind.method}() missing a required keyword argument: {name!r}")
        fields = {name: value for name, value in arguments.items() if name not in RunSettings.__annotations__}
        self._size: int = fields.pop("batch_size", BATCH_SIZE)
        self._on_sent: OnSent | None = fields.pop("on_sent", None)
        self._call = Call(operation=kind.operation, path=path or {}, body=fields)
        self._lock = threading.Lock()

    def identity(self, client: BaseClient) -> JobIdentity:
        """What a ledger knows the job by; raises InvalidRequestError if what all requests share breaks a rule."""
        JobIdentity.of(self._call.operation.id, self._call.body)
        client.check(self._call)
        content = {name: value for name, value in self._call.body.items() if name in _CONTENT}
        return JobIdentity.of(self._call.operation.id, {**self._call.path, **content})

    def items(self, values: Iterable[Any]) -> Iterator[Item]:
        """The items of what a caller hands over; what has no key goes by its place, and is rejected."""
        return map(self._item, itertools.count(), values)

    def items_async(self, values: Iterable[Any] | AsyncIterable[Any]) -> Iterable[Item] | AsyncIterable[Item]:
        """The same for an iterable of either kind."""
        return self._each(values) if isinstance(values, AsyncIterable) else self.items(values)

    async def _each(self, values: AsyncIterable[Any]) -> AsyncIterator[Item]:
        numbers = itertools.count()
        async for value in values:
            yield self._item(next(numbers), value)

    def _item(self, index: int, value: Any) -> Item:
        place = f"{self._kind.objects}[{index}]"
        try:
            return Item(self._kind.key(value), value, _LIST, location=place)
        except ValueError as error:
            return Item(place, value, _LIST, location=place, error=str(error))

    def limits(self) -> BatchLimits:
        """How much goes into a request."""
        return BatchLimits(self._size)

    def call_for(self, chunk: Sequence[Item]) -> Call[Any]:
        """The call that sends a chunk."""
        return self._call.with_body(subscribers=[item.value for item in chunk])

    def settle(self, chunk: Sequence[Item], answer: Any) -> Mapping[str, Rejection]:
        """What an answer rejects: recipients for whom it names no message, if it names one for others."""
        results = getattr(answer, "results", None)
        if results is None:
            return {}
        if self._on_sent is not None:
            with self._lock:
                self._on_sent(answer)
        missing = Rejection("The answer names no message for this recipient.")
        rejected = {item.key: missing for item in chunk if not results.get(_value(item.value, "number"))}
        return rejected if len(rejected) < len(chunk) else PartlyUnknown()

    def refusal(self, chunk: Sequence[Item], error: APIResponseError) -> Exception:
        """What is to be raised for an error: what it blames, if more is known than its status says.

        With Apifon, 400 and 403 are about values and 401 is about credentials ("Status Codes"), whether it is the
        status of the answer or the one in `result_info`. The reasons name the fields that are wrong, says the sample
        of an error; where they name none, nobody knows.
        """
        status = str(error.code if isinstance(error, EnvelopeError) else error.status)
        if status == "401":
            return BatchRejected(error, shared=True)
        if status not in ("400", "403"):
            return error
        fields = {match[1] for match in _FIELD.finditer(error.message)} - {_LIST}
        if not fields.isdisjoint(self._call.body):
            return BatchRejected(error, shared=True)
        indices = {int(match[2]) for match in LOCATION.finditer(error.message) if match[1] == _LIST}
        named = [chunk[index] for index in sorted(indices) if index < len(chunk)]
        reason = Rejection(error.message, error.status if error.code is None else error.code)
        return BatchRejected(error, rejected=dict.fromkeys((item.key for item in named), reason))


def recipient_key(recipient: Recipient) -> str:
    """The `custom_id` of a recipient, or its number."""
    key = _value(recipient, "custom_id") or _value(recipient, "number")
    if not isinstance(key, str):
        raise InvalidRequestError("A recipient needs a number, which is a text.")
    return key


def subscriber_key(subscriber: NewSubscriber) -> str:
    """The identifier of a subscriber's number or email address."""
    destination = _value(subscriber, "destination") or _value(subscriber, "email")
    if not isinstance(destination, str):
        raise InvalidRequestError("A subscriber needs a destination or an email, which is a text.")
    return subscriber_id(destination)


def _value(holder: Any, name: str) -> Any:
    """A field of an object or a dictionary; None where it is left out."""
    value = holder.get(name) if is_mapping(holder) else getattr(holder, name, None)
    return value or None
