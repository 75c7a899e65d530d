"""Bulk runs whose requests have lists of objects in their bodies: what a request holds, and what its response says."""

import logging
import re
from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import field, frozen
from msgspec import UNSET

from engagement_core.bulk.attribution import attribute, attribute_by_name, message
from engagement_core.bulk.batch_limits import BatchLimits
from engagement_core.bulk.item import Item, Rejection
from engagement_core.bulk.item_builder import Check, ItemBuilder, Objects, body_of, field_of, no_check
from engagement_core.bulk.job import JobIdentity
from engagement_core.bulk.outcomes import BatchRejected
from engagement_core.bulk.report import BulkReport
from engagement_core.bulk.row_numbers import LOCATION
from engagement_core.bulk.settings import Duplicates, RunSettings, run_settings
from engagement_core.bulk.sync_runner import run_bulk
from engagement_core.call import Call
from engagement_core.client import AsyncClient, BaseClient, SyncClient
from engagement_core.codec import encode
from engagement_core.errors import BadRequestError
from engagement_core.object_kinds import Fields
from engagement_core.operation import Operation
from engagement_core.options import CallOptions, ClientOptions
from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.request_fields import unknown_field
from engagement_core.type_guards import is_list

_OVERHEAD = 1024
"""Bytes for the names of the lists and for credentials."""
_WORD = re.compile("[a-z_]+")

Verdict = Callable[[Any, Sequence[Item]], Mapping[str, Rejection]]
"""Returns the items that a success response rejects, by key."""


def accept_all(_: Any, __: Sequence[Item]) -> Mapping[str, Rejection]:
    """Reject nothing."""
    return {}


