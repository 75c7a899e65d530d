# Copied from overrides/appboy/bulk_job.py; edit it there.

"""What all bulk runs have in common: from a chunk of items to a call, and from its answer to what became of them."""

import re
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any

import msgspec
from attrs import field, frozen
from msgspec import UNSET

from appboy_client.attribution import attribute, attribute_by_name, message
from appboy_client.bulk_items import body_of, field_of, measure
from engagement_core.bulk import BatchLimits, BatchRejected, BulkReport, Item, JobIdentity, Rejection, run_bulk
from engagement_core.bulk.row_numbers import LOCATION
from engagement_core.bulk.settings import RunSettings, run_settings
from engagement_core.call import Call
from engagement_core.client import AsyncClient, BaseClient, SyncClient
from engagement_core.codec import encode
from engagement_core.errors import BadRequestError
from engagement_core.operation import Operation
from engagement_core.options import CallOptions
from engagement_core.partial_failure import PartialFailureMixin
from engagement_core.type_guards import is_list

MOST_OBJECTS = 50
"""Of each kind in one request."""
MOST_BYTES = 4_000_000
"""Of a body; the documentation does not say which of the two megabytes it means, so this is the smaller one."""
_ROOM = 1024
"""Bytes for the names of the lists and the credentials."""
_BLAMES_CAMPAIGN = re.compile(
    "invalid campaign id|message variant unspecified|invalid message variant|mismatched message type"
    "|invalid extra push payload|no message to send",
    re.IGNORECASE,
)
"""The causes of a 400 that no recipient can be to blame for ("Fatal Errors")."""
_WORD = re.compile("[a-z_]+")


@frozen(kw_only=True)
class Job:
    """One kind of run: the operation, the fields that all its requests share, and the options of its calls."""

    method: str
    """The method of the client that runs it, for errors."""
    operation: Operation[Any]
    kinds: tuple[str, ...]
    """Names of the lists of objects in the body."""
    fields: Mapping[str, Any] = field(factory=dict[str, Any])
    options: CallOptions = field(factory=CallOptions)

    def settings(self, given: Mapping[str, Any]) -> RunSettings:
        """The choices of a run; raises TypeError for an unknown keyword, among the options of its calls too."""
        # After a 400 nothing was processed, says the documentation: parts of it can be sent to find what is to blame.
        own = (*self.kinds, *self.fields, "key", "options")
        return {"split_rejected": True, **run_settings(self.method, given, own, self.options)}

    def run(self, client: SyncClient, items: Iterable[Item], settings: RunSettings) -> BulkReport:
        """Send everything, in threads."""

        def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                answer = client.perform(self._call(chunk))
            except BadRequestError as error:
                raise self._refusal(error, chunk) from error
            return _rejected(answer.value, chunk)

        return run_bulk(items, send, job=self._checked(client), limits=self._limits(), **settings)

    async def run_async(self, client: AsyncClient, items: AsyncIterable[Item], settings: RunSettings) -> BulkReport:
        """Send everything, in tasks."""
        # Loaded by those who need it: it brings anyio along.
        from engagement_core.bulk import run_bulk_async

        async def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                answer = await client.perform(self._call(chunk))
            except BadRequestError as error:
                raise self._refusal(error, chunk) from error
            return _rejected(answer.value, chunk)

        return await run_bulk_async(items, send, job=self._checked(client), limits=self._limits(), **settings)

    def _checked(self, client: BaseClient) -> JobIdentity:
        """What a ledger knows the job by; raises InvalidRequestError if what all requests share breaks a rule."""
        identity = JobIdentity.of(self.operation.id, self._shared())
        # The objects say whom it reaches.
        client.check(Call(operation=self.operation, body=self.fields, options=self.options, broadcast=True))
        return identity

    def _shared(self) -> Mapping[str, Any]:
        fields = {**self.fields, **self.options.get("extra_body", {})}
        return {name: value for name, value in fields.items() if value is not UNSET}

    def _refusal(self, error: BadRequestError, chunk: Sequence[Item]) -> BatchRejected:
        """What a 400 is about: what all requests share, or objects that it names; neither, where it says of neither."""
        listed: Any = field_of(error.body, "errors")
        errors: Sequence[Any] = listed if is_list(listed) else ()
        if any(map(self._blames_shared, (field_of(error.body, "message"), *errors))):
            return BatchRejected(error, shared=True)
        code = error.status if error.code is None else error.code
        named = attribute_by_name(errors, chunk) or {}
        return BatchRejected(error, rejected={key: Rejection(each.message, code) for key, each in named.items()})

    def _blames_shared(self, said: Any) -> bool:
        """Whether a message is one that is documented of the campaign, or names a field that all requests share."""
        text = message(said)
        if _BLAMES_CAMPAIGN.match(text):
            return True
        return not LOCATION.search(text) and not self._shared().keys().isdisjoint(_WORD.findall(text))

    def _limits(self) -> BatchLimits:
        return BatchLimits(
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


def _rejected(answer: Any, items: Sequence[Item]) -> Mapping[str, Rejection]:
    errors = answer.failures() if isinstance(answer, PartialFailureMixin) else ()
    if errors:
        return attribute(errors, items)
    # The vendor was recorded to answer with numbers as well as with texts.
    unknown = {str(identifier) for identifier in getattr(answer, "invalid_user_ids", None) or ()}
    if not unknown:
        return {}
    reason = Rejection("no user has this identifier")
    return {item.key: reason for item in items if str(msgspec.json.decode(item.value.json)) in unknown}
