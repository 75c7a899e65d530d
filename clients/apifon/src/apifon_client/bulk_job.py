# Copied from overrides/apifon/bulk_job.py; edit it there.

"""Bulk jobs: the items and batches of a run, and the outcome of each item from the responses."""

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
from engagement_core.bulk.sources.source import InvalidRow, locations
from engagement_core.call import Call
from engagement_core.client import BaseClient
from engagement_core.errors import APIResponseError, EnvelopeError, InvalidRequestError
from engagement_core.operation import Operation
from engagement_core.type_guards import is_mapping

if TYPE_CHECKING:
    from apifon_client.bulk_arguments import NewSubscriber, OnSent, Recipient

BATCH_SIZE = 500
"""Default number of recipients or subscribers per request."""
_LIST = "subscribers"
"""The field of a request that contains the objects, recipients too."""
_FIELD = re.compile(r"(?:^|[ ;])([a-z_]+)(?:[.\[][^ ;:]*)?:", re.ASCII)
"""A field and the reason that follows it, such as `message.sender_id: …`."""
_CONTENT = ("message", "im_channels")
"""The fields that identify a job in a ledger, with the list: the content, not the time or the callback URL."""


@frozen(kw_only=True)
class JobKind:
    """The kind of job of a bulk method."""

    method: str
    operation: Operation[Any]
    arguments: type[RunSettings]
    """The type of all its keyword arguments."""
    required: tuple[str, ...]
    objects: str
    """Its name for the objects."""
    key: Callable[[Any], str]


class Job:
    """One run: the call that all batches share, the keys of its items, and the settings of the caller.

    Raises:
        TypeError: A keyword argument is unknown or missing.
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
        """Return the identity of the job in a ledger.

        Raises:
            InvalidRequestError: A field that all requests share breaks a rule.
        """
        JobIdentity.of(self._call.operation.id, self._call.body)
        client.check(self._call)
        content = {name: value for name, value in self._call.body.items() if name in _CONTENT}
        return JobIdentity.of(self._call.operation.id, {**self._call.path, **content})

    def items(self, values: Iterable[Any]) -> Iterator[Item]:
        """Return the items of the values; a value without a key is identified by its position and rejected."""
        location = locations(values, self._kind.objects)
        return (self._item(location(index), value) for index, value in enumerate(values))

    def items_async(self, values: Iterable[Any] | AsyncIterable[Any]) -> Iterable[Item] | AsyncIterable[Item]:
        """Return the items of an iterable or an asynchronous iterable."""
        return self._each(values) if isinstance(values, AsyncIterable) else self.items(values)

    async def _each(self, values: AsyncIterable[Any]) -> AsyncIterator[Item]:
        numbers = itertools.count()
        async for value in values:
            yield self._item(f"{self._kind.objects}[{next(numbers)}]", value)

    def _item(self, location: str, value: Any) -> Item:
        if isinstance(value, InvalidRow):
            return Item(location, None, _LIST, location=location, error=value.reason)
        try:
            return Item(self._kind.key(value), value, _LIST, location=location)
        except ValueError as error:
            return Item(location, value, _LIST, location=location, error=str(error))

    def limits(self) -> BatchLimits:
        """The limits of a batch."""
        return BatchLimits(self._size)

    def call_for(self, batch: Sequence[Item]) -> Call[Any]:
        """Return the call that sends a batch."""
        return self._call.with_body(subscribers=[item.value for item in batch])

    def rejections(self, batch: Sequence[Item], response: Any) -> Mapping[str, Rejection]:
        """Return the rejected recipients: those without a message in the response, if others have one."""
        results = getattr(response, "results", None)
        if results is None:
            return {}
        if self._on_sent is not None:
            with self._lock:
                self._on_sent(response)
        missing = Rejection("The response has no message for this recipient.")
        rejected = {item.key: missing for item in batch if not results.get(_value(item.value, "number"))}
        return rejected if len(rejected) < len(batch) else PartlyUnknown()

    def error(self, batch: Sequence[Item], error: APIResponseError) -> Exception:
        """Return the exception to raise for an error, with its cause if the error names one.

        400 and 403 are about values and 401 is about credentials ("Status Codes"), both as the HTTP status and in
        `result_info`. By the sample of an error, the reasons name the invalid fields; without a name, the cause is
        unknown.
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
        named = [batch[index] for index in sorted(indices) if index < len(batch)]
        reason = Rejection(error.message, error.status if error.code is None else error.code)
        return BatchRejected(error, rejected=dict.fromkeys((item.key for item in named), reason))


def recipient_key(recipient: Recipient) -> str:
    """Return the `custom_id` of a recipient, or its number."""
    key = _value(recipient, "custom_id") or _value(recipient, "number")
    if not isinstance(key, str):
        raise InvalidRequestError("A recipient must have a number, which is a string.")
    return key


def subscriber_key(subscriber: NewSubscriber) -> str:
    """Return the identifier of the number or email address of a subscriber."""
    destination = _value(subscriber, "destination") or _value(subscriber, "email")
    if not isinstance(destination, str):
        raise InvalidRequestError("A subscriber must have a destination or an email, which is a string.")
    return subscriber_id(destination)


def _value(holder: Any, name: str) -> Any:
    """A field of an object or a dictionary; None if it is missing."""
    value = holder.get(name) if is_mapping(holder) else getattr(holder, name, None)
    return value or None
