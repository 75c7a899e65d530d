# Copied from overrides/apifon/bulk.py; edit it there.

"""Sending to any number of recipients, and adding any number of subscribers, in chunks and with a ledger.

Apifon documents no idempotency key and no way to ask whether a message was sent ("SMS Request", "IM Request"): the
ledger is what keeps a second run from sending twice.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, Unpack

from apifon_client.bulk_job import Job, NewSubscriber, Recipient, items, items_async, recipient_item, subscriber_item
from engagement_core.bulk.settings import RunSettings
from engagement_core.call import Call
from engagement_core.errors import APIResponseError
from engagement_core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from apifon_client import models, params
    from apifon_client.bulk_job import OnSent
    from engagement_core.bulk import BulkReport, Item, Rejection


class _Send(RunSettings, total=False):
    chunk_size: int
    """Recipients of a request; Apifon documents no limit."""
    on_sent: OnSent
    """Called with the answer to each request, which has all message ids, by one thread at a time."""
    reference_id: str
    callback_url: str
    date: str


class SmsRun(_Send, total=False):
    """Arguments of `sms.send_many`: those of `send`, and the choices of the run."""

    message: Required[models.SmsMessage | params.SmsMessageParam]
    tte: str


class ImRun(_Send, total=False):
    """Arguments of `im.send_many`: those of `send`, and the choices of the run."""

    im_channels: Required[Sequence[models.ImChannel | params.ImChannelParam]]
    message: models.FailoverMessage | params.FailoverMessageParam
    reply_url: str


class SubscribersRun(RunSettings, total=False):
    """Arguments of `subscribers.add_many`: those of `create_many`, and the choices of the run."""

    chunk_size: int
    """Subscribers of a request; Apifon documents no limit."""
    update_on_duplicate: bool


class _Bulk(Resource):
    def _run(self, stream: Iterable[Item], call: Call[Any], arguments: Mapping[str, Any]) -> BulkReport:
        # Loaded only when it is needed: most programs send no such numbers.
        from engagement_core.bulk.threads import run_bulk

        job = Job(call, arguments)

        def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                return job.settle(chunk, self._perform(job.call_for(chunk)))
            except APIResponseError as error:
                return job.refused(chunk, error)

        return run_bulk(stream, send, limits=job.limits(), **job.settings)


class _AsyncBulk(AsyncResource):
    async def _run(
        self, stream: Iterable[Item] | AsyncIterable[Item], call: Call[Any], arguments: Mapping[str, Any]
    ) -> BulkReport:
        from engagement_core.bulk.tasks import run_bulk_async

        job = Job(call, arguments)

        async def send(chunk: Sequence[Item]) -> Mapping[str, Rejection]:
            try:
                return job.settle(chunk, await self._perform(job.call_for(chunk)))
            except APIResponseError as error:
                return job.refused(chunk, error)

        return await run_bulk_async(stream, send, limits=job.limits(), **job.settings)


class SmsBulk(_Bulk):
    """SMS to any number of recipients."""

    def send_many(self, recipients: Iterable[Recipient], **arguments: Unpack[SmsRun]) -> BulkReport:
        """Send one message to many recipients.

        The ledger knows a recipient by its `custom_id`, or by its number where it has none; each must be different.
        """
        return self._run(items(recipient_item, recipients), _sms(), arguments)


class AsyncSmsBulk(_AsyncBulk):
    """SMS to any number of recipients."""

    async def send_many(
        self, recipients: Iterable[Recipient] | AsyncIterable[Recipient], **arguments: Unpack[SmsRun]
    ) -> BulkReport:
        """Send one message to many recipients.

        The ledger knows a recipient by its `custom_id`, or by its number where it has none; each must be different.
        """
        return await self._run(items_async(recipient_item, recipients), _sms(), arguments)


class ImBulk(_Bulk):
    """IM to any number of recipients."""

    def send_many(self, recipients: Iterable[Recipient], **arguments: Unpack[ImRun]) -> BulkReport:
        """Send one message to many recipients.

        The ledger knows a recipient by its `custom_id`, or by its number where it has none; each must be different.
        """
        return self._run(items(recipient_item, recipients), _im(), arguments)


class AsyncImBulk(_AsyncBulk):
    """IM to any number of recipients."""

    async def send_many(
        self, recipients: Iterable[Recipient] | AsyncIterable[Recipient], **arguments: Unpack[ImRun]
    ) -> BulkReport:
        """Send one message to many recipients.

        The ledger knows a recipient by its `custom_id`, or by its number where it has none; each must be different.
        """
        return await self._run(items_async(recipient_item, recipients), _im(), arguments)


class SubscribersBulk(_Bulk):
    """Adding any number of subscribers."""

    def add_many(
        self, list_id: str, subscribers: Iterable[NewSubscriber], **arguments: Unpack[SubscribersRun]
    ) -> BulkReport:
        """Add many subscribers to a list.

        The ledger knows a subscriber by the identifier that `id_of` gives for its number, or for its email address
        where it has no number; each must be different.
        """
        return self._run(items(subscriber_item, subscribers), _add(list_id), arguments)


class AsyncSubscribersBulk(_AsyncBulk):
    """Adding any number of subscribers."""

    async def add_many(
        self,
        list_id: str,
        subscribers: Iterable[NewSubscriber] | AsyncIterable[NewSubscriber],
        **arguments: Unpack[SubscribersRun],
    ) -> BulkReport:
        """Add many subscribers to a list.

        The ledger knows a subscriber by the identifier that `id_of` gives for its number, or for its email address
        where it has no number; each must be different.
        """
        return await self._run(items_async(subscriber_item, subscribers), _add(list_id), arguments)


def _sms() -> Call[Any]:
    from apifon_client.operations.sms import SEND_SMS

    return Call(operation=SEND_SMS)


def _im() -> Call[Any]:
    from apifon_client.operations.im import SEND_IM

    return Call(operation=SEND_IM)


def _add(list_id: str) -> Call[Any]:
    from apifon_client.operations.subscribers import CREATE_SUBSCRIBERS

    return Call(operation=CREATE_SUBSCRIBERS, path={"list_id": list_id})