@frozen(kw_only=True)
class ListJob:
    """One kind of run: its operation, the arguments that its requests share, and the options of its calls."""

    method: str
    """The client method that starts the run, for error messages."""
    operation: Operation[Any]
    kinds: tuple[str, ...]
    """The names of the lists of objects in the body."""
    limit: int
    """Objects in one request."""
    together: bool = False
    """Whether the limit is that of all lists together; each has it for itself otherwise."""
    max_bytes: int
    """Size of a body."""
    logger: logging.Logger
    path: Mapping[str, Any] = field(factory=dict[str, Any])
    fields: Mapping[str, Any] = field(factory=dict[str, Any])
    options: CallOptions = field(factory=CallOptions)
    own: tuple[str, ...] = ()
    """Further arguments of the method."""
    shared_error: re.Pattern[str] | None = None
    """Matches the start of an error that is about what all requests share."""
    rejected: Verdict = accept_all
    """What a success response rejects besides the errors of a partial failure."""

    def _settings(self, given: Mapping[str, Any]) -> RunSettings:
        """The settings of a run.

        Raises:
            TypeError: A keyword, or one of the options of its calls, is unknown.
        """
        # A rejected batch was not processed, so it can be split to find the invalid objects.
        own = (*self.kinds, *self.path, *self.fields, *self.own, "key", "options")
        return {"split_rejected": True, **run_settings(self.method, given, own, self.options)}

    def run(
        self, client: SyncClient, items: Iterable[Item], settings: RunSettings, *, duplicates: Duplicates
    ) -> BulkReport:
        """Send all items, in threads."""
        chosen = self._settings(settings)

        def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                response = client.perform(self._call(batch))
            except BadRequestError as error:
                raise self._rejection(error, batch) from error
            return self._rejections(response.value, batch)

        return run_bulk(
            items,
            send,
            job=self._checked_identity(client),
            limits=self._limits(),
            duplicates=duplicates,
            **chosen,
        )

    async def run_async(
        self, client: AsyncClient, items: AsyncIterable[Item], settings: RunSettings, *, duplicates: Duplicates
    ) -> BulkReport:
        """Send all items, in tasks."""
        chosen = self._settings(settings)
        # Imported on first use: it imports anyio.
        from engagement_core.bulk.async_runner import run_bulk_async

        async def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                response = await client.perform(self._call(batch))
            except BadRequestError as error:
                raise self._rejection(error, batch) from error
            return self._rejections(response.value, batch)

        return await run_bulk_async(
            items,
            send,
            job=self._checked_identity(client),
            limits=self._limits(),
            duplicates=duplicates,
            **chosen,
        )

    def _checked_identity(self, client: BaseClient) -> JobIdentity:
        """What identifies the job in a ledger.

        Raises:
            InvalidRequestError: What all requests share breaks a documented rule.
        """
        identity = JobIdentity.of(self.operation.id, self._shared())
        # The objects name the recipients.
        client.check(
            Call(operation=self.operation, path=self.path, body=self.fields, options=self.options, broadcast=True)
        )
        return identity

    def _shared(self) -> Mapping[str, Any]:
        fields = {**self.path, **self.fields, **self.options.get("extra_body", {})}
        return {name: value for name, value in fields.items() if value is not UNSET}

    def _rejection(self, error: BadRequestError, batch: Sequence[Item]) -> BatchRejected:
        """Attribute a 400 to what all requests share, to the objects that it names, or to neither."""
        listed: Any = field_of(error.body, "errors")
        errors: Sequence[Any] = listed if is_list(listed) else ()
        if any(map(self._is_about_shared, (field_of(error.body, "message"), *errors))):
            return BatchRejected(error, shared=True)
        code = error.status if error.code is None else error.code
        named = attribute_by_name(errors, batch) or {}
        return BatchRejected(error, rejected={key: Rejection(each.message, code) for key, each in named.items()})

    def _is_about_shared(self, error: Any) -> bool:
        """Whether an error is documented for what requests share, or names a field that they share."""
        text = message(error)
        if self.shared_error is not None and self.shared_error.match(text):
            return True
        return not LOCATION.search(text) and not self._shared().keys().isdisjoint(_WORD.findall(text))

    def _rejections(self, result: Any, batch: Sequence[Item]) -> Mapping[str, Rejection]:
        errors = result.failures() if isinstance(result, PartialFailureMixin) else ()
        return attribute(errors, batch, self.logger) if errors else self.rejected(result, batch)

    def _limits(self) -> BatchLimits:
        return BatchLimits(
            items=self.limit if self.together else dict.fromkeys(self.kinds, self.limit),
            max_bytes=self.max_bytes,
            overhead=_OVERHEAD + len(encode(self.fields)),
            measure=len,
        )

    def _call(self, batch: Sequence[Item]) -> Call[Any]:
        # Each item was already checked and measured.
        return Call(
            operation=self.operation,
            path=self.path,
            body={**self.fields, **body_of(batch)},
            options={**self.options, "validate": False},
        )


@frozen
class ListRun:
    """A job and the builder of its items."""

    job: ListJob
    builder: ItemBuilder

    def run(self, client: SyncClient, settings: RunSettings, **kinds: Iterable[Any]) -> BulkReport:
        """Send the objects of all kinds, in threads."""
        items = self.builder.items(**kinds)
        return self.job.run(client, items, settings, duplicates=self.builder.duplicates)

    async def run_async(self, client: AsyncClient, settings: RunSettings, **kinds: Objects) -> BulkReport:
        """Send the objects of all kinds, in tasks."""
        items = self.builder.items_async(**kinds)
        return await self.job.run_async(client, items, settings, duplicates=self.builder.duplicates)


def object_check(job: ListJob, defaults: ClientOptions, own: Check = no_check) -> Check:
    """The check of an object: the rule of its kind, and whether it has unknown fields."""
    if not job.options.get("validate", defaults.validate):
        return no_check
    body = job.operation.fields() if job.operation.fields is not None else None
    if not isinstance(body, Fields) or body.nested is None:
        return own
    fields = {wire: nested for wire, _, nested in body.nested()}
    if not fields.keys() >= {*job.kinds}:
        fields = {}
    return lambda kind, value: own(kind, value) or (unknown_field(value, fields[kind], job.logger) if fields else "")
