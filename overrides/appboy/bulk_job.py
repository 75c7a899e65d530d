"""What all bulk runs have in common: from a chunk of items to a call, and from its answer to what became of them."""

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any

import msgspec
from attrs import field, frozen

from appboy_client.attribution import attribute, message
from appboy_client.bulk_items import body_of, measure
from engagement_core.bulk import BulkReport, ChunkLimits, Item, Rejection, run_bulk
from engagement_core.bulk.settings import RunSettings
from engagement_core.call import AsyncPerformer, Call, Performer
from engagement_core.codec import encode
from engagement_core.errors import BadRequestError
from engagement_core.narrowing import is_list
from engagement_core.operation import Operation
from engagement_core.options import CallOptions
from engagement_core.outcome import Outcome

MOST_OBJECTS = 50
"""Of each kind in one request."""
MOST_BYTES = 4_000_000
"""Of a body; the documentation does not say which of the two megabytes it means, so this is the smaller one."""
_ROOM = 1024
"""Bytes for the names of the lists and the credentials."""


@frozen(kw_only=True)
class Job:
    """One kind of run: the operation, the fields that all its requests share, and the options of its calls."""

    operation: Operation[Any]
    kinds: tuple[str, ...]
    """Names of the lists of objects in the body."""
    fields: Mapping[str, Any] = field(factory=dict[str, Any])
    options: CallOptions = field(factory=CallOptions)

    def run(self, client: Performer, items: Iterable[Item], settings: RunSettings) -> BulkReport:
        """Send everything, in threads."""

        def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                answer = client.perform(self._call(chunk))
            except BadRequestError as error:
                return _refused(error, chunk)
            return _rejected(answer.value, chunk)

        return run_bulk(items, send, limits=self._limits(), **_chosen(settings))

    async def run_async(self, client: AsyncPerformer, items: AsyncIterable[Item], settings: RunSettings) -> BulkReport:
        """Send everything, in tasks."""
        # Loaded by those who need it: it brings anyio along.
        from engagement_core.bulk import run_bulk_async

        async def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                answer = await client.perform(self._call(chunk))
            except BadRequestError as error:
                return _refused(error, chunk)
            return _rejected(answer.value, chunk)

        return await run_bulk_async(items, send, limits=self._limits(), **_chosen(settings))

    def _limits(self) -> ChunkLimits:
        return ChunkLimits(
            items=dict.fromkeys(self.kinds, MOST_OBJECTS),
            max_bytes=MOST_BYTES,
            overhead=_ROOM + len(encode(self.fields)),
            measure=measure,
        )

    def _call(self, chunk: Sequence[Item]) -> Call[Any]:
        # The items were checked and measured one by one.
        return Call(
            operation=self.operation,
            body={**self.fields, **body_of(chunk)},
            options={**self.options, "validate": False},
        )


def _chosen(settings: RunSettings) -> RunSettings:
    # After a 400 nothing was processed, says the documentation: halves of it can be sent to find what is to blame.
    return {"split_refused": True, **settings}


def _refused(error: BadRequestError, items: Sequence[Item]) -> Mapping[str, Rejection]:
    """A request that was refused as a whole: what is said of its one object; the error itself where it has several."""
    details: Any = getattr(error.body, "errors", None)
    if len(items) > 1 or not is_list(details) or not details:
        raise error
    return {items[0].key: Rejection("; ".join(message(detail) for detail in details), error.code or error.status)}


def _rejected(answer: Any, items: Sequence[Item]) -> Mapping[str, Rejection]:
    errors = answer.failures() if isinstance(answer, Outcome) else ()
    if errors:
        return attribute(errors, items)
    # The vendor was recorded to answer with numbers as well as with texts.
    unknown = {str(identifier) for identifier in getattr(answer, "invalid_user_ids", None) or ()}
    if not unknown:
        return {}
    reason = Rejection("no user has this identifier")
    return {item.key: reason for item in items if str(msgspec.json.decode(item.value.json)) in unknown}
