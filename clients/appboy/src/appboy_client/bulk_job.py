# Copied from overrides/appboy/bulk_job.py; edit it there.

"""What all bulk runs share: builds a call from a batch of items, and attributes its response to them."""

import re
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any

import msgspec
from attrs import field, frozen
from msgspec import UNSET

from appboy_client.attribution import attribute, attribute_by_name, message
from appboy_client.bulk_items import body_of, field_of
from engagement_core.bulk import BatchLimits, BatchRejected, BulkReport, Item, JobIdentity, Rejection, run_bulk
from engagement_core.bulk.row_numbers import LOCATION
from engagement_core.bulk.settings import Duplicates, RunSettings, run_settings
from engagement_core.call import Call
from engagement_core.client import AsyncClient, BaseClient, SyncClient
from engagement_core.codec import encode
from engagement_core.errors import BadRequestError
from engagement_core.operation import Operation
from engagement_core.options import CallOptions
from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.type_guards import is_list

MAX_OBJECTS = 50
"""Objects of each kind in one request."""
MAX_BYTES = 4_000_000
"""Size of a body. The documentation does not say which megabyte it means; this is the smaller one."""
_OVERHEAD = 1024
"""Bytes for the names of the lists and for the credentials."""
_CAMPAIGN_ERROR = re.compile(
    "invalid campaign id|message variant unspecified|invalid message variant|mismatched message type"
    "|invalid extra push payload|no message to send",
    re.IGNORECASE,
)
"""The causes of a 400 that are about the campaign, not about a recipient ("Fatal Errors")."""
_WORD = re.compile("[a-z_]+")


@frozen(kw_only=True)
class Job:
    """One kind of run: its operation, the fields that its requests share, and the options of its calls."""

    method: str
    """The client method that starts the run, for error messages."""
    operation: Operation[Any]
    kinds: tuple[str, ...]
    """The names of the lists of objects in the body."""
    fields: Mapping[str, Any] = field(factory=dict[str, Any])
    options: CallOptions = field(factory=CallOptions)

    def _settings(self, given: Mapping[str, Any]) -> RunSettings:
        """Return the settings of a run.

        Raises:
            TypeError: A keyword, or one of the options of its calls, is unknown.
        """
        # The documentation says that a 400 processed nothing, so the batch can be split to find the invalid objects.
        own = (*self.kinds, *self.fields, "key", "options")
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
            return _rejected(response.value, batch)

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
        from engagement_core.bulk import run_bulk_async

        async def send(batch: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                response = await client.perform(self._call(batch))
            except BadRequestError as error:
                raise self._rejection(error, batch) from error
            return _rejected(response.value, batch)

        return await run_bulk_async(
            items,
            send,
            job=self._checked_identity(client),
            limits=self._limits(),
            duplicates=duplicates,
            **chosen,
        )

    def _checked_identity(self, client: BaseClient) -> JobIdentity:
        """Return what identifies the job in a ledger.

        Raises:
            InvalidRequestError: What all requests share breaks a documented rule.
        """
        identity = JobIdentity.of(self.operation.id, self._shared())
        # The objects name the recipients.
        client.check(Call(operation=self.operation, body=self.fields, options=self.options, broadcast=True))
        return identity

    def _shared(self) -> Mapping[str, Any]:
        fields = {**self.fields, **self.options.get("extra_body", {})}
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
        """Whether an error is documented for campaigns, or names a field that all requests share."""
        text = message(error)
        if _CAMPAIGN_ERROR.match(text):
            return True
        return not LOCATION.search(text) and not self._shared().keys().isdisjoint(_WORD.findall(text))

    def _limits(self) -> BatchLimits:
        return BatchLimits(
            items=dict.fromkeys(self.kinds, MAX_OBJECTS),
            max_bytes=MAX_BYTES,
            overhead=_OVERHEAD + len(encode(self.fields)),
            measure=len,
        )

    def _call(self, batch: Sequence[Item]) -> Call[Any]:
        # Each item was already checked and measured.
        return Call(
            operation=self.operation,
            body={**self.fields, **body_of(batch)},
            options={**self.options, "validate": False},
        )


def _rejected(result: Any, items: Sequence[Item]) -> Mapping[str, Rejection]:
    errors = result.failures() if isinstance(result, PartialFailureMixin) else ()
    if errors:
        return attribute(errors, items)
    # Recorded responses hold numbers as well as strings.
    unknown = {str(identifier) for identifier in getattr(result, "invalid_user_ids", None) or ()}
    if not unknown:
        return {}
    reason = Rejection("no user has this identifier")
    return {item.key: reason for item in items if str(msgspec.json.decode(item.value)) in unknown}
